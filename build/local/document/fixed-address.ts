/** Writes an area's address with its sheet, so that it means the same wherever it is used: 'My stores'!$A$2:$A$9. */
import { helpers, type Model } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import { requireSheet } from './find-sheets';

export function fixedAddress(model: Model, { sheet, row, column, rows, columns }: Area): string {
  requireSheet(model, sheet);
  const fixed = (atRow: number, atColumn: number) => `$${helpers.numberToLetters(atColumn - 1)}$${atRow}`;
  const name = model.getters.getSheetName(sheet);
  if (name.includes("'")) throw new Error(`The local workbook makes no address of a sheet named ${name}.`);
  return `'${name}'!${fixed(row, column)}:${fixed(row + rows - 1, column + columns - 1)}`;
}
