import { isBlank } from '../../cells/cell';
import { nameKey } from '../../cells/read-text';
import { reportShops } from '../../report/shop-report';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../../tables/monthly-rows-table';
import { rememberChoice } from '../../workbook/remembered-choice';
import { spreadsheetDates } from '../../workbook/spreadsheet-dates';
import type { RecognisedColumn } from '../contract';
import type { Endpoint } from './endpoint';
import { foundProblems } from './found-problems';
import { reportSetting } from './report-setting';
import { readSource, withChosenColumns } from './source-sheets';

/** Two reads. The choice is remembered here, so that a build writes nothing but its grid. */
export const checkRows: Endpoint<'checkRows'> = (choice, language) => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const dates = spreadsheetDates();
  const rows = readSource(spreadsheet, choice.rowsSheet);
  const values = withChosenColumns(rows.values, choice.columns);
  const [headers = []] = values;
  const columns = recogniseColumns(headers, language);
  const answer = {
    rows: values.slice(1).filter((row) => row.some((cell) => !isBlank(cell))).length,
    headers: (rows.values[0] ?? []).map((header) => String(header)),
    columns,
  };
  if (columns.some(({ position, optional }) => position === 0 && !optional)) {
    return { ...answer, stores: 0, problems: [] };
  }
  const targets = readSource(spreadsheet, choice.targetsSheet);
  const reports = reportShops(values, reportSetting(choice.date, targets.values, dates));
  rememberChoice(choice);
  return {
    ...answer,
    stores: reports.length,
    problems: foundProblems(reports, { rows, targets }, headers, language),
  };
};

const recogniseColumns = (headers: readonly unknown[], language: 'zh' | 'en'): RecognisedColumn[] =>
  (Object.keys(MONTHLY_COLUMNS) as MonthlyKey[]).map((key) => {
    const { headers: names, ...more } = MONTHLY_COLUMNS[key];
    const known = names.map(nameKey);
    return {
      key,
      label: (language === 'en' ? names.find((name) => /^[A-Z]/.test(name)) : undefined) ?? names[0],
      optional: 'optional' in more,
      position:
        headers.findIndex((header) => typeof header === 'string' && known.includes(nameKey(header))) + 1,
    };
  });
