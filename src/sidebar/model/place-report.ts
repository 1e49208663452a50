import { daysBetween, isoDate } from '../../calendar/civil-date';
import { gridTexts } from '../../messages/report/grid';
import { statusNames } from '../../messages/terms';
import { buildGrid } from '../../report/grid/build-grid';
import type { GridSheet } from '../../report/grid/grid-sheet';
import { columnOf } from '../../report/grid/store-columns';
import { findHeaderRow } from '../../report/grid/team-entries';
import { countStatuses, statusOf } from '../../report/statuses';
import type { JudgedStore, ReportSetting, StoreReport } from '../../report/store-report';
import { mostUrgentFirst } from '../../report/urgency';
import { afterFailing } from '../../store/after-failing';
import type { BuildAnswer, ReportChoice, UrgentStore } from '../contract';
import type { Expectations } from '../contract/expectations';
import type { Span } from '../contract/fields';
import type { GridRows, StandingGrid, StartGrid } from '../contract/grid-steps';
import type { GridMark } from '../contract/marks';
import { LAST_LOOK } from '../contract/read';
import type { DoneStep, Step } from '../contract/write';
import type { Asking } from './asking';
import { minuteIn } from './browser-dates';
import { finishStep, startSteps } from './grid-steps';
import { judgeStores, sourceSheet, workbookFor } from './judge-stores';
import { gridsOf, readAgain, workbookOf } from './open-workbook';
import { type EarlierGrid, editedStatuses, mergedTeam, readEarlierGrid } from './own-text';
import type { WorkbookHolder } from './page-state';
import { type ReadTable, stateIn } from './read-tables';
import { nowAt, type ReadWorkbook } from './read-workbook';
import { sheetsOf } from './remembered';
import { valuesOf } from './table-values';
import { asRead, type Writing, writeSteps, writeWorkbook } from './write-workbook';

/** Judges every store, and puts a new grid in the place of the one that was there. */
export function* placeReport(holder: WorkbookHolder, choice: ReportChoice): Asking<BuildAnswer> {
  yield* workbookFor(holder, choice);
  yield* withGrids(holder);
  const built = yield* writeWorkbook(holder, (workbook) => writingOf(workbook, choice));
  forgetGrids(holder);
  return built;
}

/** The workbook with its grids: one that was built since the page read the file is read first. */
function* withGrids(holder: WorkbookHolder): Asking<void> {
  const workbook = workbookOf(holder);
  const isRead = gridsOf(workbook).every(({ sheet }) => workbook.tables.has(sheet));
  if (!isRead) yield* readAgain(holder);
}

/** From now on the grids have to be read before they are looked at: one was just built. */
function forgetGrids(holder: WorkbookHolder): void {
  const workbook = workbookOf(holder);
  const tables = new Map(workbook.tables);
  for (const { sheet } of gridsOf(workbook)) tables.delete(sheet);
  holder.set({ workbook: { ...workbook, tables } });
}

function* writingOf(workbook: ReadWorkbook, choice: ReportChoice): Asking<Writing<BuildAnswer>> {
  const { language } = choice;
  const { reports, setting } = yield* judgeStores(workbook, choice);
  const earlier = earlierGrids(workbook);
  const [current] = earlier;
  const standing = current?.canStand && speaks(current.is, language) ? current : undefined;
  const builtAt = minuteIn(workbook.zone, nowAt(workbook));
  const grid = buildGrid(reports, setting, {
    language,
    figures: choice.monthCells,
    span: choice.span,
    sourceName: sourceSheet(workbook, choice.rowsSheet).name,
    builtAt,
    team: mergedTeam(earlier),
  });
  const name = current?.name ?? gridTexts.title[language];
  const lastBuild = Math.max(0, ...earlier.map(({ is }) => is.build));
  const isShownOtherwise = standing?.is.isShownOtherwise;
  const edited = current ? editedStatuses(current.table, current.is, statusesIn(grid)) : [];
  const { start, rest } = startSteps(
    grid,
    {
      isBare: standing !== undefined,
      grids: earlier.map(({ sheet }) => sheet),
      beside: standing ? null : (current?.sheet ?? null),
      mark: {
        // The standing grid becomes the next build, and stays in force before the draft that is brought over it.
        build: lastBuild + (standing ? 2 : 1),
        builtAt,
        name,
        draftName: gridTexts.draft[language],
        language,
        ...(isShownOtherwise && { isShownOtherwise }),
      },
    },
    workbook.dates,
  );
  // The earlier grids are looked at right before they are given up.
  const expects = { whole: asRead(workbook, sheetsOf(choice)) };
  const draft = yield* drafted(start, rest, expects);
  const finish = finishStep(grid, {
    draft,
    name,
    chartTitle: gridTexts.chart[language],
    over: standing
      ? {
          ...seen(standing, builtAt),
          build: lastBuild + 1,
          inserts: insertsInto(standing, start),
          frame: standing.is.layout === start.mark.layout ? null : frameOf(start),
        }
      : null,
    earlier: earlier.filter((one) => one !== standing).map((one) => seen(one, builtAt)),
    // Where nothing stands yet, the reading is not one too many.
    readsBack: !standing || isShownOtherwise === true,
  });
  return {
    steps: [...(draft === null ? [start] : []), finish, remembering(choice)],
    expects,
    result: (steps) => {
      const { sheet, name: sheetName, kept = [] } = steps[draft === null ? 1 : 0] as DoneStep;
      return {
        sheetName,
        builtAt,
        counts: countsOf(reports, choice),
        stores: urgentStores(reports, setting, sheet ?? 0, grid, choice),
        kept,
        edited,
      };
    },
  };
}

