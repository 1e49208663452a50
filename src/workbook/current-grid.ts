import { isBlank } from '../cells/cell';
import { findHeaderRow, readTeamEntries, type TeamEntry } from '../report/grid/team-entries';
import type { GridMark as Grid } from '../sidebar/contract/marks';
import { ownSheets } from './own-sheets';
import type { Sheet, Spreadsheet } from './spreadsheet';

/** The grid in force, with what it holds of the team's. */
export interface CurrentGrid {
  readonly id: number;
  readonly sheet: Sheet;
  readonly sheetName: string;
  /** What the next grid is to be called. */
  readonly name: string;
  readonly build: number;
  readonly team: readonly TeamEntry[];
  /** Whether something stands in it that neither we nor the team's columns account for. */
  readonly isForeign: boolean;
}

type GridMark = Grid;
type MarkedGrid = GridMark & { readonly id: number; readonly sheet: Sheet };
type Extent = Pick<GridMark, 'rows' | 'columns' | 'headerRow'>;
type Rows = readonly (readonly unknown[])[];

/** All grids of the file, the one in force first; the others are left over from builds that did not end. */
export const markedGrids = (spreadsheet: Spreadsheet): MarkedGrid[] =>
  ownSheets(spreadsheet)
    .flatMap(({ id, sheet, mark }) => (mark.kind === 'grid' ? [{ ...mark, id, sheet }] : []))
    .sort((one, other) => one.build - other.build);

/** Three reads, of any grid. */
export function readCurrentGrid({ id, sheet, build, ...mark }: MarkedGrid): CurrentGrid {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const formulas = range.getFormulas();
  const sheetName = sheet.getName();
  return {
    id,
    sheet,
    sheetName,
    name: sheetName === mark.draftName ? mark.name : sheetName,
    build,
    team: readTeamEntries(values, formulas, range.getNumberFormats()) ?? [],
    isForeign: hasLostHeader(mark, values) || hasMoreThan(mark, values) || hasMoreThan(mark, formulas),
  };
}

/** A header that has moved has rows above it that may be the team's. A build that broke off early has left a blank sheet. */
const hasLostHeader = ({ headerRow }: Extent, values: Rows): boolean =>
  findHeaderRow(values) !== headerRow - 1 && !values.flat().every(isBlank);

const hasMoreThan = ({ rows, columns }: Extent, cells: Rows): boolean =>
  cells.some((row, y) => row.some((cell, x) => (y >= rows || x >= columns) && !isBlank(cell)));
