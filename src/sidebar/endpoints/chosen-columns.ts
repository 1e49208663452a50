import { indexesOf } from '../../cells/table';
import { Problem } from '../../messages/problem';
import { problems } from '../../messages/problems';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../../tables/monthly-rows-table';
import type { ChosenColumn, ReportChoice } from '../contract';
import type { SourceSheet } from './source-sheets';

type Values = SourceSheet['values'];
type Columns = ReportChoice['columns'];

/** The columns that were chosen by hand and have another header in their place now, as after an insertion before them. */
export const lostColumns = ([headers = []]: Values, columns: Columns): MonthlyKey[] =>
  keysOf(columns).filter((key) => !stands(headers, columns[key]));

/**
 * The rows under headers that say what the user chose by hand: the chosen column bears the key's own header, and no
 * other column bears one of them.
 */
export function withChosenColumns([headerRow = [], ...rows]: Values, columns: Columns): Values {
  const headers = headerRow.map((header) => (typeof header === 'string' ? header : ''));
  for (const key of keysOf(columns)) {
    for (const index of indexesOf(headers, MONTHLY_COLUMNS[key])) headers[index] = '';
  }
  for (const key of keysOf(columns)) {
    const { position = 0 } = columns[key] ?? {};
    if (position > 0 && stands(headerRow, columns[key])) {
      headers[position - 1] = MONTHLY_COLUMNS[key].headers[0];
    }
  }
  return [headers, ...rows];
}

/** The same, for a build, which can't ask. @throws Problem where a chosen column is lost */
export function requireChosenColumns(values: Values, columns: Columns): Values {
  const lost = lostColumns(values, columns);
  if (lost.length === 0) return withChosenColumns(values, columns);
  throw new Problem(
    problems.columnsMissing(
      'rows',
      lost.map((key) => MONTHLY_COLUMNS[key].headers[0]),
    ),
  );
}

const keysOf = (columns: Columns) => Object.keys(columns) as MonthlyKey[];

const stands = (headers: readonly unknown[], chosen: ChosenColumn | undefined): boolean =>
  !chosen?.position ||
  (chosen.position <= headers.length && String(headers[chosen.position - 1]).trim() === chosen.header);
