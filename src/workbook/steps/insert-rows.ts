import { filledDown } from '../../cells/fill-down';
import type { InsertRows } from '../../sidebar/contract/cell-steps';
import type { NewCell } from '../../sidebar/contract/cells';
import { valueToWrite } from '../cells-on-wire';
import { changed } from '../changed';
import { type FoundPlaces, locate, look, watchedDigests } from '../find-places';
import { readCells } from '../read-table';
import { runsOf } from '../runs';
import type { DoStep, Work } from '../work';
import { type Inserted, type InsertedRow, isBlankCell, putBack, refuseBroken } from './inserted-rows';
import { numberAt, placesAt } from './select';
import { takeAway } from './take-rows-away';

/**
 * Inserts rows and fills them. They are new rows of the sheet, so that nothing of anyone's stands where they come; what
 * they look like and what may be typed into them is that of the row before. First all rows are inserted, the lowest first;
 * then all ranges are made, and the sheet is looked at for the last time: no call lies between that look and the first
 * write. Of several writes each has those before it between the look and itself; the column that makes rows of them comes
 * last. Then the sheet is read once more, and what an edit of that moment has led into the row of another is put back.
 */
export const insertRows: DoStep<InsertRows> = (step, work) => {
  const places = placesAt(work.places, step.at);
  const { sheet, expected } = places;
  const width = sheet.getLastColumn();
  const groups = placeGroups(step, places);
  const columns = step.columns.map((number) => numberAt(places.columns, number));
  const rowsBefore = sheet.getMaxRows();
  const written: InsertedRow[] = [];
  const inserted = { columns, rows: written, groups, rowsBefore };
  work.undoBy(() => takeAway(places, inserted));
  for (const { after, rows } of [...groups].reverse()) {
    sheet.insertRowsAfter(after, rows.length);
    const model = sheet.getRange(after, 1, 1, width);
    const added = sheet.getRange(after + 1, 1, rows.length, width);
    model.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
    model.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
  }
  const last = groups[groups.length - 1];
  // The new rows are blank, and no part of what is filled.
  const height = Math.max(sheet.getLastRow(), (last?.first ?? 0) + (last?.rows.length ?? 0) - 1);
  const looked = sheet.getRange(1, 1, height, width);
  const contentOf = cellWriter(step, looked, work);
  written.push(
    ...groups.flatMap(({ first, rows }) =>
      rows.map((row, index) => ({
        row: first + index,
        values: columns.map((column, number) => contentOf(row, first + index, column, number)),
      })),
    ),
  );
  const runs = rangesToFill(places, inserted, groups);
  const now = { sheet, ...locate(expected, look(sheet, looked)) };
  if (!isAsInserted(now, places, inserted)) throw changed(expected.sheet, 'rows');
  for (const { range, values } of runs) range.setValues(values);
  SpreadsheetApp.flush();
  const after = look(sheet);
  putBack(now, after, inserted);
  refuseBroken(now, after);
  return { sheet: expected.sheet, name: '', row: groups[0]?.first ?? null };
};

type GroupToInsert = InsertRows['groups'][number];

/** Rows of the request, with where they come. Counted from 1. */
interface PlacedGroup {
  /** The row that they come after, before any row is inserted. */
  readonly after: number;
  /** The first of them, once all rows are inserted. */
  readonly first: number;
  readonly rows: (GroupToInsert['rows'][number] & { readonly likeRow: number })[];
}

/** From the top of the sheet to its bottom. */
function placeGroups({ groups }: InsertRows, { rows: found }: FoundPlaces): PlacedGroup[] {
  const sorted = groups
    .map(({ after, rows }) => ({ after: numberAt(found, after), rows }))
    .sort((one, other) => one.after - other.after);
  const isAbove = (row: number) => (group: { readonly after: number }) => group.after < row;
  const movedBy = (row: number) =>
    sorted.filter(isAbove(row)).reduce((sum, { rows }) => sum + rows.length, 0);
  return sorted.map(({ after, rows }) => ({
    after,
    first: after + movedBy(after) + 1,
    rows: rows.map((row) => {
      const like = numberAt(found, row.like);
      return { ...row, likeRow: like + movedBy(like) };
    }),
  }));
}

type RowToInsert = PlacedGroup['rows'][number];

/** Makes of each cell what is written. Formulas are filled down from the row that each is made like, where it stands by now. */
function cellWriter(
  { groups }: InsertRows,
  looked: GoogleAppsScript.Spreadsheet.Range,
  { dates }: Work,
): (row: RowToInsert, at: number, column: number, number: number) => unknown {
  const hasFormulas = groups.some(({ rows }) => rows.some(({ cells }) => cells.some(isFilledDown)));
  const { relative = [] } = hasFormulas ? readCells(looked, ['relative']) : {};
  return ({ cells, formats, likeRow }, at, column, number) => {
    const cell = cells[number] ?? null;
    if (!isFilledDown(cell)) return valueToWrite(cell, dates, formats?.[number]);
    const formula = String(relative[column - 1]?.[likeRow - 1] ?? '');
    return filledDown(formula, { row: at, column }, at - likeRow) ?? '';
  };
}

const isFilledDown = (cell: NewCell): cell is { readonly down: true } =>
  typeof cell === 'object' && cell !== null && 'down' in cell;

/** The ranges that are written, the decisive ones last; their number formats are set, since they decide what is text. */
function rangesToFill({ sheet }: FoundPlaces, { columns, rows }: Inserted, groups: readonly PlacedGroup[]) {
  const values = new Map(rows.map((one) => [one.row, one.values]));
  const runs = runsOf(
    columns.map((column, index) => ({ column, index })),
    ({ column }) => column,
  );
  const ranges = groups.flatMap(({ first, rows: toInsert }) =>
    runs.map(({ first: column, items }) => {
      const range = sheet.getRange(first, column, toInsert.length, items.length);
      if (toInsert.some(({ formats }) => formats)) {
        range.setNumberFormats(
          toInsert.map(({ formats }) => items.map(({ index }) => formats?.[index] ?? '')),
        );
      }
      return {
        range,
        values: toInsert.map((_, row) => items.map(({ index }) => values.get(first + row)?.[index])),
        isDecisive: items.some(({ index }) => index === columns.length - 1),
      };
    }),
  );
  return ranges.sort((one, other) => Number(one.isDecisive) - Number(other.isDecisive));
}

/** Whether the new rows are blank where they are filled, and all others in their order, as they were. */
function isAsInserted(now: FoundPlaces, before: FoundPlaces, { columns, rows }: Inserted): boolean {
  const isNew = new Set(rows.map(({ row }) => row));
  const others = (places: FoundPlaces, isLeftOut: (row: number) => boolean): string =>
    watchedDigests(places.expected, places.columns, places.seen)
      .filter((_, index) => !isLeftOut(index + 1))
      .join('\n')
      .replace(new RegExp(`(?:\n${blankDigest(places)})+$`), '');
  return (
    JSON.stringify(now.columns) === JSON.stringify(before.columns) &&
    others(now, (row) => isNew.has(row)) === others(before, () => false) &&
    rows.every(({ row }) => columns.every((column) => isBlankCell(now.seen, row, column)))
  );
}

/** Of a row in which nothing stands. */
const blankDigest = ({ expected }: FoundPlaces): string =>
  watchedDigests(expected, [], { values: [['']], formulas: [] })[0] ?? '';
