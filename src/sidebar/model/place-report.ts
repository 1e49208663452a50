import { type CivilDate, daysBetween, isoDate } from '../../calendar/civil-date';
import { gridTexts } from '../../messages/report/grid';
import { statusNames } from '../../messages/terms';
import { buildGrid } from '../../report/grid/build-grid';
import type { GridSheet } from '../../report/grid/grid-sheet';
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
import { finishStep, startSteps } from './grid-steps';
import { judgeStores, sourceSheet, workbookFor } from './judge-stores';
import { gridsOf } from './open-workbook';
import { type EarlierGrid, mergedTeam, readEarlierGrid } from './own-text';
import type { WorkbookHolder } from './page-state';
import { nowAt, type ReadWorkbook } from './read-workbook';
import { sheetsOf } from './remembered';
import { asRead, type Writing, writeSteps, writeWorkbook } from './write-workbook';

/** Judges every store, and puts a new grid in the place of the one that was there. */
export function* placeReport(holder: WorkbookHolder, choice: ReportChoice): Asking<BuildAnswer> {
  yield* workbookFor(holder, choice);
  return yield* writeWorkbook(holder, (workbook) => writingOf(workbook, choice));
}

function* writingOf(workbook: ReadWorkbook, choice: ReportChoice): Asking<Writing<BuildAnswer>> {
  const { language } = choice;
  const { reports, setting } = yield* judgeStores(workbook, choice);
  const earlier = earlierGrids(workbook);
  const [current] = earlier;
  const builtAt = minuteIn(workbook.zone, nowAt(workbook));
  const urgency = urgencyFacts(setting);
  const grid = buildGrid(reports, setting, {
    language,
    figures: choice.monthCells,
    span: choice.span,
    sourceName: sourceSheet(workbook, choice.rowsSheet).name,
    builtAt,
    team: mergedTeam(earlier),
    urgency,
  });
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
        counts: countsOf(reports, choice),
        stores: urgentStores(reports, urgency, sheet ?? 0, grid, choice),
        kept,
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
  /** The name that the next grid gets. */
  readonly name: string;
  /** What it is called, without its date, where it is kept. */
  readonly keptAs: string;
  readonly build: number;
  readonly state: string;
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
      },
    },
  }));
}
