/**
 * The protection of a sheet. Here the protection can only warn: the page asks before an edit, and a script is never
 * asked.
 */
import type { Model } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import { blockOf } from './block-of';
import { setSheetExtras } from './own-commands';
import { sheetExtrasOf } from './register-plugins';
import type { SheetProtection } from './sheet-extras';

const NEW: SheetProtection = { description: '', warningOnly: false, unprotected: [] };

/** Protects a sheet; one that is protected already keeps its protection. */
export function protectSheet(model: Model, sheetId: string): void {
  changeProtection(model, sheetId, {});
}

/** The protection of a sheet, as a new one has it where there is none. */
export const protectionOf = (model: Model, sheetId: string): SheetProtection =>
  sheetExtrasOf(model, sheetId).protection ?? NEW;

export function unprotectAreas(model: Model, sheetId: string, areas: readonly Area[]): void {
  if (areas.some((area) => area.sheet !== sheetId)) {
    throw new Error('Unprotected ranges must be on the protected sheet.');
  }
  changeProtection(model, sheetId, { unprotected: areas.map(blockOf) });
}

export function changeProtection(model: Model, sheetId: string, change: Partial<SheetProtection>): void {
  const extras = sheetExtrasOf(model, sheetId);
  const protection = { ...(extras.protection ?? NEW), ...change };
  setSheetExtras(model, sheetId, { ...extras, protection });
}
