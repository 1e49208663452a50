import type { StartAnswer } from '../contract';
import { GRID_PARTS } from '../contract/read';
import type { Answer } from '../contract/requests';
import { type Asking, ask } from './asking';
import { datesIn } from './browser-dates';
import { choiceAfter } from './choice-after';
import { beijingsToday } from './day-asked';
import type { WorkbookHolder } from './page-state';
import type { WantedTable } from './read-tables';
import { readTables } from './read-tables';
import { nowAt, type ReadWorkbook } from './read-workbook';
import { rememberedIn, sheetsOf } from './remembered';
import { HEADER_WORDS, kindOf, sheetEntries } from './sheet-entries';

/**
 * Opens the workbook with two questions: what is in the file, and then the tables themselves, the grid included. More
 * is asked only where a remembered sheet is gone, or where the file is large and nothing is remembered.
 */
export function* openWorkbook(holder: WorkbookHolder, _: null): Asking<StartAnswer> {
  const opened = yield* ask('open', { headers: HEADER_WORDS });
  const blank = blankWorkbook(opened);
  const grids = opened.own.flatMap(({ sheet, is }) => (is.kind === 'grid' ? [sheet] : []));
  const workbook = yield* readInto(blank, [...wantedAtFirst(opened).map(table), ...grids.map(grid)], false);
  const isComplete = sheetsOf(rememberedIn(opened.remembered)).every((id) => workbook.tables.has(id));
  holder.set({ workbook });
  return isComplete ? startOf(holder, opened.language) : yield* listSheets(holder, opened);
}

/** Lists all sheets of the file, and reads again what was read before. */
export function* listSheets(
  holder: WorkbookHolder,
  { language }: Pick<StartAnswer, 'language'>,
): Asking<StartAnswer> {
  const workbook = yield* readAgain(holder, [], true);
  const wanted = sheetsOf(choiceAfter(startIn(workbook, language)));
  if (wanted.some((id) => !workbook.tables.has(id))) yield* readAgain(holder, wanted);
  return startOf(holder, language);
}

/** Reads again what was read before, without listing the sheets. */
export function* refreshWorkbook(
  holder: WorkbookHolder,
  { language }: Pick<StartAnswer, 'language'>,
): Asking<StartAnswer> {
  yield* readAgain(holder);
  return startOf(holder, language);
}

/** Reads again all that was read, and further tables. */
export function* readAgain(
  holder: WorkbookHolder,
  more: readonly number[] = [],
  listsSheets = false,
): Asking<ReadWorkbook> {
  const known = workbookOf(holder);
  const grids = known.own.flatMap(({ sheet, is }) => (is.kind === 'grid' ? [sheet] : []));
  const tables = [...new Set([...known.tables.keys(), ...more])].filter((id) => !grids.includes(id));
  let workbook = yield* readInto(known, [...tables.map(table), ...grids.map(grid)], listsSheets);
  // These are grids that somebody else has built meanwhile.
  const others = workbook.own.filter(({ sheet, is }) => is.kind === 'grid' && !workbook.tables.has(sheet));
  if (others.length > 0) {
    const all = [...workbook.tables.keys(), ...others.map(({ sheet }) => sheet)];
    const isGrid = (id: number) => workbook.own.some(({ sheet, is }) => sheet === id && is.kind === 'grid');
    workbook = yield* readInto(
      workbook,
      all.map((id) => (isGrid(id) ? grid(id) : table(id))),
      false,
    );
  }
  holder.set({ workbook });
  return workbook;
}

const table = (sheet: number): WantedTable => ({ sheet, parts: ['values'] });
const grid = (sheet: number): WantedTable => ({ sheet, parts: GRID_PARTS });

/** The workbook as it was read last. @throws Error where nothing was read yet, which no press of a button leads to */
export function workbookOf(holder: WorkbookHolder): ReadWorkbook {
  const { workbook } = holder.get();
  if (!workbook) throw new Error('the workbook is not open');
  return workbook;
}

