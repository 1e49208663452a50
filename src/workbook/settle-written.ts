import { movedFormula } from '../cells/moved-formula';
import { asItIs } from '../cells/safe-text';
import { findMove, type Lines, type Move, type Written } from './find-move';
import { type Area, type Spot, stacked } from './freeze-areas';
import { writeAllGuarded } from './guarded-text';
import type { Sheet } from './spreadsheet';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells of a sheet as they were seen, row by row, from a cell on. */
export interface Sight {
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** Reads the cells, the values last, since they are what people write meanwhile. */
export function sightOf(range: Range): Sight {
  const formulas = range.getFormulas();
  return { formulas, values: range.getValues() };
}

/** Cells that were written by one call, and what was written into them, row by row. */
export interface WrittenArea {
  readonly area: Area;
  readonly contents: readonly (readonly unknown[])[];
}

export interface Writing {
  readonly sheet: Sheet;
  /** The first cell that was seen; rows and columns of all else are counted from 0 from there on. */
  readonly origin: Spot;
  readonly written: readonly WrittenArea[];
  /** The cells that may have gone blank with what was overwritten, and should show what they did. */
  readonly mayVanish: readonly Spot[];
  /** Whether what was written may fill a cell that was blank. */
  readonly mayAppear: (spot: Spot) => boolean;
  /** Whether all rows and all columns of the sheet were looked at. */
  readonly isWhole: Written['isWhole'];
  readonly before: Sight;
}

/**
 * Looks whether what was written stands where it was meant to. Somebody may have inserted, deleted or sorted in the moment
 * between the last look and the write: then what stood there is put back, and what was written goes where it belongs by now.
 * @returns how rows and columns have moved; undefined where nobody can say
 */
export function settleWritten(writing: Writing, after: Sight): Move | undefined {
  const { sheet, origin, written, mayVanish, mayAppear, isWhole, before } = writing;
  const contents = new Map(written.flatMap(contentsOf));
  const spots = written.flatMap(({ area }) => spotsOf(area));
  const vanishing = new Set(mayVanish.map(keyOf));
  const move = findMove(before.values, after.values, {
    isWritten: (spot) => contents.has(keyOf(spot)),
    mayVanish: (spot) => vanishing.has(keyOf(spot)),
    mayAppear,
    isWhole,
    rows: [...new Set(spots.map(({ row }) => row))],
  });
  if (!move) return undefined;
  const moved = spots.flatMap((spot) => movedOn(spot, contents, before, move));
  const gone = mayVanish.filter((spot) => !contents.has(keyOf(spot)));
  write(sheet, origin, [...moved, ...gone.flatMap((spot) => vanished(spot, before, after, move))]);
  return move;
}

type Contents = ReadonlyMap<string, unknown>;

interface ToPut extends Spot {
  readonly content: unknown;
}

const contentsOf = ({ area, contents }: WrittenArea): [string, unknown][] =>
  spotsOf(area).map((spot) => [keyOf(spot), contents[spot.row - area.row]?.[spot.column - area.column]]);

/** What has to be put where a cell was written that has moved: what stood there, and where it stands by now what it was to hold. */
function movedOn(spot: Spot, contents: Contents, before: Sight, move: Move): ToPut[] {
  const was = placed(spot, move, 'from');
  if (was && keyOf(was) === keyOf(spot)) return [];
  const now = placed(spot, move, 'to');
  const isTaken = was && contents.has(keyOf(was));
  return [
    ...(isTaken ? [] : [{ ...spot, content: was ? contentAt(was, before, move) : '' }]),
    ...(now ? [{ ...now, content: contents.get(keyOf(spot)) }] : []),
  ];
}

/** What a cell has shown that is blank now. */
function vanished(spot: Spot, before: Sight, after: Sight, move: Move): ToPut[] {
  const now = placed(spot, move, 'to');
  const value = before.values[spot.row]?.[spot.column] ?? '';
  const isGone = now && value !== '' && (after.values[now.row]?.[now.column] ?? '') === '';
  return isGone ? [{ ...now, content: asItIs(value) }] : [];
}

function write(sheet: Sheet, origin: Spot, cells: readonly ToPut[]): void {
  const contents = new Map(cells.map((cell) => [keyOf(cell), cell.content]));
  for (const area of stacked(cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })))) {
    writeAllGuarded(
      sheet.getRange(origin.row + area.row + 1, origin.column + area.column + 1, area.rows, area.columns),
      spotsOf(area).map((spot) => [contents.get(keyOf(spot))]),
    );
  }
}

/** Where a cell of before stands now, or from where one of now comes; undefined where its row or column was not there. */
function placed({ row, column }: Spot, { rows, columns }: Move, way: keyof Lines): Spot | undefined {
  const [toRow, toColumn] = [rows[way](row), columns[way](column)];
  return toRow === undefined || toColumn === undefined ? undefined : { row: toRow, column: toColumn };
}

/** What a cell held, as it has to be written where it stands now. */
function contentAt({ row, column }: Spot, { formulas, values }: Sight, { rows, columns }: Move): unknown {
  const formula = formulas[row]?.[column] ?? '';
  return formula === ''
    ? asItIs(values[row]?.[column] ?? '')
    : movedFormula(formula, byNumber(rows), byNumber(columns));
}

/** Counted from 1. */
const byNumber =
  ({ to }: Lines) =>
  (line: number): number | undefined => {
    const now = to(line - 1);
    return now === undefined ? undefined : now + 1;
  };

const keyOf = ({ row, column }: Spot): string => `${row} ${column}`;

const spotsOf = ({ row, column, rows, columns }: Area): Spot[] =>
  Array.from({ length: rows }, (_, y) =>
    Array.from({ length: columns }, (_cell, x) => ({ row: row + y, column: column + x })),
  ).flat();
