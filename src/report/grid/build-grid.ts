import type { Language } from '../../messages/language';
import type { ReportSetting, StoreReport } from '../store-report';
import { archiveRows } from './archive-rows';
import { cell, type GridCell, type GridSheet } from './grid-sheet';
import { headerRow, headingRows } from './heading-rows';
import type { MonthFigures } from './month-cell';
import { monthsShown, type Span } from './months-shown';
import { columnOf } from './store-columns';
import { type GridView, judgedRow, unreadableRow } from './store-row';
import { summaryRows } from './summary-rows';
import { assignEntries, type TeamEntry } from './team-entries';

export interface GridChoice {
  readonly language: Language;
  readonly figures: MonthFigures;
  readonly span: Span;
  /** The sheet that the monthly rows are from. */
  readonly sourceName: string;
  /** When the grid is built, in words. */
  readonly builtAt: string;
  /** What the team wrote in the grid that this one takes the place of. */
  readonly team: readonly TeamEntry[];
}

const WIDTHS: Readonly<Record<MonthFigures, number>> = { score: 84, sales: 84, both: 96 };
const STORE_WIDTH = 128;
const ROW_HEIGHT = 36;
/** Rows kept free for the summary's chart, the summary's own included. */
const CHART_ROWS = 12;

/** A grid whose stores' rows are made one by one, since hundreds of them take a browser longer than a person notices. */
export interface GridInParts {
  /** The row of a store. @param index its place among the reports */
  readonly rowOf: (report: StoreReport, index: number) => readonly GridCell[];
  /** The whole grid. @param stores the rows of all stores, in the order of the reports */
  readonly gridOf: (stores: readonly (readonly GridCell[])[]) => GridSheet;
}

/** The compliance grid: heading and legend, a row per store, a summary, and the archive of the team's words. */
export function buildGrid(
  reports: readonly StoreReport[],
  setting: ReportSetting,
  choice: GridChoice,
): GridSheet {
  const { rowOf, gridOf } = gridInParts(reports, setting, choice);
  return gridOf(reports.map(rowOf));
}

export function gridInParts(
  reports: readonly StoreReport[],
  setting: ReportSetting,
  choice: GridChoice,
): GridInParts {
  const assessments = reports.flatMap((report) => ('problems' in report ? [] : [report.assessment]));
  const view: GridView = { ...choice, months: monthsShown(choice.span, setting.date, assessments) };
  const { byStore, removed } = assignEntries(
    choice.team,
    reports.map(({ name }) => name),
  );
  return {
    rowOf: (report, index) =>
      'problems' in report
        ? unreadableRow(report, byStore[index], setting, view)
        : judgedRow(report, byStore[index], setting, view),
    gridOf: (stores) => {
      const heading = [...headingRows(reports, setting.date, choice), headerRow(view)];
      return wholeGrid({ reports, heading, stores, removed, width: headerRow(view).length }, choice);
    },
  };
}

interface Parts {
  readonly reports: readonly StoreReport[];
  readonly heading: readonly (readonly GridCell[])[];
  readonly stores: readonly (readonly GridCell[])[];
  readonly removed: readonly TeamEntry[];
  readonly width: number;
}

function wholeGrid({ reports, heading, stores, removed, width }: Parts, choice: GridChoice): GridSheet {
  const summary = summaryRows(reports, choice.language);
  const archive = archiveRows(removed, choice.language);
  const rows = [...heading, ...stores, [], ...summary, ...blankRows(CHART_ROWS - summary.length), ...archive];
  return {
    cells: rows.map((row) => padded(row, width)),
    widths: { first: STORE_WIDTH, others: WIDTHS[choice.figures] },
    rowHeight: ROW_HEIGHT,
    frozenRows: heading.length,
    frozenColumns: columnOf('status'),
    firstStoreRow: heading.length + 1,
    stores: stores.length,
    teamColumns: { owner: columnOf('owner'), notes: columnOf('notes') },
    summary: {
      row: heading.length + stores.length + 2,
      rows: summary.length,
      chartColumn: columnOf('category'),
    },
    archive: { row: rows.length - archive.length + 1, rows: archive.length },
  };
}

const blankRows = (count: number): GridCell[][] => Array.from({ length: count }, () => []);

const padded = (row: readonly GridCell[], width: number): GridCell[] => [
  ...row,
  ...Array.from({ length: width - row.length }, () => cell(undefined)),
];