/** The answer that the form of the choices begins with. */
export const startOf = (holder: WorkbookHolder, language: StartAnswer['language']): StartAnswer =>
  startIn(workbookOf(holder), language);

function startIn(workbook: ReadWorkbook, language: StartAnswer['language']): StartAnswer {
  const sheets = sheetEntries(workbook);
  const grid = gridInForce(workbook);
  return {
    language,
    today: beijingsToday(nowAt(workbook)),
    spreadsheetUsesSemicolon: usesDecimalComma(workbook.locale),
    sheets,
    hasAllSheets: workbook.hasAllSheets,
    remembered: stillThere(workbook),
    ...(grid && { report: { sheetName: grid.name, builtAt: grid.is.builtAt } }),
  };
}

/** The grids of the file, the one in force first: the others are left over from builds that did not end. */
export const gridsOf = ({ own }: ReadWorkbook) =>
  own
    .flatMap(({ is, ...sheet }) => (is.kind === 'grid' ? [{ ...sheet, is }] : []))
    .sort((one, other) => one.is.build - other.is.build);

export const gridInForce = (workbook: ReadWorkbook) => gridsOf(workbook)[0];

function blankWorkbook(opened: Answer<'open'>): ReadWorkbook {
  const { zone, locale, file, remembered, sheets, hasAllSheets, now } = opened;
  return {
    zone,
    dates: datesIn(zone),
    locale,
    file,
    ahead: now - Date.now(),
    remembered,
    tables: new Map(),
    own: [],
    sheets,
    hasAllSheets,
    readAt: 0,
  };
}

/** The sheets to read first: the remembered tables, or the first of each kind that was found. */
function wantedAtFirst({ remembered, sheets }: Answer<'open'>): number[] {
  const chosen = sheetsOf(rememberedIn(remembered));
  if (chosen.length > 0) return chosen;
  const first = (kind: string) => sheets.find(({ headers }) => kindOf(headers) === kind)?.sheet;
  return ['rows', 'targets', 'standards', 'weights'].map(first).filter((id) => id !== undefined);
}

function* readInto(
  known: ReadWorkbook,
  wanted: readonly WantedTable[],
  listsSheets: boolean,
): Asking<ReadWorkbook> {
  const read = yield* readTables({
    tables: wanted,
    own: true,
    sheets: listsSheets ? { headers: HEADER_WORDS } : null,
  });
  const tables = read.tables.flatMap((one) => (one ? [[one.sheet, one] as const] : []));
  const gone = new Set(
    wanted.map(({ sheet }) => sheet).filter((id) => !tables.some(([there]) => there === id)),
  );
  return {
    ...known,
    tables: new Map(tables),
    own: read.own,
    sheets: listsSheets ? read.sheets : known.sheets.filter(({ sheet }) => !gone.has(sheet)),
    hasAllSheets: listsSheets || known.hasAllSheets,
    readAt: Date.now(),
  };
}

/** The part of the remembered choice whose sheets are still there. */
function stillThere({ remembered, tables }: ReadWorkbook): StartAnswer['remembered'] {
  const { rowsSheet, targetsSheet, standardsSheet, weightsSheet, ...others } = rememberedIn(remembered);
  const isChosen = (id: number | null | undefined) => id === null || (id !== undefined && tables.has(id));
  return {
    ...others,
    ...(rowsSheet !== undefined && isChosen(rowsSheet) && { rowsSheet }),
    ...(targetsSheet !== undefined && isChosen(targetsSheet) && { targetsSheet }),
    ...(standardsSheet !== undefined && isChosen(standardsSheet) && { standardsSheet }),
    ...(weightsSheet !== undefined && isChosen(weightsSheet) && { weightsSheet }),
  };
}

/** Whether the comma is the decimal sign in a locale, where the semicolon then separates the arguments of a formula. */
function usesDecimalComma(locale: string): boolean {
  try {
    return (1.5).toLocaleString(locale.replace('_', '-')).charAt(1) === ',';
  } catch {
    // JavaScript does not know this locale.
    return false;
  }
}
