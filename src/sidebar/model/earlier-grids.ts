import { gridTexts } from '../../messages/report/grid';
import type { GridSheet } from '../../report/grid/grid-sheet';
import { assignEntries, findHeaderRow, type TeamEntry } from '../../report/grid/team-entries';
import type { StoreReport } from '../../report/store-report';
import type { EditedStatus, ReportChoice } from '../contract';
import type { Span } from '../contract/fields';
import type { StandingGrid, StartGrid } from '../contract/grid-steps';
import type { GridMark } from '../contract/marks';
import { LAST_LOOK } from '../contract/read';
import { lineOf } from './chosen-reports';
import { allWidthCalls } from './column-widths';
import { gridsOf, isDraft } from './open-workbook';
import { type EarlierGrid, editedStatuses, readEarlierGrid } from './own-text';
import { type ReadTable, stateIn } from './read-tables';
import type { ReadWorkbook } from './read-workbook';
import { valuesOf } from './table-values';

/*
 * The grids of the file whose place a new one takes, and what becomes of them.
 */

export interface GridInFile extends EarlierGrid {
  readonly sheet: number;
  readonly table: ReadTable;
  readonly is: GridMark;
  /** The name that the next grid gets. */
  readonly name: string;
  /** What it is called, without its date, where it is kept. */
  readonly keptAs: string;
  readonly state: string;
  readonly painted?: Span | undefined;
  /** Whether its header row stands where it was written. */
  readonly isInPlace: boolean;
  /** Whether another grid may be brought over it: it is no copy of the user's, and no draft that was left over. */
  readonly canStand: boolean;
}

/** The grids of the file, as they were read, whose place the new one takes; the one in force first. */
export function earlierGrids(workbook: ReadWorkbook, choice: ReportChoice): GridInFile[] {
  const grids = gridsOf(workbook).filter(({ is }) => lineOf(is) === lineOf(choice));
  return grids.flatMap(({ sheet, name, is, isCopy = false }) => {
    const table = workbook.tables.get(sheet);
    if (!table) return [];
    // A draft with a higher number was perhaps brought over this grid before its build broke off.
    const marks = grids.flatMap((one) => (one.is === is || one.is.build > is.build ? [one.is] : []));
    const { hasOwnText, ...team } = readEarlierGrid(table, marks);
    const isLeftOver = isDraft({ name, is });
    return [
      {
        sheet,
        table,
        is,
        name: isCopy || isLeftOver ? is.name : name,
        keptAs: isLeftOver ? is.name : name,
        state: stateIn(table, LAST_LOOK),
        painted: table.painted,
        isInPlace: findHeaderRow(valuesOf(table)) + 1 === is.headerRow,
        canStand: !isCopy && !isLeftOver,
        ...team,
        // A copy of the user's stays, whatever is carried over from it.
        hasOwnText: hasOwnText || isCopy,
      },
    ];
  });
}

/** The grid that the new one is brought over; undefined where it gets a sheet of its own. */
export const standingOf = (
  current: GridInFile | undefined,
  { language }: ReportChoice,
): GridInFile | undefined => (current?.canStand && speaks(current.is, language) ? current : undefined);

/** Grids of earlier versions do not say their language: the header row does, by which they are read. */
const speaks = ({ language }: GridMark, wanted: ReportChoice['language']): boolean =>
  language === undefined || language === wanted;

export const seen = ({ sheet, state, painted, hasOwnText, keptAs }: GridInFile, builtAt: string) => ({
  sheet,
  state,
  ...(painted && { painted }),
  isKept: hasOwnText,
  keptName: `${keptAs} ${builtAt.replace(/:/g, '.')}`,
});

/** The frame of a sheet whose columns were for something else. */
const frameOf = (
  { frozenRows, frozenColumns, rowHeight, hidden }: StartGrid,
  { widths }: GridSheet,
): StandingGrid['frame'] => ({
  frozenRows,
  frozenColumns,
  widths: allWidthCalls(widths),
  rowHeight,
  hidden,
});

/** The rows to insert among the stores of the standing grid; none where people have moved its rows. */
function insertsInto(
  { is, isInPlace, hasOwnText }: GridInFile,
  { mark: { stores = 0 }, rowHeight: height }: StartGrid,
): StandingGrid['inserts'] {
  const { headerRow, stores: before = 0 } = is;
  if (!isInPlace || hasOwnText || before === 0 || stores <= before) return null;
  // Between the first two, a range of all stores grows.
  return { after: before > 1 ? headerRow + 1 : headerRow, count: stores - before, height };
}

/** How the new grid is brought over the standing one. */
export const overStep = (
  standing: GridInFile,
  more: {
    readonly grid: GridSheet;
    readonly start: StartGrid;
    readonly builtAt: string;
    readonly build: number;
    /** Whether words of the team's are not in the new grid. */
    readonly hasLeftOut: boolean;
  },
): StandingGrid => {
  const { grid, start, builtAt, build, hasLeftOut } = more;
  return {
    ...seen(standing, builtAt),
    isKept: standing.hasOwnText || hasLeftOut,
    build,
    inserts: insertsInto(standing, start),
    frame: standing.is.layout === start.mark.layout ? null : frameOf(start, grid),
  };
};

/** The statuses that people have written over in the grid in force. */
export const editedIn = (current: GridInFile | undefined, next: GridSheet): EditedStatus[] =>
  current ? editedStatuses(current.table, current.is, statusesIn(next)) : [];

/** The statuses of a grid, as they are worded in it. */
function statusesIn({ cells, frozenRows, firstStoreRow, stores }: GridSheet): string[] {
  const headers = Object.values<unknown>(gridTexts.status);
  const column = (cells[frozenRows - 1] ?? []).findIndex(({ value }) => headers.includes(value));
  return cells
    .slice(firstStoreRow - 1, firstStoreRow - 1 + stores)
    .map((row) => String(row[column]?.value ?? ''));
}

/**
 * The team's words that the report may show. One of chosen stores shows nothing of others: what stood beside a store that
 * belongs to it no longer stays on a copy of the sheet.
 */
export function teamFor(
  reports: readonly StoreReport[],
  team: readonly TeamEntry[],
  { only }: ReportChoice,
): { readonly team: readonly TeamEntry[]; readonly hasLeftOut: boolean } {
  if (!only) return { team, hasLeftOut: false };
  const stores = reports.map(({ name }) => name);
  const { byStore, removed } = assignEntries(team, stores);
  return { team: byStore.filter((entry) => entry !== undefined), hasLeftOut: removed.length > 0 };
}
