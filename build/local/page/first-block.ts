/** Finds the block of a sheet that a script has made, which alone is to be printed. */
import type { Model } from '@odoo/o-spreadsheet';
import { sheetExtrasOf } from '../document/register-plugins';

/**
 * The number of columns of the first block: those up to the first column without a single value. Sheets that people have
 * made are printed whole, whatever columns they have left blank.
 * @returns undefined for a sheet that is printed whole
 */
export function firstBlockOf(model: Model, sheetId: string): number | undefined {
  if (sheetExtrasOf(model, sheetId).metadata.length === 0) return undefined;
  const filled = new Set(
    model.getters
      .getEvaluatedCellsPositions(sheetId)
      .filter((place) => model.getters.getEvaluatedCell(place).formattedValue !== '')
      .map(({ col }) => col),
  );
  for (let column = 0; column <= filled.size; column += 1) if (!filled.has(column)) return column;
  return undefined;
}
