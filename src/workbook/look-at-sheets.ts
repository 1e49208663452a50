import { firstOfWide, HEADERS_WITHIN } from '../cells/find-headers';
import type { LookedAtSheet } from '../sidebar/contract/looked-at';
import { readCellOf } from './cells-on-wire';
import type { Sheet, Spreadsheet } from './spreadsheet';

/** The most sheets that are looked at one by one, at four calls each. In a larger file, Google finds the headers. */
const FEW = 6;
/** The most calls for looking at what Google has found, since a person waits for them. */
const PATIENCE = 20;
/**
 * The number of calls that it costs to ask for the row of a found word, and to look at its sheet where that row is the
 * first.
 */
const CALLS = { word: 1, sheet: 5 } as const;
/** The most sheets of one kind of table; the user says which of several is meant. */
const MOST_OF_A_KIND = 2;

type Range = GoogleAppsScript.Spreadsheet.Range;
type Words = readonly (readonly string[])[];

/**
 * Sheets with their header rows: of a small file all of them, of a larger one those whose first rows have one of the words.
 * @param others whether the other sheets of a larger file are named too, which costs two calls for each
 */
export function lookAtSheets(
  spreadsheet: Spreadsheet,
  words: Words,
  others: 'name all' | 'leave out',
): { readonly sheets: LookedAtSheet[]; readonly hasAllSheets: boolean } {
  const sheets = spreadsheet.getSheets();
  if (sheets.length <= FEW) {
    return { sheets: sheets.flatMap((sheet) => lookAt(sheet, sheet.getSheetId())), hasAllSheets: true };
  }
  const found = findSheets(spreadsheet, words);
  if (others === 'leave out') return { sheets: [...found.values()], hasAllSheets: false };
  const all = sheets.map((sheet) => {
    const id = sheet.getSheetId();
    return found.get(id) ?? { sheet: id, name: sheet.getName(), headers: [] };
  });
  return { sheets: all, hasAllSheets: true };
}

/** Reads a sheet's name and first row. A sheet that holds only a chart has no cells, and is left out. */
function lookAt(sheet: Sheet, id: number): LookedAtSheet[] {
  const headers = headerRow(sheet);
  return headers ? [{ sheet: id, name: sheet.getName(), headers }] : [];
}

function headerRow(sheet: Sheet): LookedAtSheet['headers'] | undefined {
  const rows = firstRows(sheet)?.map((row) => row.map(readCellOf));
  if (!rows) return undefined;
  const headers = rows[firstOfWide(rows)] ?? [];
  const last = headers.reduce<number>((last, cell, index) => (cell === '' ? last : index), -1);
  return headers.slice(0, last + 1);
}

/** Titles may stand above the headers. A sheet may have fewer rows than are looked at. */
function firstRows(sheet: Sheet): unknown[][] | undefined {
  for (const rows of [`1:${HEADERS_WITHIN}`, '1:1']) {
    try {
      return sheet.getRange(rows).getValues();
    } catch {
      // Fewer rows, or a sheet without cells.
    }
  }
  return undefined;
}

/** The sheets in one of whose first rows one of the words stands alone in a cell. */
function findSheets(spreadsheet: Spreadsheet, words: Words): Map<number, LookedAtSheet> {
  const found = new Map<number, LookedAtSheet>();
  let left = PATIENCE;
  // There may be many sheets of the first kind, the monthly rows; those of all others are few, and found by one search.
  const [first = [], ...others] = words;
  for (const [kind, most] of [
    [first, MOST_OF_A_KIND],
    [others.flat(), MOST_OF_A_KIND * others.length],
  ] as const) {
    const cells = cellsWith(spreadsheet, kind)[Symbol.iterator]();
    for (let ofKind = 0; ofKind < most && left >= CALLS.word + CALLS.sheet; ) {
      const { value: cell, done } = cells.next();
      if (done) break;
      left -= CALLS.word;
      if (cell.getRow() > HEADERS_WITHIN) continue;
      left -= CALLS.sheet;
      ofKind += 1;
      take(cell.getSheet(), found);
    }
  }
  return found;
}

function take(sheet: Sheet, found: Map<number, LookedAtSheet>): void {
  const id = sheet.getSheetId();
  if (found.has(id)) return;
  for (const looked of lookAt(sheet, id)) found.set(id, looked);
}

const cellsWith = (spreadsheet: Spreadsheet, words: readonly string[]): Range[] =>
  words.length === 0
    ? []
    : spreadsheet
        .createTextFinder(`^\\s*(${words.map(escaped).join('|')})\\s*$`)
        .useRegularExpression(true)
        .findAll();

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
