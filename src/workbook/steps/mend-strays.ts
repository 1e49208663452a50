import type { ReadCell } from '../../sidebar/contract/cells';
import { headerDigest, rowDigests } from '../../sidebar/contract/table-state';
import { readCellOf } from '../cells-on-wire';
import { changed } from '../changed';
import { columnsSeen, type FoundPlaces, look, type Seen } from '../find-places';
import { asItIs } from '../safe-text';

/** A cell with what is to stand in it, counted from 1. */
export interface Target {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/**
 * Looks whether what was written has landed in its row and column. Somebody may have sorted, inserted or deleted in the
 * moment between the last look and the write: then it stands in a row of another store, where what stood there before is
 * put back. An edit that came after the write has moved it along with its row, and is left alone.
 * @throws Changed where something was put back
 */
export function mendStrays(places: FoundPlaces, targets: readonly Target[]): void {
  const before = sightOf(places, targets, places.seen);
  const after = sightOf(places, targets, look(places.sheet));
  const strays = targets.filter((target) => isStray(target, before, after));
  for (const { row, column } of strays) {
    places.sheet.getRange(row, column).setValue(contentOf(before, after.keyOf(row), after.headerOf(column)));
  }
  if (strays.length > 0) throw changed(places.expected.sheet, 'rows');
}

/** What was seen, with the names that rows and columns are known by. */
interface Sight {
  readonly seen: Seen;
  readonly keyOf: (row: number) => string;
  readonly headerOf: (column: number) => string;
  readonly rows: number;
}

/** A row is known by all that is watched in it and not written. */
function sightOf({ expected, columns: meant }: FoundPlaces, targets: readonly Target[], seen: Seen): Sight {
  const { row, columns } = columnsSeen(expected, seen);
  const written = new Set(targets.map(({ column }) => meant.indexOf(column)));
  const kept = expected.watched.filter((number) => !written.has(number)).map((number) => columns[number] ?? 0);
  const of = (cells: Seen['values']) => kept.map((column) => cells[column - 1] ?? []);
  const rows = seen.values[0]?.length ?? 0;
  const keys = rowDigests([...of(seen.values), ...of(seen.formulas)], rows);
  return {
    seen,
    keyOf: (number) => keys[number - 1] ?? '',
    headerOf: (column) => headerDigest(seen.values[column - 1]?.[row - 1] ?? ''),
    rows,
  };
}

function isStray({ row, column, value }: Target, before: Sight, after: Sight): boolean {
  const [key, header] = [before.keyOf(row), before.headerOf(column)];
  if (after.keyOf(row) === key && after.headerOf(column) === header) return false;
  return holds(after, row, column, value) && !isElsewhere(after, key, header, value);
}

/** Whether a row and a column that bear these names hold it. */
const isElsewhere = (sight: Sight, key: string, header: string, value: unknown): boolean =>
  numbersTo(sight.rows).some(
    (row) =>
      sight.keyOf(row) === key &&
      numbersTo(sight.seen.values.length).some(
        (column) => sight.headerOf(column) === header && holds(sight, row, column, value),
      ),
  );

function holds({ seen }: Sight, row: number, column: number, value: unknown): boolean {
  const formula = seen.formulas[column - 1]?.[row - 1] ?? '';
  const shown = seen.values[column - 1]?.[row - 1] ?? '';
  return formula === '' ? JSON.stringify(shown) === JSON.stringify(readCellOf(bare(value))) : formula === value;
}

/** Without the apostrophe that text is written with. */
const bare = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/^'/, '') : value);

/** What stood where the two cross, as it has to be written; nothing where one of them is new. */
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
