import { type CivilMonth, monthOf } from '../calendar/civil-month';
import { eligibleFen, type OrderLine } from './order-line';
import type { OrderSet } from './order-set';
import { outcomeOf } from './outcome';
import type { Fen } from './read-fen';

/** What counts of one month. */
export interface MonthSum {
  readonly month: CivilMonth;
  readonly orders: number;
  readonly fen: Fen;
  /** Orders of the month that can't be used, and so are not in the sum. */
  readonly unusable: number;
}

/** What the orders of one table come to: each order is of the table whose line was taken. */
export interface TableSales {
  /** Of the file and, where it has several tables, of the sheet. */
  readonly name: string;
  /** The stores that its lines name. */
  readonly stores: readonly string[];
  /** Rising. */
  readonly months: readonly MonthSum[];
  /** Orders that can't be used and might be of any month. */
  readonly unusableOfNoMonth: number;
}

export function salesOfTables(set: OrderSet, orders: readonly OrderLine[]): TableSales[] {
  const sums = set.files().map(() => ({ months: new Map<CivilMonth, MonthSum>(), ofNoMonth: 0 }));
  for (const line of orders) {
    const table = sums[line.file];
    const outcome = outcomeOf(line);
    if (!table || (outcome !== 'counted' && outcome !== 'not usable')) continue;
    if (line.day === undefined) table.ofNoMonth += 1;
    else {
      const month = monthOf(line.day);
      table.months.set(
        month,
        withLine(table.months.get(month) ?? { month, orders: 0, fen: 0, unusable: 0 }, line),
      );
    }
  }
  return set.files().map(({ name, stores }, index) => ({
    name,
    stores: [...stores],
    months: [...(sums[index]?.months.values() ?? [])].sort((one, other) => one.month - other.month),
    unusableOfNoMonth: sums[index]?.ofNoMonth ?? 0,
  }));
}

const withLine = (sum: MonthSum, line: OrderLine): MonthSum =>
  line.fault
    ? { ...sum, unusable: sum.unusable + 1 }
    : { ...sum, orders: sum.orders + 1, fen: sum.fen + eligibleFen(line) };
