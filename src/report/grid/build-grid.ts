import { isoDate } from '../../calendar/civil-date';
import { isoMonth } from '../../calendar/civil-month';
import { gridSentences, gridTexts, monthStateTexts } from '../../messages/grid';
import type { Bilingual, Language } from '../../messages/language';
import { statusNames } from '../../messages/terms';
import type { ReportSetting, ShopReport } from '../shop-report';
import { countStatuses } from './count-statuses';
import { cell, type GridCell, type GridSheet } from './grid-sheet';
import type { MonthFigures } from './month-cell';
import type { MonthState } from './month-state';
import { monthsShown, type Span } from './months-shown';
import { headerLook, monthLooks, plainLook, statusLooks, subtleLook, titleLook } from './palette';
import { DETAILS_COLUMN, STORE_COLUMNS } from './store-columns';
import { type GridView, judgedRow, unreadableRow } from './store-row';

export interface GridChoice {
  readonly language: Language;
  readonly figures: MonthFigures;
  readonly span: Span;
  /** The sheet that the monthly rows are from. */
  readonly sourceName: string;
  /** When the grid is built, in words. */
  readonly builtAt: string;
}

const MONTH_WIDTHS: Readonly<Record<MonthFigures, number>> = { score: 62, sales: 70, both: 88 };
const HEADER_ROW = 4;
/** Rows kept free under the summary, for its chart. */
const CHART_ROWS = 12;

/** The compliance grid: title, legend, a row per store, summary. */
export function buildGrid(
  reports: readonly ShopReport[],
  setting: ReportSetting,
  choice: GridChoice,
): GridSheet {
  const assessments = reports.flatMap((report) => ('problems' in report ? [] : [report.assessment]));
  const view: GridView = {
    language: choice.language,
    figures: choice.figures,
    months: monthsShown(choice.span, setting.date, assessments),
  };
  const storeRows = reports.map((report) =>
    'problems' in report ? unreadableRow(report, view) : judgedRow(report, setting, view),
  );
  const summary = summaryRows(reports, choice.language);
  const summaryRow = HEADER_ROW + storeRows.length + 2;
  const widths = [
    ...STORE_COLUMNS.map(({ width }) => width),
    ...view.months.map(() => MONTH_WIDTHS[choice.figures]),
    DETAILS_COLUMN.width,
  ];
  const rows = [
    ...headingRows(reports, setting, choice),
    headerRow(view),
    ...storeRows,
    [],
    ...summary,
    ...Array.from({ length: CHART_ROWS - summary.length }, () => []),
  ];
  return {
    cells: rows.map((row) => padded(row, widths.length)),
    columnWidths: widths,
    frozenRows: HEADER_ROW,
    frozenColumns: 2,
    headerRow: HEADER_ROW,
    stores: reports.map(({ name }, index) => ({ name, row: HEADER_ROW + 1 + index })),
    teamColumns: { owner: columnOf('owner'), notes: columnOf('notes') },
    summary: { row: summaryRow, rows: summary.length, chartColumn: columnOf('notes') },
    archiveRow: summaryRow + CHART_ROWS + 1,
  };
}

const columnOf = (key: (typeof STORE_COLUMNS)[number]['key']): number =>
  STORE_COLUMNS.findIndex((column) => column.key === key) + 1;

const padded = (row: readonly GridCell[], width: number): GridCell[] => [
  ...row,
  ...Array.from({ length: width - row.length }, () => cell(undefined, plainLook)),
];

function headingRows(
  reports: readonly ShopReport[],
  { date }: ReportSetting,
  { language, sourceName, builtAt }: GridChoice,
): GridCell[][] {
  const facts = [
    gridSentences.asOf(isoDate(date)),
    gridSentences.standards(governingNames(reports)),
    gridSentences.builtFrom(sourceName, builtAt),
  ];
  return [
    [cell(gridTexts.title[language], titleLook)],
    [cell(facts.map((fact) => fact[language]).join(' · '), subtleLook)],
    legendRow(language),
  ];
}

function governingNames(reports: readonly ShopReport[]): Bilingual[] {
  const standards = reports.flatMap((report) =>
    'problems' in report || !report.assessment.cycle ? [] : [report.assessment.cycle.standard],
  );
  return [...new Set(standards)].map(({ name }) => name);
}

const legendRow = (language: Language): GridCell[] => [
  ...(Object.keys(monthStateTexts) as MonthState[]).map((state) => {
    const { symbol, name } = monthStateTexts[state];
    return cell(`${symbol} ${name[language]}`, monthLooks[state], { align: 'center' });
  }),
  cell(gridTexts.node[language], plainLook, { align: 'center' }),
];

const headerRow = ({ language, months }: GridView): GridCell[] => [
  ...STORE_COLUMNS.map(({ header }) => header(language)),
  ...months.map((month) => cell(isoMonth(month), headerLook, { align: 'center' })),
  DETAILS_COLUMN.header(language),
];

const summaryRows = (reports: readonly ShopReport[], language: Language): GridCell[][] => [
  [cell(gridTexts.summary[language], headerLook), cell(gridTexts.stores[language], headerLook)],
  ...countStatuses(reports).map(({ status, stores }) => [
    cell(statusNames[status][language], statusLooks[status]),
    cell(stores, plainLook, { format: 'number', align: 'right' }),
  ]),
];
