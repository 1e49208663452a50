import { nameKey } from '../../cells/read-text';
import { Problem } from '../../messages/problem';
import { problems } from '../../messages/problems';
import { refusals } from '../../messages/refusals';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../../tables/monthly-rows-table';
import { Refusal } from '../../workbook/refusal';
import { findSheet, type Spreadsheet } from '../../workbook/spreadsheet';
import type { ReportChoice } from '../contract';

export interface SourceSheet {
  readonly id: number;
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
}

/** One read. @throws Refusal where the sheet is gone */
export function readSource(spreadsheet: Spreadsheet, id: number): SourceSheet {
  const sheet = findSheet(spreadsheet, id);
  if (!sheet) throw new Refusal(refusals.sheetGone);
  return { id, name: sheet.getName(), values: sheet.getDataRange().getValues() };
}

/**
 * The rows under headers that say what the user chose by hand: the chosen column bears the key's own header, and no
 * other column bears one of them.
 */
export function withChosenColumns(
  values: SourceSheet['values'],
  columns: ReportChoice['columns'],
): SourceSheet['values'] {
  const [headerRow = [], ...rows] = values;
  const headers = headerRow.map((header) => (typeof header === 'string' ? header : ''));
  for (const key of Object.keys(columns) as MonthlyKey[]) {
    const position = columns[key];
    if (position === undefined) continue;
    if (position > headers.length)
      throw new Problem(problems.columnsMissing('rows', [MONTHLY_COLUMNS[key].headers[0]]));
    const known = MONTHLY_COLUMNS[key].headers.map(nameKey);
    headers.forEach((header, index) => {
      if (known.includes(nameKey(header))) headers[index] = '';
    });
  }
  for (const key of Object.keys(columns) as MonthlyKey[]) {
    const position = columns[key];
    if (position) headers[position - 1] = MONTHLY_COLUMNS[key].headers[0];
  }
  return [headers, ...rows];
}
