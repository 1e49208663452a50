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
  /** It stands in for a sheet that is gone, of which it is a copy. */
  readonly isCopy?: boolean;
}

type Marked = Pick<MarkedSheet, 'id' | 'mark'>;
type Found = Marked & { readonly metadata: Metadata };

/**
 * The sheets that have the product's mark, without looking whether they are still there. They are found by their mark
 * and never by their name, which the user may change.
 */
export const marks = (spreadsheet: Spreadsheet): Marked[] => marksUnder(spreadsheet, KEY);

/**
 * The sheets that have the product's mark, as `marks` gives them, and one mark of each sheet of which only copies are left,
 * so that whoever does not find it knows that something may stand in for it.
 */
export function marksAndGone(spreadsheet: Spreadsheet): Marked[] {
  const found = foundUnder(spreadsheet, KEY);
  const originals = originalsOf(found);
  const gone = new Map(
    found.filter(({ id }) => !originals.some((one) => one.id === id)).map((one) => [one.id, one]),
  );
  return [...originals, ...[...gone.values()].map(({ id, mark }) => ({ id, mark }))];
}

/** The mark of a sheet; undefined where it has none. */
export const markOf = (spreadsheet: Spreadsheet, id: number): Mark | undefined =>
  marks(spreadsheet).find((one) => one.id === id)?.mark;

/** The sheets of ours that are there, the kept copies included; and what stands in for a grid or a plan that is gone. */
export function ownSheets(spreadsheet: Spreadsheet): MarkedSheet[] {
  const found = foundUnder(spreadsheet, KEY);
  const kept = marksUnder(spreadsheet, COPY_KEY);
  const there = [...originalsOf(found), ...kept].flatMap(({ id, mark: is }) => {
    const sheet = spreadsheet.getSheetById(id);
    return sheet ? [{ id, sheet, mark: is }] : [];
  });
  const standIns = (['grid', 'plan'] as const)
    .filter((kind) => !there.some(({ mark: is }) => is.kind === kind && isOfAll(is)))
    .flatMap((kind) => newestCopies(found, kind))
    // A snapshot bears the mark of the grid as well, but was made to stay as it is.
    .filter(({ id }) => !kept.some((one) => one.id === id));
  return [...there, ...standIns];
}

/** Whether it is of all stores: a report of chosen ones has no notes but its own, and is simply made again. */
const isOfAll = (is: Mark): boolean => is.kind !== 'grid' || !is.only;

/**
 * Where somebody has copied a grid or a plan and deleted the original, the copy is what the team goes on with. Copies of
 * earlier ones are left out: they were kept for what they show. One that is in force keeps all its copies to the user.
 */
function newestCopies(found: readonly Found[], kind: 'grid' | 'plan'): MarkedSheet[] {
  const ofKind = found.filter(({ mark: is }) => is.kind === kind && isOfAll(is));
  const buildOf = ({ mark: is }: Found) => (is.kind === 'grid' ? is.build : 0);
  const newest = Math.max(...ofKind.map(buildOf));
  return ofKind
    .filter((one) => buildOf(one) === newest)
    .flatMap(({ metadata, mark: is }) => {
      const sheet = metadata.getLocation().getSheet();
      return sheet ? [{ id: sheet.getSheetId(), sheet, mark: is, isCopy: true }] : [];
    });
}

const marksUnder = (spreadsheet: Spreadsheet, key: string): Marked[] =>
  originalsOf(foundUnder(spreadsheet, key));

const foundUnder = (spreadsheet: Spreadsheet, key: string): Found[] =>
  spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap((metadata) => readMark(metadata.getValue()).map((mark) => ({ ...mark, metadata })));

/** A copy that the user makes of a sheet of ours bears the mark of the original, which names that: the copy is theirs. */
const originalsOf = (found: readonly Found[]): Marked[] =>
  found
    .filter(({ id, metadata }) => found.filter((one) => one.id === id).length === 1 || isOn(metadata, id))
    .map(({ id, mark }) => ({ id, mark }));

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
