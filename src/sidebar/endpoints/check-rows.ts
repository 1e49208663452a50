import { isBlank } from '../../cells/cell';
import { indexesOf } from '../../cells/column';
import { Problem } from '../../cells/problem';
import { INDICATOR_KEYS, INDICATORS } from '../../diagnosis/indicators';
import type { Language } from '../../messages/language';
import { reportStores, type StoreReport } from '../../report/store-report';
import { lostColumns, withChosenColumns } from '../../tables/chosen-columns';
import { inTable } from '../../tables/in-table';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../../tables/monthly-rows-table';
import { rememberChoice } from '../../workbook/remembered-choice';
import { spreadsheetDates } from '../../workbook/spreadsheet-dates';
import { tryTwice } from '../../workbook/try-twice';
import type { FoundProblem, RecognisedColumn, RecognisedIndicator } from '../contract';
import type { Endpoint } from './endpoint';
import { foundProblems, locate, type Sources } from './found-problems';
import { type ReadDiagnosis, readDiagnosis } from './read-diagnosis';
import { reportSetting } from './report-setting';
import { readOtherTables, readSource } from './source-sheets';

/** Two reads, or as many as four. The choice is remembered here, so that a build writes nothing but its grid. */
export const checkRows: Endpoint<'checkRows'> = (choice, language) => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const dates = spreadsheetDates();
  const sheet = readSource(spreadsheet, choice.rowsSheet);
  const rows = { ...sheet, values: withChosenColumns(sheet.values, choice.columns) };
  const [headers = [], ...body] = rows.values;
  const columns = recogniseColumns(headers, lostColumns(sheet.values, choice.columns), language);
  const answer = {
    rows: body.filter((row) => row.some((cell) => !isBlank(cell))).length,
    headers: (sheet.values[0] ?? []).map((header) => String(header)),
    columns,
    indicators: recogniseIndicators(headers, language),
  };
  if (columns.some(({ unclear }) => unclear)) return { ...answer, stores: 0, problems: [] };
  const others = readOtherTables(spreadsheet, choice);
  const sources = { rows, ...others };
  try {
    const setting = reportSetting(choice.date, others, dates);
    const reports = inTable('rows', () => reportStores(rows.values, setting));
    tryTwice(() => rememberChoice(choice));
    const problems = [
      ...foundProblems(reports, setting.standardsProblems, sources, language),
      ...diagnosisProblems(reports, readDiagnosis(spreadsheet, choice, { rows, setting }), sources, language),
    ];
    return { ...answer, stores: reports.length, problems };
  } catch (error) {
    if (!(error instanceof Problem) || !error.spot) throw error;
    return { ...answer, stores: 0, problems: [locate(error, sources, language)] };
  }
};

/** What is wrong in the cells that only the diagnosis goes by comes last: no verdict rests on them. */
function diagnosisProblems(
  reports: readonly StoreReport[],
  { indicators, weightsSheet, problems }: ReadDiagnosis,
  sources: Sources,
  language: Language,
): FoundProblem[] {
  const inCells = reports.flatMap((report) =>
    'store' in report ? indicators.of(report.store).problems : [],
  );
  return foundProblems([], [...problems, ...inCells], { ...sources, weights: weightsSheet }, language);
}

const recogniseIndicators = (headers: readonly unknown[], language: Language): RecognisedIndicator[] =>
  INDICATOR_KEYS.map((key) => {
    const [index = -1, ...others] = indexesOf(headers, INDICATORS[key]);
    return { key, label: INDICATORS[key].name[language], position: others.length > 0 ? 0 : index + 1 };
  });

const recogniseColumns = (
  headers: readonly unknown[],
  lost: readonly MonthlyKey[],
  language: Language,
): RecognisedColumn[] =>
  (Object.keys(MONTHLY_COLUMNS) as MonthlyKey[]).map((key) => {
    const column = MONTHLY_COLUMNS[key];
    const names: readonly string[] = column.headers;
    const optional = 'optional' in column;
    const [index = -1, ...others] = indexesOf(headers, column);
    const unclear = others.length > 0 || lost.includes(key) || (index < 0 && !optional);
    return {
      key,
      label: (language === 'en' && names.find((name) => /^[A-Z]/.test(name))) || column.headers[0],
      optional,
      position: unclear ? 0 : index + 1,
      unclear,
    };
  });
