import { asItIs } from '../../cells/safe-text';
import type { ReadCell } from '../../sidebar/contract/cells';
import type { Places } from '../../sidebar/contract/expectations';
import { headerDigest } from '../../sidebar/contract/table-state';
import { columnsOf, readCellOf } from '../cells-on-wire';
import { changed } from '../changed';
import { columnsSeen, type FoundPlaces, look, type Seen, watchedDigests } from '../find-places';
import { takeGuardsOff, writeGuarded } from '../guarded-text';

/** A cell and the value to write into it; row and column are counted from 1. */
export interface Target {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/**
 * Looks whether what was written has landed in its row and column. Somebody may have sorted, inserted or deleted in the
 * moment between the last look and the write: then it stands in another row, where what stood there before is put back.
 * An edit that came after the write has moved it along with its row, and is left alone.
 * @throws Changed where something was put back
 */
export function mendStrays(places: FoundPlaces, targets: readonly Target[]): void {
  const now = look(places.sheet);
  const { before, after } = compare(places, targets, now);
  const strays = targets.filter((target) => isStray(target, before, after));
  for (const { row, column } of strays) {
    const content = contentOf(before, after.keyOf(row), after.headerOf(column));
    writeGuarded(places.sheet.getRange(row, column), content);
  }
  if (strays.length > 0) throw changed(places.expected.sheet, 'rows');
  takeGuardsOff(
    places.sheet,
    targets,
    columnsOf(now.values, (cell) => cell),
  );
}

/** Takes back what was written, wherever its rows stand by now; what has landed elsewhere is not touched. */
export function takeBack(places: FoundPlaces, targets: readonly Target[]): void {
  const { before, after } = compare(places, targets, look(places.sheet));
  for (const { row, column, value } of targets) {
    const [key, header] = [before.keyOf(row), before.headerOf(column)];
    for (const place of placesOf(after, key, header, value)) {
      writeGuarded(places.sheet.getRange(place.row, place.column), contentAt(before.seen, row, column));
    }
  }
}

/** A sheet as it was seen, with the keys and headers that its rows and columns are known by. */
interface Sight {
  readonly seen: Seen;
  readonly keyOf: (row: number) => string;
  readonly headerOf: (column: number) => string;
  readonly rows: number;
}

/**
 * Compares the sheet before and after a write. A row is known by all its watched columns, except those that were
 * written and those that now stand where something was written.
 */
function compare(
  places: FoundPlaces,
  targets: readonly Target[],
  now: Seen,
): { before: Sight; after: Sight } {
  const { expected, columns: meant, seen } = places;
  const hit = new Set(targets.map(({ column }) => column));
  const found = columnsSeen(expected, now).columns;
  const kept = expected.watched.filter(
    (number) => !hit.has(meant[number] ?? 0) && !hit.has(found[number] ?? 0),
  );
  return { before: sightOf(expected, kept, seen), after: sightOf(expected, kept, now) };
}

function sightOf(expected: Places, kept: readonly number[], seen: Seen): Sight {
  const { row, columns } = columnsSeen(expected, seen);
  const keys = watchedDigests({ ...expected, watched: [...kept] }, columns, seen);
  return {
    seen,
    keyOf: (number) => keys[number - 1] ?? '',
    headerOf: (column) => headerDigest(seen.values[column - 1]?.[row - 1] ?? ''),
    rows: keys.length,
  };
}

function isStray({ row, column, value }: Target, before: Sight, after: Sight): boolean {
  const [key, header] = [before.keyOf(row), before.headerOf(column)];
  if (after.keyOf(row) === key && after.headerOf(column) === header) return false;
  return holds(after.seen, row, column, value) && placesOf(after, key, header, value).length === 0;
}

/** The places where a row of that key and a column of that header hold the value. */
const placesOf = (sight: Sight, key: string, header: string, value: unknown) =>
  numbersTo(sight.rows)
    .filter((row) => sight.keyOf(row) === key)
    .flatMap((row) =>
      numbersTo(sight.seen.values.length)
        .filter((column) => sight.headerOf(column) === header && holds(sight.seen, row, column, value))
        .map((column) => ({ row, column })),
    );

/** Whether a cell holds just what was written. */
export function holds({ values, formulas }: Seen, row: number, column: number, value: unknown): boolean {
  const formula = formulas[column - 1]?.[row - 1] ?? '';
  const shown = values[column - 1]?.[row - 1] ?? '';
  return formula === ''
    ? [value, bare(value)].some((one) => JSON.stringify(shown) === JSON.stringify(readCellOf(one)))
    : formula === value;
}

/** The value without the apostrophe that text is written with. */
const bare = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/^'/, '') : value);

/** What stood in that row and column, as it has to be written; "" where one of them is new. */
function contentOf(sight: Sight, key: string, header: string): unknown {
  const row = numbersTo(sight.rows).find((number) => sight.keyOf(number) === key);
  const column = numbersTo(sight.seen.values.length).find((number) => sight.headerOf(number) === header);
  return row === undefined || column === undefined ? '' : contentAt(sight.seen, row, column);
}

/** What a cell held, as it has to be written. */
export function contentAt({ values, formulas }: Seen, row: number, column: number): unknown {
  const formula = formulas[column - 1]?.[row - 1] ?? '';
  return formula === '' ? plainContent(values[column - 1]?.[row - 1] ?? '') : formula;
}

const plainContent = (value: ReadCell): unknown =>
  typeof value === 'object' ? new Date(value.d) : asItIs(value);

const numbersTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
