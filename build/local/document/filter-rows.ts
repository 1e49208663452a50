/** Offers a filter over rows: a table without looks of its own is the engine's filter. */
import type { Model } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import { areaOf, blockOf } from './block-of';

/** Where the sheet's filter lies; null where it has none. */
export function filterArea(model: Model, sheet: string): Area | null {
  const [table] = model.getters.getCoreTables(sheet);
  return table ? areaOf(sheet, table.range.zone) : null;
}

export function removeFilter(model: Model, sheet: string): void {
  const [table] = model.getters.getCoreTables(sheet);
  if (table) model.dispatch('REMOVE_TABLE', { sheetId: sheet, target: [table.range.zone] });
}

/** Puts the sheet's filter over an area, whose first row is the header. A sheet has one at most. */
export function createFilter(model: Model, area: Area): void {
  if (model.getters.getCoreTables(area.sheet).length > 0)
    throw new Error("You can't create a filter in a sheet that already has a filter.");
  const result = model.dispatch('CREATE_TABLE', {
    sheetId: area.sheet,
    ranges: [model.getters.getRangeDataFromZone(area.sheet, blockOf(area))],
    tableType: 'static',
    config: {
      hasFilters: true,
      totalRow: false,
      firstColumn: false,
      lastColumn: false,
      numberOfHeaders: 1,
      bandedRows: false,
      bandedColumns: false,
      automaticAutofill: false,
      styleId: 'None',
    },
  });
  if (!result.isSuccessful) throw new Error(`The workbook refused this filter: ${result.reasons.join()}`);
}
