import type { InsertRows } from '../../sidebar/contract/cell-steps';
import { valueToWrite } from '../cells-on-wire';
import { changed } from '../changed';
import { type FoundPlaces, locate, look, type Seen, watchedDigests } from '../find-places';
import { runsOf } from '../runs';
import type { Sheet } from '../spreadsheet';
import type { DoStep } from '../work';
import { contentAt } from './mend-strays';
import { numberAt, placesAt } from './select';

/** Where rows were inserted, counted from 1. */
interface Inserted {
  readonly first: number;
  readonly count: number;
  /** The columns that are filled. */
  readonly columns: readonly number[];
}

/**
 * Inserts rows after a row and fills them. They are new rows of the sheet, so that nothing of anyone's stands where they
 * come; what they look like and what may be typed into them is that of the row before. No call lies between the last look
 * at them and the first write; columns that do not stand side by side are written one after the other, the last one of
 * the request last, since it makes rows of them. Then the sheet is read once more, and what a sort of that moment has led
 * into the row of another is put back.
 */
export const insertRows: DoStep<InsertRows> = (step, work) => {
  const places = placesAt(work.places, step.at);
  const { sheet, expected } = places;
  const after = numberAt(places.rows, step.after);
  const fills = step.columns.map((number, index) => ({ column: numberAt(places.columns, number), index }));
  const inserted = { first: after + 1, count: step.cells.length, columns: fills.map(({ column }) => column) };
  const width = sheet.getLastColumn();
  work.undoBy(() => takeAway(sheet, inserted));
  sheet.insertRowsAfter(after, inserted.count);
  const model = sheet.getRange(after, 1, 1, width);
  const added = sheet.getRange(inserted.first, 1, inserted.count, width);
  model.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  model.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
  const runs = runsOf(fills, ({ column }) => column).map(({ first: column, items }) => ({
    range: sheet.getRange(inserted.first, column, inserted.count, items.length),
    formats: step.formats?.map((row) => items.map(({ index }) => row[index] ?? '')),
    values: step.cells.map((row, number) =>
      items.map(({ index }) =>
        valueToWrite(row[index] ?? null, work.dates, step.formats?.[number]?.[index]),
      ),
    ),
    isDecisive: items.some(({ index }) => index === fills.length - 1),
  }));
  // Formats first: they decide what is read as text.
  for (const { range, formats } of runs) if (formats) range.setNumberFormats(formats);
  runs.sort((one, other) => Number(one.isDecisive) - Number(other.isDecisive));
  const now = { sheet, ...locate(expected, look(sheet)) };
  if (!isAsInserted(now, places, step.after, inserted)) throw changed(expected.sheet, 'rows');
  for (const { range, values } of runs) range.setValues(values);
  SpreadsheetApp.flush();
  putBack(now, inserted);
  return { sheet: expected.sheet, name: '', row: inserted.first };
};

/** Whether the new rows are still blank, under the row that they were inserted after. */
const isAsInserted = (now: FoundPlaces, before: FoundPlaces, after: number, { first, count, columns }: Inserted): boolean =>
  numberAt(now.rows, after) === first - 1 &&
  JSON.stringify(now.columns) === JSON.stringify(before.columns) &&
  columns.every((column) =>
    rowsFrom(first, count).every((row) => !now.seen.formulas[column - 1]?.[row - 1] && !now.seen.values[column - 1]?.[row - 1]),
  );

/** Inserted rows that hold nothing else than what was written into them: taken away, all is as it was. */
function takeAway(sheet: Sheet, { first, count, columns }: Inserted): void {
  const { values, formulas } = look(sheet);
  const isOurs = rowsFrom(first, count).every((row) =>
    values.every((column, index) => {
      const isFilled = (column[row - 1] ?? '') !== '' || (formulas[index]?.[row - 1] ?? '') !== '';
      return columns.includes(index + 1) || !isFilled;
    }),
  );
  if (isOurs) sheet.deleteRows(first, count);
}

/**
 * Where a sort came between the last look and the write, the keys of rows that were there are overwritten: they are
 * missed, and known again by the rest of their row.
 * @throws Changed where something was put back
 */
function putBack(before: FoundPlaces, { first, count, columns }: Inserted): void {
  const { sheet, expected, seen } = before;
  const now = look(sheet);
  const left = new Set(watchedDigests(expected, before.columns, now));
  const missed = watchedDigests(expected, before.columns, seen).flatMap((key, index) =>
    left.has(key) || isBlankRow(seen, index + 1) ? [] : [index + 1],
  );
  const hit = rowsFrom(first, count).flatMap((row) => {
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

/** All of a row but what was written. */
const restOf = ({ values }: Seen, row: number, columns: readonly number[]): string =>
  JSON.stringify(values.map((column, index) => (columns.includes(index + 1) ? '' : (column[row - 1] ?? ''))));

const rowsFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index);
