import { cellText } from '../cells/cell';
import { indexesOf } from '../cells/column';
import { MONTHLY_COLUMNS, type MonthlyKey } from './monthly-columns';

type Values = readonly (readonly unknown[])[];

/** A column that the user chose by hand. It counts only while that header stands there. */
interface ChosenColumn {
  /** Counted from 1; 0 is "this sheet has none". */
  readonly position: number;
  /** Trimmed; "" where the sheet has none. */
  readonly header: string;
}

export type ColumnChoice = Readonly<Partial<Record<MonthlyKey, ChosenColumn>>>;

/** The columns that were chosen by hand and have another header in their place now, as after an insertion before them. */
export const lostColumns = ([headers = []]: Values, columns: ColumnChoice): MonthlyKey[] =>
  keysOf(columns).filter((key) => !stands(headers, columns[key]));

/**
 * The rows under headers that say what the user chose by hand: the chosen column bears the key's own header, and no
 * other column bears one of them.
 */
export function withChosenColumns([headerRow = [], ...rows]: Values, columns: ColumnChoice): Values {
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

const keysOf = (columns: ColumnChoice) => Object.keys(columns) as MonthlyKey[];

const stands = (headers: readonly unknown[], chosen: ChosenColumn | undefined): boolean =>
  !chosen?.position ||
  (chosen.position <= headers.length && cellText(headers[chosen.position - 1]) === chosen.header);
