import { findHeaderRow, teamColumnsOf, teamSpan } from '../../report/grid/team-entries';
import type { ShownReport, StartAnswer } from '../contract';
import type { Span } from '../contract/fields';
import { firstTables, gridInForceOf, isWorkedIn, ownTable, rememberedSheets } from '../contract/first-tables';
import type { GridMark, OwnSheet } from '../contract/marks';
import { type FileFacts, GRID_PARTS } from '../contract/read';
import type { Answer } from '../contract/requests';
import { type Asking, ask } from './asking';
import { datesIn } from './browser-dates';
import { choiceAfter } from './choice-after';
import { beijingsToday } from './day-asked';
import type { WorkbookHolder } from './page-state';
import type { ReadTable, WantedTable } from './read-tables';
import { readTables } from './read-tables';
import { nowAt, type ReadWorkbook } from './read-workbook';
import { rememberedIn, sheetsOf } from './remembered';
import { HEADER_WORDS, kindOf, sheetEntries } from './sheet-entries';
import { standingReport } from './standing-report';
import { valuesOf } from './table-values';

/**
 * Opens the workbook with two questions: the first tells what the report in the file says, which is shown at once, and the
 * second the tables, grid and plan included. Only where a remembered sheet is gone, or the file is large and nothing is
 * remembered, more is asked.
 */
export function* openWorkbook(holder: WorkbookHolder, _: null): Asking<StartAnswer> {
  const opened = yield* ask('open', { headers: HEADER_WORDS });
  showFirst(holder, opened);
  const own = opened.own.filter(isWorkedIn);
  const chosen = rememberedSheets(opened.remembered);
  const wanted = firstTables(chosen.length > 0 ? chosen : foundSheets(opened), own);
  const { remembered, sheets, hasAllSheets, now } = opened;
  const known = {
    remembered,
    sheets,
    hasAllSheets,
    ahead: now - Date.now(),
    tables: new Map(),
    gone: new Set<number>(),
  };
  const { file, ...read } = yield* readMore(known, wanted, { ownAsMarked: own, asksFile: true });
  if (!file) throw new Error('the server has not told what the file is');
  const { id, zone, locale } = file;
  const workbook = { ...known, ...read, file: id, zone, locale, dates: datesIn(zone) };
  const isComplete = sheetsOf(rememberedIn(opened.remembered)).every((id) => workbook.tables.has(id));
  holder.set({ workbook });
  // A copy may stand in for a sheet that is gone: nobody has looked for it yet.
  if (workbook.own.length < own.length) yield* readAgain(holder);
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
  yield* readAgain(holder, [], false, 'values alone');
  return startOf(holder, language);
}

/** Reads anew all that was read, and further tables. @param details what of the tables, beside the grids */
export function* readAgain(
  holder: WorkbookHolder,
  more: readonly number[] = [],
  listsSheets = false,
  details: 'as before' | 'values alone' = 'as before',
): Asking<ReadWorkbook> {
  const known = workbookOf(holder);
  const own = known.own.filter(isWorkedIn);
  const tables = [...new Set([...known.tables.keys(), ...known.gone, ...more])].filter(
    (id) => !own.some(({ sheet }) => sheet === id),
  );
  const again = (sheet: number): WantedTable => {
    const before = details === 'as before' ? known.tables.get(sheet) : undefined;
    return before ? { ...table(sheet), parts: [...before.parts] } : table(sheet);
  };
  let workbook = yield* readInto(known, [...tables.map(again), ...own.map(ownTable)], { listsSheets });
  // A grid or a plan that somebody else has made meanwhile.
  const others = unreadOwn(workbook);
  if (others.length > 0) {
    const all = [...workbook.tables.keys(), ...others.map(({ sheet }) => sheet)];
    const ownOf = (id: number) => workbook.own.find((one) => one.sheet === id && isWorkedIn(one));
    workbook = yield* readInto(
      workbook,
      all.map((id) => {
        const one = ownOf(id);
        return one ? ownTable(one) : again(id);
      }),
    );
  }
  holder.set({ workbook });
  return workbook;
}

const table = (sheet: number): WantedTable => ({ sheet, parts: ['values'], merged: true });
const unreadOwn = ({ own, tables }: ReadWorkbook): OwnSheet[] =>
  own.filter((one) => isWorkedIn(one) && !tables.has(one.sheet));

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
    ...(grid && {
      report: { sheetName: grid.name, builtAt: grid.is.builtAt, shown: shownIn(workbook, grid) },
    }),
  };
}

function shownIn(
  { tables }: ReadWorkbook,
  grid: ReturnType<typeof gridsOf>[number],
): ShownReport | undefined {
  const table = tables.get(grid.sheet);
  return table && standingReport(grid, table);
}

/**
 * The grids of the file. Of each kind the one in force comes first: the others are left over from builds that did not
 * end.
 */
export const gridsOf = ({ own }: Pick<ReadWorkbook, 'own'>) =>
  own
    .flatMap(({ is, ...sheet }) => (is.kind === 'grid' ? [{ ...sheet, is }] : []))
    .sort((one, other) => Number(isDraft(one)) - Number(isDraft(other)) || one.is.build - other.is.build);

/** Whether it still has the name of a draft: it is left over, or its build broke off just before the end. */
export const isDraft = ({ name, is }: { readonly name: string; readonly is: GridMark }): boolean =>
  name === is.draftName;

/** The grid of all stores. */
export const gridInForce = (workbook: ReadWorkbook) => gridsOf(workbook).find(({ is }) => !is.only);