/** The step that remembers the choice; neither the day nor the language of one user is handed on to the next. */
export function remembering({ date: _date, language: _language, ...choice }: ReportChoice): Step {
  return { kind: 'remember', choice };
}

interface GridInFile extends EarlierGrid {
  readonly sheet: number;
  readonly table: ReadTable;
  readonly is: GridMark;
  /** The name that the next grid gets. */
  readonly name: string;
  /** What it is called, without its date, where it is kept. */
  readonly keptAs: string;
  readonly state: string;
  readonly painted?: Span | undefined;
  /** Whether its header row stands where it was written. */
  readonly isInPlace: boolean;
  /** Whether another grid may be brought over it: it is no copy of the user's, and no draft that was left over. */
  readonly canStand: boolean;
}

/** The grids of the file as they were read, the one in force first. */
function earlierGrids(workbook: ReadWorkbook): GridInFile[] {
  const grids = gridsOf(workbook);
  return grids.flatMap(({ sheet, name, is, isCopy = false }) => {
    const table = workbook.tables.get(sheet);
    if (!table) return [];
    // A draft with a higher number was perhaps brought over this grid before its build broke off.
    const marks = grids.flatMap((one) => (one.is === is || one.is.build > is.build ? [one.is] : []));
    const { hasOwnText, ...team } = readEarlierGrid(table, marks);
    const isDraft = name === is.draftName;
    return [
      {
        sheet,
        table,
        is,
        name: isCopy || isDraft ? is.name : name,
        keptAs: isDraft ? is.name : name,
        state: stateIn(table, LAST_LOOK),
        painted: table.painted,
        isInPlace: findHeaderRow(valuesOf(table)) + 1 === is.headerRow,
        canStand: !isCopy && !isDraft,
        ...team,
        // A copy of the user's stays, whatever is carried over from it.
        hasOwnText: hasOwnText || isCopy,
      },
    ];
  });
}

/** Grids of earlier versions do not say their language: the header row does, by which they are read. */
const speaks = ({ language }: GridMark, wanted: ReportChoice['language']): boolean =>
  language === undefined || language === wanted;

const seen = ({ sheet, state, painted, hasOwnText, keptAs }: GridInFile, builtAt: string) => ({
  sheet,
  state,
  ...(painted && { painted }),
  isKept: hasOwnText,
  keptName: `${keptAs} ${builtAt.replace(/:/g, '.')}`,
});

const frameOf = ({ frozenRows, frozenColumns, widths, high }: StartGrid): StandingGrid['frame'] => ({
  frozenRows,
  frozenColumns,
  widths,
  high,
});

/** The rows to insert among the stores of the standing grid; none where people have moved its rows. */
function insertsInto(
  { is, isInPlace, hasOwnText }: GridInFile,
  { mark: { stores = 0 }, high: { height } }: StartGrid,
): StandingGrid['inserts'] {
  const { headerRow, stores: before = 0 } = is;
  if (!isInPlace || hasOwnText || before === 0 || stores <= before) return null;
  // Between the first two, a range of all stores grows.
  return { after: before > 1 ? headerRow + 1 : headerRow, count: stores - before, height };
}

/**
 * Begins a grid that is too large for one request, and goes on with it until only its last step is left.
 * @returns the draft's sheet; null where all of it fits into the request that finishes it
 */
function* drafted(
  start: StartGrid,
  rest: readonly GridRows[],
  expects: Partial<Expectations>,
): Asking<number | null> {
  if (rest.length === 0) return null;
  const [begun] = yield* writeSteps([start], expects);
  const draft = begun?.sheet ?? 0;
  for (const rows of rest) yield* writeSteps([{ kind: 'continue grid', draft, rows }], {});
  return draft;
}

/** The statuses of a grid, as they are worded in it. */
const statusesIn = ({ cells, firstStoreRow, stores }: GridSheet): string[] =>
  cells
    .slice(firstStoreRow - 1, firstStoreRow - 1 + stores)
    .map((row) => String(row[columnOf('status') - 1]?.value ?? ''));

const countsOf = (reports: readonly StoreReport[], { language }: ReportChoice): BuildAnswer['counts'] =>
  countStatuses(reports).map(({ status, stores }) => ({
    status,
    label: statusNames[status][language],
    stores,
  }));

function urgentStores(
  reports: readonly StoreReport[],
  setting: ReportSetting,
  sheet: number,
  { firstStoreRow, frozenRows }: GridSheet,
  { language }: ReportChoice,
): UrgentStore[] {
  const exitDayOf = (report: JudgedStore) => afterFailing(report, setting)?.exitBy;
  return mostUrgentFirst(reports, { exitDayOf }).map((report) => ({
    name: report.name,
    status: statusOf(report),
    statusLabel: statusNames[statusOf(report)][language],
    ...('problems' in report
      ? { nextNode: '', daysLeft: null, reason: report.problems[0].text[language] }
      : {
          nextNode: isoDate(report.assessment.nextNode.day),
          daysLeft: daysBetween(report.assessment.date, report.assessment.nextNode.day),
          reason: report.reasons[0]?.text[language] ?? '',
        }),
    spot: {
      sheet,
      row: firstStoreRow + reports.indexOf(report),
      column: 1,
      by: { headerRow: frozenRows, header: gridTexts.store[language], holds: report.name },
    },
  }));
}
