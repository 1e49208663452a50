/** A workbook that is kept as it stands, and opened again: a test that needs the same file a hundred times makes it once. */
import type { Model } from '@odoo/o-spreadsheet';
import type { LocalDocument } from '../document/local-document';

export interface SavedWorkbook {
  /** The engine's data, as JSON. */
  readonly data: string;
  readonly properties: ReadonlyMap<string, string>;
  /** How many sheets, marks and rules scripts have made, so that no number is given again. */
  readonly made: Pick<LocalDocument, 'sheetsMade' | 'metadataMade' | 'validationsMade'>;
}

export function saveWorkbook(model: Model, document: LocalDocument): SavedWorkbook {
  const { sheetsMade, metadataMade, validationsMade } = document;
  return {
    data: JSON.stringify(model._exportData(false)),
    properties: new Map(document.properties),
    made: { sheetsMade, metadataMade, validationsMade },
  };
}

/** Gives a document, which is about to be opened, what the saved one had beside its cells. */
export function takeSaved(document: LocalDocument, { properties, made }: SavedWorkbook): void {
  for (const [key, value] of properties) document.properties.set(key, value);
  Object.assign(document, made);
}