/** The language of Google's account, unless the user has switched to the other one. */
export const languageFrom = (
  holder: Pick<WorkbookHolder, 'get'>,
  language: StartAnswer['language'],
): Partial<Pick<StartAnswer, 'language'>> => (holder.get().hasSwitchedLanguage ? {} : { language });

/** Shows what the report in the file says, before anything else is read. */
function showFirst(holder: WorkbookHolder, { language, now, own, report, remembered }: Answer<'open'>): void {
  const marked = gridInForceOf(own);
  if (!report || marked?.is.kind !== 'grid') return;
  const grid = { sheet: report.sheet, name: report.name, is: marked.is };
  const shown = isDraft(grid) ? undefined : standingReport(grid, { ...report, parts: ['values'] });
  if (!shown) return;
  const { monthCells, span } = rememberedIn(remembered);
  const start: StartAnswer = {
    language,
    today: beijingsToday(now),
    spreadsheetUsesSemicolon: false,
    sheets: [],
    hasAllSheets: false,
    remembered: { ...(monthCells && { monthCells }), ...(span && { span }) },
    report: { sheetName: grid.name, builtAt: grid.is.builtAt, shown },
  };
  holder.set({ start, ...languageFrom(holder, language), choice: choiceAfter(start) });
}

/** Of the sheets that were found, the first of each kind. */
function foundSheets({ sheets }: Answer<'open'>): number[] {
  const first = (kind: string) => sheets.find(({ headers }) => kindOf(headers) === kind)?.sheet;
  return ['rows', 'targets', 'standards', 'weights'].map(first).filter((id) => id !== undefined);
}

interface AlsoRead {
  readonly listsSheets?: boolean;
  /** The product's sheets by their marks, where nobody has to look them up: those that are there are among the tables. */
  readonly ownAsMarked?: Answer<'open'>['own'];
  /** Whether it is asked what the file is. */
  readonly asksFile?: boolean;
}

function* readInto(
  known: ReadWorkbook,
  wanted: readonly WantedTable[],
  also?: AlsoRead,
): Asking<ReadWorkbook> {
  const { file: _, ...read } = yield* readMore(known, wanted, also);
  return { ...known, ...read };
}

type Known = Pick<ReadWorkbook, 'tables' | 'gone' | 'sheets' | 'hasAllSheets'>;

interface More extends Known, Pick<ReadWorkbook, 'own' | 'readAt'> {
  readonly file: FileFacts | undefined;
}

function* readMore(
  known: Known,
  wanted: readonly WantedTable[],
  { listsSheets = false, ownAsMarked, asksFile = false }: AlsoRead = {},
): Asking<More> {
  const sheets = listsSheets ? { headers: HEADER_WORDS } : null;
  const asked = { tables: wanted, own: !ownAsMarked, sheets };
  const read = yield* readTables(asksFile ? { ...asked, file: true } : asked);
  const own = ownAsMarked ? namedAs(ownAsMarked, read.tables) : read.own;
  const tables = yield* withMovedColumns(read.tables, own);
  const there = new Map(
    tables.flatMap((one) => (one ? [[one.sheet, asKnown(one, known.tables.get(one.sheet))]] : [])),
  );
  const gone = new Set([...known.gone, ...wanted.map(({ sheet }) => sheet)].filter((id) => !there.has(id)));
  return {
    file: read.file,
    tables: there,
    gone,
    own,
    sheets: listsSheets ? read.sheets : known.sheets.filter(({ sheet }) => !gone.has(sheet)),
    hasAllSheets: listsSheets || known.hasAllSheets,
    readAt: Date.now(),
  };
}

/** The sheets that are there, with the names they have. */
const namedAs = (marked: Answer<'open'>['own'], tables: readonly (ReadTable | null)[]): OwnSheet[] =>
  marked.flatMap(({ sheet, is }) => {
    const table = tables.find((one) => one?.sheet === sheet);
    return table ? [{ sheet, name: table.name, is }] : [];
  });

/**
 * The colours and notes of the team's columns are read by where the columns stood; a grid in which they stand elsewhere
 * by now is read once more.
 */
function* withMovedColumns(
  tables: readonly (ReadTable | null)[],
  own: readonly OwnSheet[],
): Asking<readonly (ReadTable | null)[]> {
  const moved = tables.flatMap((table): WantedTable[] => {
    if (!table || !own.some(({ sheet, is }) => sheet === table.sheet && is.kind === 'grid')) return [];
    const painted = teamSpanIn(table);
    const isAsRead = !painted || JSON.stringify(painted) === JSON.stringify(table.painted);
    return isAsRead ? [] : [{ sheet: table.sheet, parts: [...GRID_PARTS], painted, merged: false }];
  });
  if (moved.length === 0) return tables;
  const { tables: again } = yield* readTables({ tables: moved, own: false, sheets: null });
  const anew = new Map(moved.map(({ sheet }, index) => [sheet, again[index] ?? null]));
  return tables.map((table) => (table && anew.has(table.sheet) ? (anew.get(table.sheet) ?? null) : table));
}

/** The team's columns of a grid and those between them; undefined where its header is lost. */
function teamSpanIn(table: ReadTable): Span | undefined {
  const values = valuesOf(table);
  return teamSpan(teamColumnsOf(values[findHeaderRow(values)] ?? []));
}

/** What was read before, where nothing has changed: what was computed of it is known then. */
const asKnown = (read: ReadTable, before: ReadTable | undefined): ReadTable =>
  before?.state === read.state &&
  before.name === read.name &&
  before.parts.join() === read.parts.join() &&
  JSON.stringify(before.painted) === JSON.stringify(read.painted)
    ? before
    : read;

/** Of what was chosen last, what is still there. */
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
