/** Changes the frame of a sheet: frozen panes, sizes, hidden columns, grid lines, tab colour, merged cells, more rows and columns. */
import type { Color, DispatchResult, Model } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import { blockOf } from './block-of';

export type Dimension = 'ROW' | 'COL';

export function freeze(model: Model, sheetId: string, dimension: Dimension, quantity: number): void {
  const rows = dimension === 'ROW';
  if (quantity === 0) accept(model.dispatch(rows ? 'UNFREEZE_ROWS' : 'UNFREEZE_COLUMNS', { sheetId }));
  else
    accept(
      model.dispatch(rows ? 'FREEZE_ROWS' : 'FREEZE_COLUMNS', { sheetId, quantity }),
      freezeRefusal(rows),
    );
}

/** Sets the size of rows or columns. @param first counted from 1 */
export function resize(
  model: Model,
  sheetId: string,
  dimension: Dimension,
  first: number,
  count: number,
  size: number,
): void {
  const elements = headersOf(model, sheetId, dimension, first, count);
  accept(model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size }));
}

/** Hides rows or columns. @param first counted from 1 */
export function hide(
  model: Model,
  sheetId: string,
  dimension: Dimension,
  first: number,
  count: number,
): void {
  const elements = headersOf(model, sheetId, dimension, first, count);
  const word = dimension === 'ROW' ? 'rows' : 'columns';
  accept(model.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension, elements }), {
    TooManyHiddenElements: `You can't hide all ${word} in a sheet.`,
  });
}

/** Shows rows or columns that are hidden. @param first counted from 1 */
export function show(
  model: Model,
  sheetId: string,
  dimension: Dimension,
  first: number,
  count: number,
): void {
  const elements = headersOf(model, sheetId, dimension, first, count);
  accept(model.dispatch('UNHIDE_COLUMNS_ROWS', { sheetId, dimension, elements }));
}

/** Hides a sheet. Where it is the active one, another one is active from then on. */
export function hideSheet(model: Model, sheetId: string): void {
  const other = model.getters.getVisibleSheetIds().find((id) => id !== sheetId);
  if (other === undefined) throw new Error("You can't hide all the sheets in a document.");
  if (model.getters.getActiveSheetId() === sheetId) {
    accept(model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: sheetId, sheetIdTo: other }));
  }
  accept(model.dispatch('HIDE_SHEET', { sheetId }));
}

function headersOf(
  model: Model,
  sheetId: string,
  dimension: Dimension,
  first: number,
  count: number,
): number[] {
  const elements = Array.from({ length: count }, (_, index) => first - 1 + index);
  if (model.getters.doesHeadersExist(sheetId, dimension, elements)) return elements;
  throw new Error(
    'Those columns are out of bounds.'.replace('columns', dimension === 'ROW' ? 'rows' : 'columns'),
  );
}

/** Inserts rows or columns after one. @param after counted from 1 */
export function insertAfter(
  model: Model,
  sheetId: string,
  dimension: Dimension,
  after: number,
  quantity: number,
): void {
  const sheetName = model.getters.getSheetName(sheetId);
  if (!model.getters.doesHeaderExist(sheetId, dimension, after - 1)) throw new Error('Index out of bounds.');
  accept(
    model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      dimension,
      base: after - 1,
      quantity,
      position: 'after',
    }),
  );
}

/** Deletes rows. @param first counted from 1 */
export function deleteRows(model: Model, sheetId: string, first: number, count: number): void {
  const sheetName = model.getters.getSheetName(sheetId);
  const elements = headersOf(model, sheetId, 'ROW', first, count);
  accept(model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension: 'ROW', elements }), {
    NotEnoughElements: "You can't delete all the rows on the sheet.",
  });
}

export function hideGridlines(model: Model, sheetId: string, hidden: boolean): void {
  accept(model.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: !hidden }));
}

export function colourTab(model: Model, sheetId: string, color: Color | null): void {
  accept(model.dispatch('COLOR_SHEET', { sheetId, ...(color !== null && { color }) }));
}

export function merge(model: Model, area: Area): void {
  if (area.rows * area.columns === 1) return;
  const zone = blockOf(area);
  const inside = (merge: typeof zone) =>
    merge.top >= zone.top &&
    merge.bottom <= zone.bottom &&
    merge.left >= zone.left &&
    merge.right <= zone.right;
  if (!model.getters.getMergesInZone(area.sheet, zone).every(inside)) {
    throw new Error('You must select all cells in a merged range to merge or unmerge them.');
  }
  accept(model.dispatch('ADD_MERGE', { sheetId: area.sheet, target: [zone], force: true }), {
    FrozenPaneOverlap: "You can't merge frozen and non-frozen columns or rows.",
  });
}

export const mergedAreas = (model: Model, area: Area): Area[] =>
  model.getters.getMergesInZone(area.sheet, blockOf(area)).map(({ top, bottom, left, right }) => ({
    sheet: area.sheet,
    row: top + 1,
    column: left + 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));

const freezeRefusal = (rows: boolean): Readonly<Record<string, string>> => ({
  InvalidFreezeQuantity: `You can't freeze all visible ${rows ? 'rows' : 'columns'} on the sheet.`,
  MergeOverlap: `You can't freeze ${rows ? 'rows' : 'columns'} which contain only part of a merged cell.`,
});

/** Accepts a result. That a thing is already as asked for is no failure. */
function accept(result: DispatchResult, refusals: Readonly<Record<string, string>> = {}): void {
  const [reason] = result.reasons;
  if (result.isSuccessful || reason === undefined || String(reason) === 'NoChanges') return;
  throw new Error(refusals[reason] ?? `The workbook refused this: ${result.reasons.join()}`);
}
