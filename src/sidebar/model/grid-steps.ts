import { DATE_FORMAT, PLAIN_TEXT } from '../../cells/number-formats';
import { safeText } from '../../cells/safe-text';
import type { SheetDates } from '../../cells/sheet-dates';
import type { CellFormat, GridCell, GridSheet } from '../../report/grid/grid-sheet';
import { INK } from '../../report/grid/palette';
import { type KeptCell, teamSpan } from '../../report/grid/team-entries';
import type { ReadCell, WrittenCell } from '../contract/cells';
import { digest } from '../contract/digest';
import type { Span } from '../contract/fields';
import type { FinishGrid, GridRows, StartGrid } from '../contract/grid-steps';
import type { GridMark } from '../contract/marks';
import { LARGEST_PIECE } from '../contract/read';
import { writtenDigests } from '../contract/written-rows';
import { widthCalls } from './column-widths';
import { nodeLines, ruleLines } from './grid-lines';

const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = {
  text: PLAIN_TEXT,
  number: '0',
  money: '#,##0',
  date: DATE_FORMAT,
  'days zh': '0"天"',
  'days en': '0"d"',
};
/** The number format that leaves the choice to the sheet. */
const AUTOMATIC = 'General';

type Placed = Pick<StartGrid, 'grids' | 'beside' | 'isBare'> & {
  readonly mark: Pick<GridMark, 'build' | 'builtAt' | 'name' | 'draftName' | 'language' | 'isShownOtherwise'>;
};

/**
 * Makes the step that begins a grid, and the rows to go on with where the grid is too large for one request.
 * @returns the first step, and the rows that are left for others
 */
export function startSteps(
  grid: GridSheet,
  { grids, beside, isBare, mark }: Placed,
  dates: SheetDates,
): { readonly start: StartGrid; readonly rest: readonly GridRows[] } {
  const width = grid.cells[0]?.length ?? 0;
  const [first, ...rest] = piecesOf(grid);
  if (!first) throw new Error('a grid without rows');
  const start: StartGrid = {
    kind: 'start grid',
    mark: {
      kind: 'grid',
      ...mark,
      rows: grid.cells.length,
      columns: width,
      headerRow: grid.frozenRows,
      written: foretold(grid, dates),
      stores: grid.stores,
      team: teamSpan(Object.values(grid.teamColumns)) as Span,
      layout: layoutOf(grid),
    },
    grids,
    beside,
    isBare,
    frozenRows: grid.frozenRows,
    frozenColumns: grid.frozenColumns,
    widths: widthCalls(grid.widths),
    rowHeight: grid.rowHeight,
    hidden: [...grid.hiddenColumns],
    rows: first,
  };
  return { start, rest };
}

/** The step that puts a grid in the place of those before it. */
export const finishStep = (
  { firstStoreRow, stores, archive, filter, teamColumns: { owner, notes } }: GridSheet,
  more: Pick<FinishGrid, 'draft' | 'name' | 'over' | 'earlier' | 'readsBack'>,
): FinishGrid => {
  const lastRow = archive.rows > 0 ? archive.row + archive.rows - 1 : firstStoreRow + stores - 1;
  return {
    kind: 'finish grid',
    ...more,
    free: {
      row: firstStoreRow,
      column: owner,
      rows: Math.max(1, lastRow - firstStoreRow + 1),
      columns: notes - owner + 1,
    },
    filter,
    teamColumns: [owner, notes],
  };
};

/**
 * A digest of what each column of a grid is for, and of how it is framed. It goes by widths and places, not by headers:
 * a month later, other months stand in the same columns.
 */
export const layoutOf = ({ widths, teamColumns, details, frozenRows, frozenColumns }: GridSheet): string =>
  digest(JSON.stringify([widths, teamColumns, details, frozenRows, frozenColumns]));

/** The digests of the rows that the mark holds until Google has shown the rows. */
function foretold(
  { cells, frozenRows, teamColumns: { owner, notes } }: GridSheet,
  dates: SheetDates,
): string {
  const width = cells[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) =>
    cells.map((row) => shown((row[column] as GridCell).value, dates)),
  );
  return writtenDigests(columns, [], { columns: [owner, notes], below: frozenRows - 1 });
}

