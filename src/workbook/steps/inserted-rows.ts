import { columnLetters } from '../../cells/column-letters';
import { newMonthRefusals } from '../../messages/new-month';
import { Refusal } from '../../sidebar/contract/refusal';
import { changed } from '../changed';
import { type FoundPlaces, type Seen, watchedDigests } from '../find-places';
import { writeGuarded } from '../guarded-text';
import { contentAt } from './mend-strays';
import { numberAt } from './select';

/** A row that was inserted, counted from 1, and what was or is to be written into its columns. */
export interface InsertedRow {
  readonly row: number;
  readonly values: readonly unknown[];
}

export interface Inserted {
  readonly columns: readonly number[];
  readonly rows: readonly InsertedRow[];
}

/**
 * Where a sort or an insertion came between the last look and the write, the keys of rows that were there are
 * overwritten: they are missed, and known again by the rest of their row.
 * @throws Changed where something was put back
 */
export function putBack(
  before: FoundPlaces,
  now: Seen,
  { columns, rows }: Inserted,
  groups: readonly { readonly anchor: number; readonly first: number }[],
): void {
  const { sheet, expected, seen } = before;
  // Where all of a row is written, nothing is left to know it again by: but then they are the last rows.
  const isWhole = columns.length >= seen.values.length;
  if (isWhole && areUnderTheirs(before, now, groups)) return;
  const left = new Set(watchedDigests(expected, before.columns, now));
  const missed = watchedDigests(expected, before.columns, seen).flatMap((key, index) =>
    left.has(key) || isBlankRow(seen, index + 1) ? [] : [index + 1],
  );
  const hit = rows.flatMap(({ row }) => {
    const stood = missed.find((one) => restOf(seen, one, columns) === restOf(now, row, columns));
    return stood === undefined ? [] : [{ row, stood }];
  });
  for (const { row, stood } of hit) {
    for (const column of columns) writeGuarded(sheet.getRange(row, column), contentAt(seen, stood, column));
  }
  if (hit.length > 0) throw changed(expected.sheet, 'rows');
}

/** Whether each group stands under the row that it comes after. */
function areUnderTheirs(
  { expected, columns, rows, seen }: FoundPlaces,
  now: Seen,
  groups: readonly { readonly anchor: number; readonly first: number }[],
): boolean {
  const before = watchedDigests(expected, columns, seen);
  const rowNow = new Map<string, number>();
  watchedDigests(expected, columns, now).forEach((digest, index) => {
    if (!rowNow.has(digest)) rowNow.set(digest, index + 1);
  });
  return groups.every(
    ({ anchor, first }) => rowNow.get(before[numberAt(rows, anchor) - 1] ?? '') === first - 1,
  );
}

/** What a cell reads as whose array formula lacks room; which of the two it is at Google, nobody has told. */
const isBroken = (cell: unknown): boolean => cell === '#REF!' || cell === '#ERROR!';

/** Where an array formula needs the new rows for its result, it shows an error instead. @throws Refusal */
export function refuseBroken({ seen }: FoundPlaces, after: Seen): void {
  after.values.forEach((cells, column) => {
    const row = cells.findIndex(
      (cell, index) =>
        isBroken(cell) &&
        !isBroken(seen.values[column]?.[index]) &&
        (after.formulas[column]?.[index] ?? '') !== '' &&
        after.formulas[column]?.[index] === seen.formulas[column]?.[index],
    );
    if (row >= 0) throw new Refusal(newMonthRefusals.breaksFormula(`${columnLetters(column + 1)}${row + 1}`));
  });
}

export const isBlankCell = ({ values, formulas }: Seen, row: number, column: number): boolean =>
  (values[column - 1]?.[row - 1] ?? '') === '' && (formulas[column - 1]?.[row - 1] ?? '') === '';

export const isBlankRow = ({ values, formulas }: Seen, row: number): boolean =>
  [...values, ...formulas].every((column) => (column[row - 1] ?? '') === '');

/**
 * All of a row but what was written. Blank cells at its end do not count: whoever types further to the right makes every
 * row of the sheet longer.
 */
function restOf({ values }: Seen, row: number, columns: readonly number[]): string {
  const rest = values.map((column, index) => (columns.includes(index + 1) ? '' : (column[row - 1] ?? '')));
  let filled = rest.length;
  while (filled > 0 && rest[filled - 1] === '') filled -= 1;
  return JSON.stringify(rest.slice(0, filled));
}
