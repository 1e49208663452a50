/** Developer metadata: marks on sheets that people do not see, by which the add-on knows its own. */
import type { Model } from '@odoo/o-spreadsheet';
import { requireSheet } from './find-sheets';
import type { LocalDocument } from './local-document';
import { setSheetExtras } from './own-commands';
import { sheetExtrasOf } from './register-plugins';
import type { Metadata } from './sheet-extras';

/** The most characters of the keys and values of one sheet together. */
const MOST_OF_A_SHEET = 30_000;

export interface FoundMetadata extends Metadata {
  readonly sheet: string;
}

export function addMetadata(document: LocalDocument, sheet: string, mark: Omit<Metadata, 'id'>): void {
  requireSheet(document.unevaluated, sheet);
  document.metadataMade += 1;
  const id = document.metadataMade;
  changeMetadata(document.unevaluated, sheet, (marks) => [...marks, { id, ...mark }]);
}

export function findMetadata(
  { unevaluated: model, otherWays }: LocalDocument,
  key: string,
): readonly FoundMetadata[] {
  const found = model.getters.getSheetIds().flatMap((sheet) =>
    sheetExtrasOf(model, sheet)
      .metadata.filter((mark) => mark.key === key)
      .map((mark) => ({ ...mark, sheet })),
  );
  return otherWays.has('marks are found in any order') ? found.reverse() : found;
}

export function setMetadataValue(document: LocalDocument, sheet: string, id: number, value: string): void {
  if (!isThere(document, sheet, id)) return;
  changeMetadata(document.unevaluated, sheet, (marks) =>
    marks.map((mark) => (mark.id === id ? { ...mark, value } : mark)),
  );
}

export function removeMetadata(document: LocalDocument, sheet: string, id: number): void {
  if (!isThere(document, sheet, id)) return;
  changeMetadata(document.unevaluated, sheet, (marks) => marks.filter((mark) => mark.id !== id));
}

/** Whether the mark is there. @throws where it is not, unless it is told to say nothing */
function isThere({ unevaluated: model, otherWays }: LocalDocument, sheet: string, id: number): boolean {
  const isSilent = otherWays.has('a mark that is gone changes without a word');
  if (isSilent && !model.getters.tryGetSheet(sheet)) return false;
  requireSheet(model, sheet);
  if (sheetExtrasOf(model, sheet).metadata.some((mark) => mark.id === id)) return true;
  if (isSilent) return false;
  throw new Error('The developer metadata was removed.');
}

function changeMetadata(
  model: Model,
  sheetId: string,
  change: (marks: readonly Metadata[]) => readonly Metadata[],
): void {
  const extras = sheetExtrasOf(model, sheetId);
  const metadata = change(extras.metadata);
  const size = metadata.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  if (size > MOST_OF_A_SHEET) throw new Error('The developer metadata of the sheet is too large.');
  setSheetExtras(model, sheetId, { ...extras, metadata });
}
