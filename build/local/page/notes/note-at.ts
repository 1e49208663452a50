/** Finds the note of a cell; undefined where it has none. */
import type { CellPosition, Getters } from '@odoo/o-spreadsheet';
import { sheetExtrasIn } from '../../document/register-plugins';
import { noteKey } from '../../document/sheet-extras';

export function noteAt(getters: Getters, { sheetId, col, row }: CellPosition): string | undefined {
  return sheetExtrasIn(getters, sheetId).notes[noteKey(row, col)];
}
