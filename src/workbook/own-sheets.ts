import { safeParse } from 'valibot';
import { type Mark, mark } from '../sidebar/contract/marks';
import type { Sheet, Spreadsheet } from './spreadsheet';

const KEY = 'tmall-assessment';
/** The key of the copies that are kept. There may be many of them, and nobody asks for them when the sidebar opens. */
const COPY_KEY = 'tmall-assessment-copy';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export interface MarkedSheet {
  readonly id: number;
  readonly sheet: Sheet;
  readonly mark: Mark;
}

type Marked = Omit<MarkedSheet, 'sheet'>;

/**
 * The sheets that have the product's mark, without looking whether they are still there. They are found by their mark
 * and never by their name, which the user may change.
 */
export const marks = (spreadsheet: Spreadsheet): Marked[] => marksUnder(spreadsheet, KEY);

/** The mark of a sheet; undefined where it has none. */
export const markOf = (spreadsheet: Spreadsheet, id: number): Mark | undefined =>
  marks(spreadsheet).find((one) => one.id === id)?.mark;

/** The product's own sheets that are there, the kept copies included. */
export const ownSheets = (spreadsheet: Spreadsheet): MarkedSheet[] =>
  [...marks(spreadsheet), ...marksUnder(spreadsheet, COPY_KEY)].flatMap(({ id, mark: is }) => {
    const sheet = spreadsheet.getSheetById(id);
    return sheet ? [{ id, sheet, mark: is }] : [];
  });

/**
 * The marks under a key. A copy that the user makes of one of the product's sheets has the mark of the original, which
 * names the original: the copy is the user's, and is left out.
 */
function marksUnder(spreadsheet: Spreadsheet, key: string): Marked[] {
  const found = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap((metadata) => readMark(metadata.getValue()).map((mark) => ({ ...mark, metadata })));
  return found
    .filter(({ id, metadata }) => found.filter((one) => one.id === id).length === 1 || isOn(metadata, id))
    .map(({ id, mark }) => ({ id, mark }));
}

const isOn = (metadata: Metadata, id: number): boolean =>
  metadata.getLocation().getSheet()?.getSheetId() === id;

export function markSheet(sheet: Sheet, is: Mark): void {
  const key = is.kind === 'snapshot' ? COPY_KEY : KEY;
  sheet.addDeveloperMetadata(key, textOf(sheet, is), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Changes the mark of a sheet. */
export function markAnew(spreadsheet: Spreadsheet, sheet: Sheet, is: Mark): void {
  for (const metadata of metadataOn(spreadsheet, sheet)) metadata.setValue(textOf(sheet, is));
}

/** Gives a sheet up: from now on it is the user's, and the product never touches it. */
export function unmarkSheet(spreadsheet: Spreadsheet, sheet: Sheet): void {
  for (const metadata of metadataOn(spreadsheet, sheet)) metadata.remove();
}

function metadataOn(spreadsheet: Spreadsheet, sheet: Sheet): Metadata[] {
  const id = sheet.getSheetId();
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
  return found.filter((metadata) => isOn(metadata, id));
}

const textOf = (sheet: Sheet, is: Mark): string => JSON.stringify({ id: sheet.getSheetId(), is });

/** Reads a mark. @returns nothing for what this program did not write */
function readMark(text: string | null): Marked[] {
  try {
    const { id, is }: { id: unknown; is: unknown } = Object(JSON.parse(text ?? ''));
    const { success, output } = safeParse(mark(), is);
    return success && typeof id === 'number' ? [{ id, mark: output }] : [];
  } catch {
    return [];
  }
}
