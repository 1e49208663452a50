import { filledDown } from '../../cells/fill-down';
import type { InsertRows } from '../../sidebar/contract/cell-steps';
import type { NewCell } from '../../sidebar/contract/cells';
import { valueToWrite } from '../cells-on-wire';
import type { FoundPlaces } from '../find-places';
import { readCells } from '../read-table';
import type { DoStep, Work } from '../work';
import { type Filling, type GroupToFill, insertFilled, newAbove } from './insert-filled';
import { numberAt, placesAt } from './select';

/** Inserts rows after rows, and fills them. What they look like and what may be typed into them is that of the row before. */
export const insertRows: DoStep<InsertRows> = (step, work) => {
  const places = placesAt(work.places, step.at);
  const { sheet, expected } = places;
  const width = sheet.getLastColumn();
  const groups = placeGroups(step, places);
  const filling: Filling = {
    columns: step.columns.map((number) => numberAt(places.columns, number)),
    groups,
    isAlone: step.isAlone ?? false,
    dress: ({ after, rows }) => {
      const model = sheet.getRange(after, 1, 1, width);
      const added = sheet.getRange(after + 1, 1, rows.length, width);
      model.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      model.copyTo(added, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
    },
    valuesOf: (looked) => {
      const write = cellWriter(step, looked, work);
      return (group) => valuesIn(group as PlacedGroup, places, step, write);
    },
  };
  insertFilled(places, filling, work);
  return { sheet: expected.sheet, name: '', row: groups[0]?.first ?? null };
};

type RowToInsert = InsertRows['groups'][number]['rows'][number] & { readonly likeRow: number };

interface PlacedGroup extends GroupToFill {
  readonly rows: readonly RowToInsert[];
}

/** From the top of the sheet to its bottom. */
function placeGroups({ groups }: InsertRows, { rows: found }: FoundPlaces): PlacedGroup[] {
  const sorted = groups
    .map(({ after: anchor, rows }) => ({ anchor, after: numberAt(found, anchor), rows }))
    .sort((one, other) => one.after - other.after);
  return sorted.map(({ anchor, after, rows }) => ({
    anchor,
    after,
    first: after + newAbove(sorted, after) + 1,
    rows: rows.map((row) => {
      const like = numberAt(found, row.like);
      return { ...row, likeRow: like + newAbove(sorted, like) };
    }),
    formats: rows.some(({ formats }) => formats) ? rows.map(({ formats }) => formats ?? []) : undefined,
  }));
}

type WriteCell = (
  row: RowToInsert,
  at: { readonly row: number; readonly column: number },
  number: number,
) => unknown;

const valuesIn = (
  { first, rows }: PlacedGroup,
  places: FoundPlaces,
  { columns }: InsertRows,
  write: WriteCell,
): unknown[][] =>
  rows.map((row, index) =>
    columns.map((column, number) =>
      write(row, { row: first + index, column: numberAt(places.columns, column) }, number),
    ),
  );

/** Makes of each cell what is written. Formulas are filled down from the row that each is made like, where it stands by now. */
function cellWriter(
  { groups }: InsertRows,
  looked: GoogleAppsScript.Spreadsheet.Range,
  { dates }: Work,
): WriteCell {
  const hasFormulas = groups.some(({ rows }) => rows.some(({ cells }) => cells.some(isFilledDown)));
  const { relative = [] } = hasFormulas ? readCells(looked, ['relative']) : {};
  return ({ cells, likeRow }, at, number) => {
    const cell = cells[number] ?? null;
    if (!isFilledDown(cell)) return valueToWrite(cell, dates);
    const formula = String(relative[at.column - 1]?.[likeRow - 1] ?? '');
    return filledDown(formula, at, at.row - likeRow) ?? '';
  };
}

const isFilledDown = (cell: NewCell): cell is { readonly down: true } =>
  typeof cell === 'object' && cell !== null && 'down' in cell;
