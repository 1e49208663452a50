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
import type { Expectations } from '../contract/expectations';
import type { GridRows, StartGrid } from '../contract/grid-steps';
import type { DoneStep, Step } from '../contract/write';
import { type Asking, breathe, forEachInBreaths } from './asking';
import { minuteIn } from './browser-dates';
import { finishStep, startSteps } from './grid-steps';
import { judgeStores, sourceSheet, workbookFor } from './judge-stores';
import { gridsOf } from './open-workbook';
import { type EarlierGrid, mergedTeam, readEarlierGrid } from './own-text';
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
  return yield* writeWorkbook(holder, (workbook) => writingOf(workbook, choice, renamed));
}

function* writingOf(
  workbook: ReadWorkbook,
  choice: ReportChoice,
  renamed: Renamed | undefined,
): Asking<Writing<BuildAnswer>> {
  const { language } = choice;
  const { reports, setting } = yield* judgeStores(workbook, choice);
  const earlier = earlierGrids(workbook);
  const [current] = earlier;
  const builtAt = minuteIn(workbook.zone, nowAt(workbook));
  const team = underNewName(mergedTeam(earlier), renamed);
  const names = reports.map((report) => report.name);
  const waiting = waitingNotes(team, storesBefore(workbook, current), names);
  const { grid, record } = yield* gridOf(workbook, choice, { reports, setting, builtAt, earlier, team });
  const name = current?.name ?? gridTexts.title[language];
  const { start, rest } = startSteps(
    grid,
    {
      grids: earlier.map(({ sheet }) => sheet),
      beside: current?.sheet ?? null,
      mark: {
        build: 1 + Math.max(0, ...earlier.map(({ build }) => build)),
        builtAt,
        name,
        draftName: gridTexts.draft[language],
        language,
      },
    },
    workbook.dates,
  );
  const expects = { whole: asRead(workbook, [...sheetsOf(choice), ...earlier.map(({ sheet }) => sheet)]) };
  const draft = yield* drafted(start, rest, expects);
  const finish = finishStep(grid, {
    draft,
    name,
    earlier: earlier.map(({ sheet, state, hasOwnText, keptAs }) => ({
      sheet,
      state,
      isKept: hasOwnText,
      keptName: `${keptAs} ${builtAt.replace(/:/g, '.')}`,
    })),
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
  const standing = earlier[0] && workbook.tables.get(earlier[0].sheet);
  const kept = standing && keptReportIn(valuesOf(standing));
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

/** The step that remembers the choice; neither the day nor the language of one user is handed on to the next. */
export function remembering({ date: _date, language: _language, ...choice }: ReportChoice): Step {
  return { kind: 'remember', choice };
}

interface GridInFile extends EarlierGrid {
  readonly sheet: number;
  /** The name that the next grid gets. */
  readonly name: string;
  /** What it is called, without its date, where it is kept. */
  readonly keptAs: string;
  readonly build: number;
  readonly state: string;
}

/** The stores of the grid that is in force. */
function storesBefore({ tables }: ReadWorkbook, current: GridInFile | undefined): StoresInGrid | undefined {
  const table = current && tables.get(current.sheet);
  return table && storesInGrid(valuesOf(table));
}

/** The grids of the file as they were read, the one in force first. */
const earlierGrids = (workbook: ReadWorkbook): GridInFile[] =>
  gridsOf(workbook).flatMap(({ sheet, name, is, isCopy = false }) => {
    const table = workbook.tables.get(sheet);
    if (!table) return [];
    const { hasOwnText, ...team } = readEarlierGrid(table, is);
    return [
      {
        sheet,
        name: isCopy || name === is.draftName ? is.name : name,
        keptAs: name === is.draftName ? is.name : name,
        build: is.build,
        state: table.state,
        ...team,
        // A copy of the user's stays, whatever is carried over from it.
        hasOwnText: hasOwnText || isCopy,
      },
    ];
  });

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