function shown(value: GridCell['value'], dates: SheetDates): ReadCell {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  // What a team has written is left out of the digests anyway.
  return 'day' in value ? { d: dates.cellOf(value.day).getTime() } : '';
}

/** The rows in pieces, each of which fits into one request. */
function piecesOf({ cells, ruledRows }: GridSheet): GridRows[] {
  const sizes = cells.map((row) => JSON.stringify(row.map(({ value, note }) => [value, note])).length);
  const pieces: { first: number; rows: (readonly GridCell[])[]; size: number }[] = [];
  cells.forEach((row, index) => {
    const size = sizes[index] ?? 0;
    const last = pieces[pieces.length - 1];
    // Only half of the size is used for cells, since looks and the rest of the request come on top.
    if (last && last.size + size <= LARGEST_PIECE / 2) {
      last.rows.push(row);
      last.size += size;
    } else pieces.push({ first: index + 1, rows: [row], size });
  });
  return pieces.map(({ first, rows }) => ({
    ...gridRows(first, rows),
    lines: [...nodeLines(first, rows), ...ruleLines(first, rows, ruledRows)],
  }));
}

/** The rows as they travel, without lines. */
export function gridRows(first: number, rows: readonly (readonly GridCell[])[]): GridRows {
  const numbers = new Map<string, number>();
  const looks: Look[] = [];
  const lookOf = (cell: GridCell): number => {
    const look = lookOfCell(cell);
    const key = JSON.stringify(look);
    const number = numbers.get(key) ?? numbers.size;
    if (number === looks.length) looks.push(look);
    numbers.set(key, number);
    return number;
  };
  return {
    first,
    cells: rows.map((row) => row.map(({ value }) => written(value))),
    lookOf: rows.map((row) => row.map(lookOf)),
    looks,
    notes: rows.flatMap((row, y) =>
      row.flatMap((cell, x): GridRows['notes'] => {
        const note = keptOf(cell)?.note ?? cell.note;
        return note ? [[y, x, note]] : [];
      }),
    ),
    lines: [],
  };
}

const keptOf = ({ value }: GridCell): KeptCell | undefined =>
  typeof value === 'object' && 'kept' in value ? value.kept : undefined;

type Look = GridRows['looks'][number];

/** The size of the letters in a new sheet, in points. */
const USUAL_SIZE = 10;

const lookOfCell = (cell: GridCell): Look => ({
  colour: keptOf(cell)?.colour ?? cell.colour,
  format: formatOf(cell),
  align: cell.align,
  ink: cell.ink ?? INK,
  isBold: cell.isBold === true,
  size: cell.size ?? USUAL_SIZE,
});

/**
 * The number format of a cell. A text of ours that begins with a sign such as ＝ goes behind an apostrophe into a cell of the
 * automatic format: there it is known to stay text, while in one of plain text it would have to be read back to be seen.
 */
export function formatOf({ value, format }: GridCell): string {
  if (typeof value === 'object' && 'kept' in value) return keptFormat(value.kept);
  return typeof value === 'string' && safeText(value) !== value ? AUTOMATIC : NUMBER_FORMATS[format];
}

/**
 * The number format of a cell that is the team's: they choose it, but the format for plain text is kept only where the
 * cell holds text, since in it anything else would become text.
 */
const keptFormat = ({ value, formula, format = AUTOMATIC }: KeptCell): string =>
  format === PLAIN_TEXT && (formula !== '' || typeof value !== 'string') ? AUTOMATIC : format;

export function written(value: GridCell['value']): WrittenCell {
  if (value === undefined || value === '') return null;
  if (typeof value !== 'object') return value;
  return 'day' in value ? { day: value.day } : keptCell(value.kept);
}

function keptCell({ value, formula }: KeptCell): WrittenCell {
  if (formula !== '') return { f: formula };
  return value instanceof Date ? { d: value.getTime() } : (value as WrittenCell);
}
