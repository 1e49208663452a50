import type { Sheet, Spreadsheet } from './spreadsheet';

const KEY = 'tmall-assessment';

/** What a sheet of ours is. A grid bears the number of its build: the lowest one is in force, any other is a leftover. */
export type OwnSheet =
  | {
      readonly kind: 'grid';
      readonly build: number;
      readonly builtAt: string;
      /** What it is called in force; it has the draft's name until then, and where its build broke off just before. */
      readonly name: string;
      readonly draftName: string;
      /** How far it reaches, and where its header stands. */
      readonly rows: number;
      readonly columns: number;
      readonly headerRow: number;
    }
  | { readonly kind: 'snapshot' }
  | { readonly kind: 'plan' };

export interface MarkedSheet {
  readonly id: number;
  readonly sheet: Sheet;
  readonly mark: OwnSheet;
}

/** Sheets of ours are found by their mark and never by their name, which the user may change. */
export function ownSheets(spreadsheet: Spreadsheet): MarkedSheet[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .find()
    .flatMap((metadata) => {
      const sheet = metadata.getLocation().getSheet();
      const mark = readMark(metadata.getValue());
      // A copy that the user makes of a sheet of ours bears the mark of the original: it is theirs.
      return sheet && mark && mark.id === sheet.getSheetId() ? [{ id: mark.id, sheet, mark: mark.is }] : [];
    });
}

export function markSheet(sheet: Sheet, mark: OwnSheet): void {
  const text = JSON.stringify({ id: sheet.getSheetId(), is: mark });
  sheet.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Gives a sheet up: from now on it is the user's, and nothing of ours touches it. */
export function unmarkSheet(spreadsheet: Spreadsheet, sheet: Sheet): void {
  const id = sheet.getSheetId();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    if (metadata.getLocation().getSheet()?.getSheetId() === id) metadata.remove();
  }
}

interface Mark {
  readonly id: number;
  readonly is: OwnSheet;
}

/** @returns undefined for what this program did not write */
function readMark(text: string | null): Mark | undefined {
  try {
    const mark: unknown = JSON.parse(text ?? '');
    return isMark(mark) ? mark : undefined;
  } catch {
    return undefined;
  }
}

const isMark = (mark: unknown): mark is Mark =>
  typeof mark === 'object' && mark !== null && 'id' in mark && 'is' in mark && typeof mark.is === 'object';
