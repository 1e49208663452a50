import { indexesOf } from '../cells/column';
import { Problem } from '../cells/problem';
import { oldestExport, orderProblems } from '../messages/import/orders';
import {
  AMOUNT_FIELD,
  DAY_FIELD,
  headersOf,
  ORDER_COLUMNS,
  ORDER_FIELDS,
  type OrderField,
} from './order-columns';
import type { OrderSettings } from './order-settings';

/** Columns that the user chose by hand, counted from 0; -1 says that the file has none. */
export type ChosenColumns = Readonly<Partial<Record<OrderField, number>>>;

/** A file's header row, understood. */
export interface RecognisedColumns {
  /** `orders`: a line an order. `items`: a line for each kind of item in an order (宝贝报表). */
  readonly kind: 'orders' | 'items';
  /** As they stand in the file, trimmed; "" for a cell that holds no text. */
  readonly headers: readonly string[];
  /** Where each field stands, counted from 0; a field that the file lacks, or that several headers mean, is not here. */
  readonly columnOf: Readonly<Partial<Record<OrderField, number>>>;
  /** The fields that several headers mean, so that the user has to choose. */
  readonly doubled: readonly OrderField[];
}

/**
 * Understands a header row: headers in any order, full width, capitals and spaces at their ends aside. Nothing is refused
 * here, so that the user can correct it.
 */
export function recogniseColumns(header: readonly unknown[], chosen: ChosenColumns = {}): RecognisedColumns {
  const headers = header.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const columnOf: Partial<Record<OrderField, number>> = {};
  const doubled: OrderField[] = [];
  for (const field of ORDER_FIELDS) {
    const byHand = chosen[field];
    const [first, second] = byHand === undefined ? indexesOf(headers, ORDER_COLUMNS[field]) : [byHand];
    if (second !== undefined) doubled.push(field);
    else if (first !== undefined && first >= 0) columnOf[field] = first;
  }
  return { kind: holdsItems(columnOf) ? 'items' : 'orders', headers, columnOf, doubled };
}

/** An item file numbers its lines; the oldest ones do not, but tell quantities and no postage. */
const holdsItems = ({ partNumber, quantity, postage }: RecognisedColumns['columnOf']): boolean =>
  partNumber !== undefined || (quantity !== undefined && postage === undefined);

/** The column that tells an order from the others. An item file numbers its lines too, which is not what is meant. */
export const numberColumnOf = ({ kind, columnOf }: RecognisedColumns): number | undefined =>
  kind === 'items' ? (columnOf.mainNumber ?? columnOf.number) : (columnOf.number ?? columnOf.mainNumber);

/**
 * The fields without which no sum can be told under the settings, as far as the file lacks them. An item file lacks
 * postage and the day of completion in every generation; it can still tell the titles of orders.
 */
export function missingFields(columns: RecognisedColumns, settings: OrderSettings): OrderField[] {
  const { kind, columnOf } = columns;
  const needed: OrderField[] = [
    'state',
    AMOUNT_FIELD[settings.amountBasis],
    'postage',
    'refund',
    DAY_FIELD[settings.dateBasis],
    ...(kind === 'items' ? (['partNumber'] as const) : []),
  ];
  const missing = needed.filter((field) => columnOf[field] === undefined);
  return numberColumnOf(columns) === undefined ? ['number', ...missing] : missing;
}

/** @throws Problem where the user has to choose between columns, or nothing tells one order from another */
export function refuseUnclear(columns: RecognisedColumns): void {
  const { headers, columnOf, doubled } = columns;
  const [field] = doubled;
  if (field !== undefined) {
    const [first = -1, second = -1] = indexesOf(headers, ORDER_COLUMNS[field]);
    throw new Problem(orderProblems.columnTwice(headers[first] ?? '', headers[second] ?? ''));
  }
  if (Object.keys(columnOf).length === 0) throw new Problem(orderProblems.noHeaderRow(headersOf('number')));
  if (columns.kind === 'items' && numberColumnOf(columns) === undefined) {
    throw new Problem(orderProblems.columnsMissing([headersOf('mainNumber')]));
  }
}

/** @throws Problem that names the columns which an order file lacks, and says what to select when exporting */
export function refuseMissing(columns: RecognisedColumns, settings: OrderSettings): void {
  const missing = missingFields(columns, settings);
  if (missing.length === 0) return;
  const isOldest = missing.includes('refund') && columns.columnOf.completedOn === undefined;
  throw new Problem(
    orderProblems.columnsMissing(missing.map(headersOf), isOldest ? oldestExport : undefined),
  );
}
