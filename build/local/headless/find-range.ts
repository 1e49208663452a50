/** Finds ranges by their addresses as a formula writes them: `B2`, `Stores!B2:C9`, `'My stores'!B2`. */
import { helpers, type Model, type Zone } from '@odoo/o-spreadsheet';

export interface FoundRange {
  readonly sheetId: string;
  readonly zone: Zone;
}

export function findRange(model: Model, address: string): FoundRange {
  const { sheetName, xc } = helpers.splitReference(address);
  const sheetId = sheetName === undefined ? model.getters.getSheetIds()[0] : findSheet(model, sheetName);
  if (sheetId === undefined) throw new Error('The workbook has no sheet.');
  return { sheetId, zone: helpers.toZone(xc) };
}

export function findSheet(model: Model, name: string): string {
  const sheetId = model.getters.getSheetIdByName(name);
  if (sheetId === undefined) throw new Error(`The workbook has no sheet named ${name}.`);
  return sheetId;
}
