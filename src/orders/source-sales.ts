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

/**
 * What the orders of one store in one table come to: each order is of the table whose line was taken. A file that several
 * stores are exported into has as many sources as it names stores.
 */
export interface SourceSales {
  /** The name of the file and, where it has several tables, of the sheet. */
  readonly name: string;
  /** The store that the lines name; "" where they name none. */
  readonly store: string;
  /** Months that hold orders of the store, even if none of them counts. Rising. */
  readonly months: readonly MonthSum[];
  /** Orders that can't be used and might be of any month. */
  readonly unusableOfNoMonth: number;
}

interface Sums {
  readonly months: Map<CivilMonth, MonthSum>;
  unusableOfNoMonth: number;
}

/** Orders of third parties are no store's of the user. */
export function salesBySource(set: OrderSet, orders: readonly OrderLine[]): SourceSales[] {
  const tables = set.files();
  const sums = tables.map(({ stores }) => new Map([...stores, ''].map((store) => [store, startSums()])));
  function sumsOf(file: number, store: string): Sums {
    // An order may be of a store that only another file names.
    const found = sums[file]?.get(store) ?? startSums();
    sums[file]?.set(store, found);
    return found;
  }
  for (const line of orders) {
    if (outcomeOf(line) === 'third party') continue;
    const [only = '', ...others] = tables[line.file]?.stores ?? [];
    // A blank cell under the name of the only store.
    const store = line.store === '' && others.length === 0 ? only : line.store;
    addLine(sumsOf(line.file, store), line);
  }
  return tables.flatMap(({ name }, index) =>
    [...(sums[index] ?? [])].flatMap(([store, { months, unusableOfNoMonth }]) =>
      months.size === 0 && unusableOfNoMonth === 0
        ? []
        : [{ name, store, months: [...months.values()].sort(byMonth), unusableOfNoMonth }],
    ),
  );
}

const startSums = (): Sums => ({ months: new Map(), unusableOfNoMonth: 0 });

const byMonth = (one: MonthSum, other: MonthSum): number => one.month - other.month;

function addLine(sums: Sums, line: OrderLine): void {
  if (line.day === undefined) {
    if (line.fault) sums.unusableOfNoMonth += 1;
    return;
  }
  const month = monthOf(line.day);
  const sum = sums.months.get(month) ?? { month, orders: 0, fen: 0, unusable: 0 };
  sums.months.set(month, withLine(sum, line));
}

function withLine(sum: MonthSum, line: OrderLine): MonthSum {
  switch (outcomeOf(line)) {
    case 'counted':
      return { ...sum, orders: sum.orders + 1, fen: sum.fen + eligibleFen(line) };
    case 'not usable':
      return { ...sum, unusable: sum.unusable + 1 };
    default:
      return sum;
  }
}
