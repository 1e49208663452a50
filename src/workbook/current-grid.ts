import { isBlank } from '../cells/cell';
import { readTeamEntries, type TeamEntry } from '../report/grid/team-entries';
import { ownSheets } from './own-sheets';
import type { Sheet, Spreadsheet } from './spreadsheet';

/** The grid in force, with what it holds of the team's. */
export interface CurrentGrid {
  readonly sheet: Sheet;
  readonly name: string;
  readonly build: number;
  readonly team: readonly TeamEntry[];
  /** Whether something stands in it that neither we nor the team's columns account for. */
  readonly isForeign: boolean;
}

interface MarkedGrid {
  readonly sheet: Sheet;
  readonly build: number;
  readonly builtAt: string;
  readonly rows: number;
  readonly columns: number;
}

/** All grids of the file, the one in force first; the others are left over from builds that did not end. */
export const markedGrids = (spreadsheet: Spreadsheet): MarkedGrid[] =>
  ownSheets(spreadsheet)
    .flatMap(({ sheet, mark }) => (mark.kind === 'grid' ? [{ ...mark, sheet }] : []))
    .sort((one, other) => one.build - other.build);

/** Two reads, of any grid. */
export function readCurrentGrid({ sheet, build, rows, columns }: MarkedGrid): CurrentGrid {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const entries = readTeamEntries(values, range.getFormulas());
  return {
    sheet,
    name: sheet.getName(),
    build,
    team: entries ?? [],
    isForeign: entries === undefined || hasMoreThan(values, rows, columns),
  };
}

const hasMoreThan = (values: readonly (readonly unknown[])[], rows: number, columns: number): boolean =>
  values.some((cells, row) =>
    cells.some((cell, column) => (row >= rows || column >= columns) && !isBlank(cell)),
  );
