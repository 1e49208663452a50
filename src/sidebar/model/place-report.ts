import { type CivilDate, daysBetween, isoDate } from '../../calendar/civil-date';
import { gridTexts } from '../../messages/report/grid';
import { statusNames } from '../../messages/terms';
import { buildGrid } from '../../report/grid/build-grid';
import type { GridSheet } from '../../report/grid/grid-sheet';
import { type Renamed, underNewName, waitingNotes } from '../../report/grid/renamed-stores';
import { type StoresInGrid, storesInGrid } from '../../report/grid/stores-in-grid';
import { countStatuses, statusOf } from '../../report/statuses';
import type { JudgedStore, ReportSetting, StoreReport } from '../../report/store-report';
import { mostUrgentFirst, type UrgencyFacts } from '../../report/urgency';
import { afterFailing } from '../../store/after-failing';
import type { BuildAnswer, ReportChoice, UrgentStore } from '../contract';
import type { Expectations } from '../contract/expectations';
import type { GridRows, StartGrid } from '../contract/grid-steps';
import type { DoneStep, Step } from '../contract/write';
import type { Asking } from './asking';
import { minuteIn } from './browser-dates';
import { chosenOf } from './chosen-reports';
import {
  earlierGrids,
  editedIn,
  type GridInFile,
  overStep,
  seen,
  standingOf,
  teamFor,
} from './earlier-grids';
import { finishStep, startSteps } from './grid-steps';
import { judgeStores, sourceSheet, workbookFor } from './judge-stores';
import { gridsOf, readAgain, workbookOf } from './open-workbook';
import { mergedTeam } from './own-text';
import type { WorkbookHolder } from './page-state';
import { nowAt, type ReadWorkbook } from './read-workbook';
import { sheetsOf } from './remembered';
import { valuesOf } from './table-values';
import { asRead, type Writing, writeSteps, writeWorkbook } from './write-workbook';

/**
 * Judges every store, and puts a new grid in the place of the one that was there.
 * @param renamed a store whose notes go to its new name
 */
export function* placeReport(
  holder: WorkbookHolder,
  choice: ReportChoice,
  renamed?: Renamed,
): Asking<BuildAnswer> {
  yield* workbookFor(holder, choice);
  yield* withGrids(holder);
  const built = yield* writeWorkbook(holder, (workbook) => writingOf(workbook, choice, renamed));
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

function* writingOf(
  workbook: ReadWorkbook,
  choice: ReportChoice,
  renamed: Renamed | undefined,
): Asking<Writing<BuildAnswer>> {
  const { language } = choice;
  const judged = yield* judgeStores(workbook, choice);
  const { setting } = judged;
  const reports = chosenOf(judged.reports, choice.only, workbook);
  const earlier = earlierGrids(workbook, choice);
  const [current] = earlier;
  const standing = standingOf(current, choice);
  const { team, hasLeftOut } = teamFor(reports, underNewName(mergedTeam(earlier), renamed), choice);
  const builtAt = minuteIn(workbook.zone, nowAt(workbook));
  const names = reports.map((report) => report.name);
  const waiting = waitingNotes(team, storesBefore(current), names);
  const urgency = urgencyFacts(setting);
  const grid = buildGrid(reports, setting, {
    language,
    figures: choice.monthCells,
    span: choice.span,
    sourceName: sourceSheet(workbook, choice.rowsSheet).name,
    builtAt,
    team,
    urgency,
  });
  const name = current?.name ?? titleOf(choice);
  const all = gridsOf(workbook);
  const lastBuild = Math.max(0, ...all.map(({ is }) => is.build));
  const isShownOtherwise = standing?.is.isShownOtherwise;
  const { start, rest } = startSteps(
    grid,
    {
      isBare: standing !== undefined,
      grids: all.map(({ sheet }) => sheet),
      beside: standing ? null : (current?.sheet ?? null),
      mark: {
        // The standing grid becomes the next build, and stays in force before the draft that is brought over it.
        build: lastBuild + (standing ? 2 : 1),
        builtAt,
        name,
        draftName: gridTexts.draft[language],
        language,
        ...(isShownOtherwise && { isShownOtherwise }),
        ...(choice.only && { only: choice.only }),
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
    over: standing ? overStep(standing, { start, builtAt, build: lastBuild + 1, hasLeftOut }) : null,
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
        stores: urgentStores(reports, urgency, sheet ?? 0, grid, choice),
        kept,
        edited: editedIn(current, grid),
        ...(waiting && { waiting }),
      };
    },
  };
}

/**
 * The step that remembers the choice; neither the day nor the language of one user is handed on to the next, nor the
 * stores that one report is of.
 */
export function remembering({
  date: _date,
  language: _language,
  only: _only,
  ...choice
}: ReportChoice): Step {
  return { kind: 'remember', choice };
}

/** What the report is called at first: a report of chosen stores by whom it is for. */
const titleOf = ({ language, only }: ReportChoice): string =>
  only
    ? `${gridTexts.title[language]} ${only.is.replace(/['*?/\\[\]:]/g, ' ').trim()}`
    : gridTexts.title[language];

/** The stores of the grid that is in force. */
const storesBefore = (current: GridInFile | undefined): StoresInGrid | undefined =>
  current && storesInGrid(valuesOf(current.table));

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

const countsOf = (reports: readonly StoreReport[], { language }: ReportChoice): BuildAnswer['counts'] =>
  countStatuses(reports).map(({ status, stores }) => ({
    status,
    label: statusNames[status][language],
    stores,
  }));

/** The last day to leave is sought once for each store, since it asks about every month of its cycle. */
function urgencyFacts(setting: ReportSetting): UrgencyFacts {
  const found = new Map<JudgedStore, CivilDate | undefined>();
  return {
    exitDayOf: (report) => {
      if (!found.has(report)) found.set(report, afterFailing(report, setting)?.exitBy);
      return found.get(report);
    },
  };
}

/** The stores in the order of the grid. */
function urgentStores(
  reports: readonly StoreReport[],
  urgency: UrgencyFacts,
  sheet: number,
  { cells, firstStoreRow, frozenRows }: GridSheet,
  { language }: ReportChoice,
): UrgentStore[] {
  return mostUrgentFirst(reports, urgency).map((report, index) => ({
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
      row: firstStoreRow + index,
      column: 1,
      by: {
        headerRow: frozenRows,
        header: gridTexts.store[language],
        // As the first column shows it, where a long name is cut.
        holds: String(cells[firstStoreRow - 1 + index]?.[0]?.value ?? report.name),
        inReport: true,
      },
    },
  }));
}
