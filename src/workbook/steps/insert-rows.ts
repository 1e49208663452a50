import type { InsertRows } from '../../sidebar/contract/cell-steps';
import { valueToWrite } from '../cells-on-wire';
import { changed } from '../changed';
import { type FoundPlaces, locate, look, type Seen, watchedDigests } from '../find-places';
import { runsOf } from '../runs';
import type { Sheet } from '../spreadsheet';
import type { DoStep } from '../work';
import { contentAt, holds } from './mend-strays';
import { numberAt, placesAt } from './select';

/** Rows that were inserted, and what was or is to be written into them; rows and columns are counted from 1. */
interface Inserted {
  readonly first: number;
  readonly columns: readonly number[];
  /** The values of these columns, row by row. */
  readonly values: readonly (readonly unknown[])[];
  /** The number of rows that the sheet had before. */
  readonly rowsBefore: number;
}

/**
 * Inserts rows after a row and fills them. They are new rows of the sheet, so that nobody's cells stand where they
 * come; their looks and their validation are those of the row before. No call lies between the last look at them and
 * the first write; columns that do not stand side by side are written one after the other, the last one of the request
 * last, since only with it the rows count as filled in. Then the sheet is read once more, and what an edit of that
 * moment has led into the row of another is put back.
 */
export const insertRows: DoStep<InsertRows> = (step, work) => {
  const places = placesAt(work.places, step.at);
  const { sheet, expected } = places;
  const after = numberAt(places.rows, step.after);
  const count = step.cells.length;
  const width = sheet.getLastColumn();
  const inserted: Inserted = {
    first: after + 1,
    columns: step.columns.map((number) => numberAt(places.columns, number)),
    values: step.cells.map((row, number) =>
      step.columns.map((_, index) =>
        valueToWrite(row[index] ?? null, work.dates, step.formats?.[number]?.[index]),
      ),
    ),
    rowsBefore: sheet.getMaxRows(),
  };
  work.undoBy(() => takeAway(places, inserted, step.after));
  sheet.insertRowsAfter(after, count);
  const model = sheet.getRange(after, 1, 1, width);
  const added = sheet.getRange(inserted.first, 1, count, width);
  model.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  model.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
  const runs = runsIn(sheet, inserted, step.formats);
  // The range is given, since the new rows are blank and may lie below what is filled.
  const looked = sheet.getRange(1, 1, Math.max(sheet.getLastRow(), after + count), width);
  const now = { sheet, ...locate(expected, look(sheet, looked)) };
  if (!isAsInserted(now, places, step.after, inserted)) throw changed(expected.sheet, 'rows');
  for (const { range, values } of runs) range.setValues(values);
  SpreadsheetApp.flush();
  putBack(now, inserted);
  return { sheet: expected.sheet, name: '', row: inserted.first };
};

/** The ranges that are written, the decisive one last; their number formats are set, since they decide what is text. */
function runsIn(sheet: Sheet, { first, columns, values }: Inserted, formats: InsertRows['formats']) {
  const runs = runsOf(
    columns.map((column, index) => ({ column, index })),
    ({ column }) => column,
  ).map(({ first: column, items }) => {
    const range = sheet.getRange(first, column, values.length, items.length);
    if (formats) range.setNumberFormats(formats.map((row) => items.map(({ index }) => row[index] ?? '')));
    return {
      range,
      values: values.map((row) => items.map(({ index }) => row[index])),
      isDecisive: items.some(({ index }) => index === columns.length - 1),
    };
  });
  return runs.sort((one, other) => Number(one.isDecisive) - Number(other.isDecisive));
}

/** Whether the new rows are still blank where they are filled, under the row that they were inserted after. */
const isAsInserted = (now: FoundPlaces, before: FoundPlaces, after: number, inserted: Inserted): boolean =>
  numberAt(now.rows, after) === inserted.first - 1 &&
  JSON.stringify(now.columns) === JSON.stringify(before.columns) &&
  numbersOf(inserted).every((row) => inserted.columns.every((column) => isBlankCell(now.seen, row, column)));

const isBlankCell = ({ values, formulas }: Seen, row: number, column: number): boolean =>
  (values[column - 1]?.[row - 1] ?? '') === '' && (formulas[column - 1]?.[row - 1] ?? '') === '';

/**
 * Takes the new rows away again, wherever they stand by now: a row that holds just what was written, and blank ones where
 * they were inserted. What anybody has typed into one of them stays.
 */
function takeAway(places: FoundPlaces, inserted: Inserted, after: number): void {
  const { sheet, seen } = places;
  if (sheet.getMaxRows() === inserted.rowsBefore) return;
  const now = look(sheet);
  const ours = inserted.values.flatMap((_, index) => {
    const wereThere = rowsOf(seen).filter((row) => isOurs(seen, row, inserted, index)).length;
    return rowsOf(now)
      .filter((row) => isOurs(now, row, inserted, index))
      .slice(wereThere);
  });
  const stands = findRow(places, now, after) === inserted.first - 1;
  const blank = numbersOf(inserted).filter((row) => stands && isBlankRow(now, row));
  for (const row of [...new Set([...ours, ...blank])].sort((one, other) => other - one))
    sheet.deleteRows(row, 1);
}

/** Finds the row that the new ones were inserted after; 0 where it is no longer to be found. */
const findRow = ({ expected, columns, rows, seen }: FoundPlaces, now: Seen, after: number): number => {
  const wanted = watchedDigests(expected, columns, seen)[numberAt(rows, after) - 1] ?? '';
  return watchedDigests(expected, columns, now).indexOf(wanted) + 1;
};

/** Whether a row holds what was written and nothing else. */
const isOurs = (seen: Seen, row: number, { columns, values }: Inserted, index: number): boolean =>
  !isBlankRow(seen, row) &&
  seen.values.every((_, number) => {
    const at = columns.indexOf(number + 1);
    return at < 0 ? isBlankCell(seen, row, number + 1) : holds(seen, row, number + 1, values[index]?.[at]);
  });

/**
 * Puts back what a write has overwritten because a sort or an insertion came between the last look and the write. The
 * rows that were hit are missed by their keys, and known again by the rest of their cells.
 * @throws Changed where something was put back
 */
function putBack(before: FoundPlaces, inserted: Inserted): void {
  const { sheet, expected, seen } = before;
  const { columns } = inserted;
  const now = look(sheet);
  const left = new Set(watchedDigests(expected, before.columns, now));
  const missed = watchedDigests(expected, before.columns, seen).flatMap((key, index) =>
    left.has(key) || isBlankRow(seen, index + 1) ? [] : [index + 1],
  );
  const hit = numbersOf(inserted).flatMap((row) => {
    const stood = missed.find((one) => restOf(seen, one, columns) === restOf(now, row, columns));
    return stood === undefined ? [] : [{ row, stood }];
  });
  for (const { row, stood } of hit) {
    for (const column of columns) sheet.getRange(row, column).setValue(contentAt(seen, stood, column));
  }
  if (hit.length > 0) throw changed(expected.sheet, 'rows');
}

const isBlankRow = ({ values, formulas }: Seen, row: number): boolean =>
  [...values, ...formulas].every((column) => (column[row - 1] ?? '') === '');

/** The cells of a row without the columns that were written. */
const restOf = ({ values }: Seen, row: number, columns: readonly number[]): string =>
  JSON.stringify(values.map((column, index) => (columns.includes(index + 1) ? '' : (column[row - 1] ?? ''))));

const rowsOf = ({ values }: Seen): number[] => (values[0] ?? []).map((_, index) => index + 1);

const numbersOf = ({ first, values }: Inserted): number[] => values.map((_, index) => first + index);
