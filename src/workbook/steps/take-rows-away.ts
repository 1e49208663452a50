import { type FoundPlaces, look, type Seen, watchedDigests } from '../find-places';
import { type Inserted, type InsertedRow, isBlankCell, isBlankRow } from './inserted-rows';
import { holds } from './mend-strays';

/** Rows with what tells where they were inserted. */
export interface InsertedGroups extends Inserted {
  /** So many rows came after each of these, whose numbers are those of before. */
  readonly groups: readonly { readonly after: number; readonly rows: readonly unknown[] }[];
  /** How many rows the sheet had before. */
  readonly rowsBefore: number;
}

/**
 * Takes new rows away again, wherever they stand by now: those that hold just what was written, and blank ones under the
 * rows that they were inserted after. What anybody has typed into one of them stays.
 */
export function takeAway(places: FoundPlaces, inserted: InsertedGroups): void {
  const { sheet } = places;
  const most = sheet.getMaxRows() - inserted.rowsBefore;
  if (most <= 0) return;
  const now = look(sheet);
  const found = [...new Set([...filledRows(places, now, inserted), ...blankRows(places, now, inserted)])];
  const rows = found.sort((one, other) => other - one).slice(0, most);
  for (const row of rows) sheet.deleteRows(row, 1);
}

/** The rows that hold what was written, or some of it, and nothing else. Where such rows stood before, they stay. */
function filledRows({ seen }: FoundPlaces, now: Seen, { columns, rows }: Inserted): number[] {
  const all = rowsOf(now);
  const taken = new Set<number>();
  for (const written of rows) {
    const wereThere = rowsOf(seen).filter((row) => isOurs(seen, row, columns, written)).length;
    const ours = all.filter((row) => !taken.has(row) && isOurs(now, row, columns, written));
    const [first] = ours.slice(wereThere);
    if (first !== undefined) taken.add(first);
  }
  return [...taken];
}

const isOurs = (seen: Seen, row: number, columns: readonly number[], { values }: InsertedRow): boolean =>
  !isBlankRow(seen, row) &&
  seen.values.every((_, index) => {
    const at = columns.indexOf(index + 1);
    return isBlankCell(seen, row, index + 1) || (at >= 0 && holds(seen, row, index + 1, values[at]));
  });

/** Blank rows below the row that the new ones were inserted after, as many as are more than before. */
function blankRows(places: FoundPlaces, now: Seen, { groups }: InsertedGroups): number[] {
  const { expected, columns, seen } = places;
  const [before, after] = [watchedDigests(expected, columns, seen), watchedDigests(expected, columns, now)];
  return groups.flatMap(({ after: row, rows }) => {
    const stands = after.indexOf(before[row - 1] ?? '') + 1;
    if (stands === 0) return [];
    const was = blankBelow(seen, row);
    // The lowest are inserted first: where any are, those under the last row of all are among them.
    const more = Math.min(rows.length, blankBelow(now, stands) - (Number.isFinite(was) ? was : 0));
    return Array.from({ length: Math.max(0, more) }, (_, index) => stands + 1 + index);
  });
}

/** How many rows below a row are blank; infinitely many where nothing stands further below. */
function blankBelow(seen: Seen, row: number): number {
  const next = rowsOf(seen).find((below) => below > row && !isBlankRow(seen, below));
  return next === undefined ? Number.POSITIVE_INFINITY : next - row - 1;
}

const rowsOf = ({ values }: Seen): number[] => (values[0] ?? []).map((_, index) => index + 1);
