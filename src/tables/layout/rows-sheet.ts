import { isoDate } from '../../calendar/civil-date';
import { isBlank, isDateCell } from '../../cells/cell';
import { DATE_FORMAT } from '../../cells/number-formats';
import { foldText } from '../../cells/read-text';
import type { SheetDates } from '../../cells/sheet-dates';
import { tableSheetNames } from '../../messages/terms';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../monthly-columns';
import { type SheetColumn, sheetColumn, type TableSheet } from '../table-sheet';
import { STORE_KEYS } from './figure-keys';
import type { LaidOut } from './laid-out';

const FORMATS: Readonly<Partial<Record<MonthlyKey, string>>> = {
  onboard: DATE_FORMAT,
  cycleStart: DATE_FORMAT,
  month: 'yyyy-mm',
  sales: '#,##0.##',
  officialSales: '#,##0.##',
  score: '0.00',
  listings: '0',
};
const WIDTH = 120;

/** A sheet that has its months as columns, as a sheet of rows, one a store and month: for whoever adds months and imports. */
export function rowsSheet({ values }: LaidOut, dates: SheetDates): TableSheet {
  const [headers = [], ...body] = values;
  const keys = headers.map((header) => keyOf(String(header)));
  const at = (row: readonly unknown[], key: MonthlyKey): unknown => row[keys.indexOf(key)] ?? '';
  const about = new Map<string, readonly unknown[]>();
  for (const row of body) {
    const store = foldText(String(at(row, 'store')));
    about.set(store, joined(about.get(store) ?? [], row, keys));
  }
  const ofMonths = body.filter((row) => !isBlank(at(row, 'month')));
  return {
    name: tableSheetNames.rows,
    columns: keys.map(columnOf),
    rows: ofMonths.map((row) =>
      joined(row, about.get(foldText(String(at(row, 'store')))) ?? [], keys).map((cell) =>
        typed(cell, dates),
      ),
    ),
  };
}

const keyOf = (header: string): MonthlyKey =>
  (Object.keys(MONTHLY_COLUMNS) as MonthlyKey[]).find((key) => MONTHLY_COLUMNS[key].headers[0] === header) ??
  'store';

const isOfStore = (key: MonthlyKey | undefined): boolean => STORE_KEYS.some((one) => one === key);

/** A row with what another row says of the same store, where it says nothing itself. */
const joined = (
  row: readonly unknown[],
  other: readonly unknown[],
  keys: readonly MonthlyKey[],
): readonly unknown[] =>
  keys.map((key, column) => (isBlank(row[column]) && isOfStore(key) ? other[column] : row[column]) ?? '');

function columnOf(key: MonthlyKey): SheetColumn {
  const names: readonly string[] = MONTHLY_COLUMNS[key].headers;
  const en = names.find((name) => /^[A-Z]/.test(name)) ?? '';
  return sheetColumn(MONTHLY_COLUMNS[key].headers[0], en, WIDTH, FORMATS[key]);
}

/** As a person would type it. */
function typed(cell: unknown, dates: SheetDates): string | number {
  if (isDateCell(cell)) return isoDate(dates.dayOf(cell));
  return typeof cell === 'number' || typeof cell === 'string' ? cell : String(cell ?? '');
}
