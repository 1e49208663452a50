import { remembered } from '../calendar/remembered';
import { headerKey } from './header-key';
import { withoutTenThousands } from './ten-thousands';

/** A column by the headers it may bear, the first being the one that messages name. */
export interface Column {
  readonly headers: readonly [string, ...string[]];
  /** Other ways in which people write it, which no message needs to list. */
  readonly also?: readonly string[];
  /** Whether a header's key is one more of them, where they are too many to be listed. */
  readonly means?: (key: string) => boolean;
  readonly optional?: true;
  /** It holds amounts of money, which a header may say to count in ten thousands: 销售额(万元). */
  readonly isMoney?: true;
}

/** What its headers are compared by. */
function namesOf(column: Column): ReadonlySet<string> {
  const known = NAMES.get(column);
  if (known) return known;
  const names = new Set([...column.headers, ...(column.also ?? [])].map(headerKey));
  NAMES.set(column, names);
  return names;
}

/** Every formula of a sheet asks for the same few. */
const NAMES = new WeakMap<Column, ReadonlySet<string>>();

/** Where the column stands in a header row, counted from 0: more than once where several headers mean it. */
export function indexesOf(headers: readonly unknown[], column: Column): number[] {
  const indexes: number[] = [];
  headers.forEach((header, index) => {
    if (isNamed(column, header)) indexes.push(index);
  });
  return indexes;
}

/** Whether a header means the column. */
export function isNamed(column: Column, header: unknown): boolean {
  if (typeof header !== 'string') return false;
  const key = column.isMoney ? moneyKey(header) : headerKey(header);
  return namesOf(column).has(key) || (column.means?.(key) ?? false);
}

/** The key of a header that may say that its amounts count ten thousands. */
const moneyKey = remembered((header: string) => headerKey(withoutTenThousands(header)));

/** Whether a header row bears every needed column. */
export const hasColumns = (headers: readonly unknown[], columns: Readonly<Record<string, Column>>): boolean =>
  Object.values(columns).every((column) => column.optional || indexesOf(headers, column).length > 0);
