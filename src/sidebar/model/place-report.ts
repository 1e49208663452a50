import { gridTexts } from '../../messages/report/grid';
import { gridInParts } from '../../report/grid/build-grid';
import type { GridSheet } from '../../report/grid/grid-sheet';
import { type Renamed, underNewName, waitingNotes } from '../../report/grid/renamed-stores';
import { type StoresInGrid, storesInGrid } from '../../report/grid/stores-in-grid';
import type { TeamEntry } from '../../report/grid/team-entries';
import { changeSigns } from '../../report/since/changes-in-words';
import { compareReports } from '../../report/since/compare-reports';
import { keepReport } from '../../report/since/keep-report';
import { keptReportIn } from '../../report/since/kept-report';
import { type ReportRecord, reportRecord } from '../../report/since/report-record';
import type { ReportSetting, StoreReport } from '../../report/store-report';
import { exitDayIn } from '../../store/exit-day';
import type { BuildAnswer, ReportChoice } from '../contract';
import type { GridRows, StartGrid } from '../contract/grid-steps';
import type { DoneStep, Step } from '../contract/write';
import { type Asking, breathe, forEachInBreaths } from './asking';
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
import { builtStores } from './standing-report';
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
  const { grid, record } = yield* gridOf(workbook, choice, { reports, setting, builtAt, earlier, team });
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
  const draft = yield* drafted(start, rest);
  const finish = finishStep(grid, {
    draft,
    name,
    over: standing ? overStep(standing, { grid, start, builtAt, build: lastBuild + 1, hasLeftOut }) : null,
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
        date: choice.date,
        language,
        since: record.since,
        stores: builtStores(record, grid, sheet ?? 0, language),
        kept,
        grid,
        edited: editedIn(current, grid),
        ...(waiting && { waiting }),
      };
    },
  };
}

interface Judged {
  readonly reports: readonly StoreReport[];
  readonly setting: ReportSetting;
  readonly builtAt: string;
  /** The grids of the file, the one in force first. */
  readonly earlier: readonly GridInFile[];
  readonly team: readonly TeamEntry[];
}

/** The grid with what has changed since the last report, and what it keeps of itself for the next one. */
function* gridOf(
  workbook: ReadWorkbook,
  { language, monthCells, span, rowsSheet }: ReportChoice,
  { reports, setting, builtAt, earlier, team }: Judged,
): Asking<{ readonly grid: GridSheet; readonly record: ReportRecord }> {
  const [current] = earlier;
  const kept = current && keptReportIn(valuesOf(current.table));
  const compared = compareReports(reports, setting, kept, exitDayIn(setting));
  const record = reportRecord(reports, setting, compared, language);
  const parts = gridInParts(reports, setting, {
    language,
    figures: monthCells,
    span,
    sourceName: sourceSheet(workbook, rowsSheet).name,
    builtAt,
    team,
    urgency: compared.facts,
    ...(compared.changes && {
      since: { words: record.since, signs: changeSigns(compared.changes, language) },
    }),
  });
  const grid = parts.gridOf(yield* forEachInBreaths(parts.ordered, parts.rowOf));
  yield* breathe();
  return { grid: keepReport(grid, record, language), record };
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
function* drafted(start: StartGrid, rest: readonly GridRows[]): Asking<number | null> {
  if (rest.length === 0) return null;
  // Nobody sees the draft: whether all is as it was read need not be asked before it is finished.
  const [begun] = yield* writeSteps([start], {});
  const draft = begun?.sheet ?? 0;
  for (const rows of rest) yield* writeSteps([{ kind: 'continue grid', draft, rows }], {});
  return draft;
}
