/** What the user has selected, and what a script selects for the user. */
import type { Model } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import { areaOf, blockOf } from './block-of';
import { activate } from './change-sheets';

export function selectedArea(model: Model): Area {
  return areaOf(model.getters.getActiveSheetId(), model.getters.getSelectedZone());
}

export function currentCell(model: Model): Area {
  const { sheetId, col, row } = model.getters.getActivePosition();
  return { sheet: sheetId, row: row + 1, column: col + 1, rows: 1, columns: 1 };
}

export function select(model: Model, area: Area): void {
  activate(model, area.sheet);
  const zone = blockOf(area);
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: true });
}
