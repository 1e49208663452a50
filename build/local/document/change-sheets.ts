/** Adds, names, copies and removes whole sheets. */
import { type CancelledReason, type DispatchResult, helpers, type Model } from '@odoo/o-spreadsheet';
import { requireSheet } from './find-sheets';
import { requireRoom } from './limit-cells';
import type { LocalDocument } from './local-document';
import { setSheetExtras } from './own-commands';
import { sheetExtrasOf } from './register-plugins';

const NEW_SHEET = { rows: 1000, cols: 26 };
const LONGEST_NAME = 100;

/** Inserts a sheet. @param position counted from 0 */
export function insertSheet(document: LocalDocument, name: string, position: number): string {
  const model = document.unevaluated;
  checkName(model, name);
  requireRoom(document, NEW_SHEET.rows * NEW_SHEET.cols);
  const sheetId = nextSheetId(document);
  const count = model.getters.getSheetIds().length;
  if (position < 0 || position > count)
    throw new Error(`Argument too large or small: sheetIndex ${position}`);
  accept(model.dispatch('CREATE_SHEET', { sheetId, name, position, ...NEW_SHEET }), name);
  return activate(model, sheetId);
}

export function renameSheet(model: Model, sheetId: string, newName: string): void {
  const oldName = model.getters.getSheetName(sheetId);
  if (newName === oldName) return;
  checkName(model, newName, sheetId);
  accept(model.dispatch('RENAME_SHEET', { sheetId, newName, oldName }), newName);
}

export function deleteSheet(model: Model, sheetId: string): void {
  const sheetName = model.getters.getSheetName(sheetId);
  // The engine would count a hidden sheet among those that show.
  if (!model.getters.isSheetVisible(sheetId)) model.dispatch('SHOW_SHEET', { sheetId });
  accept(model.dispatch('DELETE_SHEET', { sheetId, sheetName }), sheetName);
}

/** Copies a sheet. The copy becomes the last sheet, under a name that no other has. */
export function copySheet(document: LocalDocument, sheetId: string): string {
  const model = document.unevaluated;
  requireSheet(model, sheetId);
  requireRoom(document, model.getters.getNumberRows(sheetId) * model.getters.getNumberCols(sheetId));
  const sheetIdTo = nextSheetId(document);
  const name = model.getters.getSheetName(sheetId);
  const taken = model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
  const wanted = copyName(document, name);
  const sheetNameTo = helpers.getUniqueText(wanted, taken, {
    computeFirstOne: false,
    start: 2,
    compute: (text, number) => `${text} ${number}`,
  });
  accept(model.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo, sheetNameTo }), sheetNameTo);
  // The engine moves a sheet among those that are shown.
  const ids = model.getters.getVisibleSheetIds();
  const delta = ids.length - 1 - ids.indexOf(sheetIdTo);
  if (!document.surroundings.copiesKeepMetadata) {
    const extras = { ...sheetExtrasOf(model, sheetIdTo), metadata: [] };
    setSheetExtras(model, sheetIdTo, extras);
  }
  if (delta > 0) accept(model.dispatch('MOVE_SHEET', { sheetId: sheetIdTo, delta }), sheetNameTo);
  return sheetIdTo;
}

function copyName({ otherWays, settings }: LocalDocument, name: string): string {
  if (otherWays.has('copies are named otherwise')) return `${name} (1)`;
  return settings.userLocale.startsWith('zh') ? `${name}的副本` : `Copy of ${name}`;
}

export function activate(model: Model, sheetId: string): string {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId) {
    accept(model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId }), sheetId);
  }
  return sheetId;
}

function nextSheetId(document: LocalDocument): string {
  const { getters } = document.unevaluated;
  do document.sheetsMade += 1;
  while (getters.tryGetSheet(`made-${document.sheetsMade}`));
  return `made-${document.sheetsMade}`;
}

function checkName(model: Model, name: string, ownId?: string): void {
  if (name.trim() === '') throw new Error('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME)
    throw new Error(`The sheet name cannot be longer than ${LONGEST_NAME} characters.`);
  const same = model.getters
    .getSheetIds()
    .some((id) => id !== ownId && model.getters.getSheetName(id).toLowerCase() === name.toLowerCase());
  if (same) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

const REFUSALS: Partial<Record<CancelledReason, (name: string) => string>> = {
  NotEnoughSheets: () => "You can't remove all the sheets in a document.",
  ForbiddenCharactersInSheetName: (name) =>
    `The local workbook takes none of ' * ? / \\ [ ] in a sheet name, since .xlsx does not: ${name}`,
};

function accept(result: DispatchResult, name: string): void {
  if (result.isSuccessful) return;
  const [reason] = result.reasons;
  throw new Error(
    (reason && REFUSALS[reason]?.(name)) ?? `The workbook refused this: ${result.reasons.join()} (${name})`,
  );
}
