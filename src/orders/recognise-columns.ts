import { indexesOf } from '../cells/column';
import { headerKey } from '../cells/header-key';
import { Problem } from '../cells/problem';
import { oldestExport, orderProblems } from '../messages/import/orders';
import { bareCell } from './bare-cell';
import {
  AMOUNT_FIELD,
  DAY_FIELD,
  firstHeaderOf,
  headersOf,
  ORDER_COLUMNS,
  ORDER_FIELDS,
  type OrderField,
} from './order-columns';
import type { OrderSettings } from './order-settings';
import { otherReportOf } from './other-report';

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
  const headers = header.map((cell) => (typeof cell === 'string' ? String(bareCell(cell)) : ''));
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

/** Counts the fields that have a header in the row. */
export function knownFields(row: readonly unknown[]): number {
  const { columnOf, doubled } = recogniseColumns(row);
  return Object.keys(columnOf).length + doubled.length;
}

/** Whether the file is of items: it numbers its lines or, of the oldest kind, tells quantities and no postage. */
const holdsItems = ({ partNumber, quantity, postage }: RecognisedColumns['columnOf']): boolean =>
  partNumber !== undefined || (quantity !== undefined && postage === undefined);

/** The column that tells an order from the others. An item file numbers its lines too, which is not what is meant. */
export const numberColumnOf = ({ kind, columnOf }: RecognisedColumns): number | undefined =>
  kind === 'items' ? (columnOf.mainNumber ?? columnOf.number) : (columnOf.number ?? columnOf.mainNumber);

/** How many fields a sum needs: number, state, amount, postage, refund and day. */
const NEEDED = 6;

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

/**
 * @param columns of the whole header row, since other reports and old exports are known by columns that are not read
 * @throws Problem where no sum can be told from the file: it lacks columns, or the user has to choose between some
 */
export function refuseUnusable(columns: RecognisedColumns, settings: OrderSettings): void {
  refuseUnclear(columns, settings);
  if (columns.kind === 'orders') refuseMissing(columns, settings);
}

/** @throws Problem where the file is another report, the user has to choose between columns, or no order can be told from the next */
export function refuseUnclear(columns: RecognisedColumns, settings: OrderSettings): void {
  const { headers, columnOf, doubled } = columns;
  const [field] = doubled;
  if (field !== undefined) {
    const [first = -1, second = -1] = indexesOf(headers, ORDER_COLUMNS[field]);
    throw new Problem(orderProblems.columnTwice(headers[first] ?? '', headers[second] ?? ''));
  }
  refuseOtherReport(columns, settings);
  if (Object.keys(columnOf).length === 0) throw new Problem(orderProblems.noHeaderRow(headersOf('number')));
  if (columns.kind === 'items' && numberColumnOf(columns) === undefined) {
    throw new Problem(orderProblems.columnsMissing([headersOf('mainNumber')]));
  }
}

/** How many of the needed columns make an order report, whatever else it tells. */
const COLUMNS_OF_ORDERS = 4;

function refuseOtherReport(columns: RecognisedColumns, settings: OrderSettings): void {
  const missing = missingFields(columns, settings).filter((field) => field !== 'partNumber');
  const other = missing.length + COLUMNS_OF_ORDERS > NEEDED ? otherReportOf(columns.headers) : undefined;
  if (other) throw new Problem(orderProblems.otherReport(other, missing.map(firstHeaderOf)));
}

/** @throws Problem that names the columns which an order file lacks, and says what to select when exporting */
export function refuseMissing(columns: RecognisedColumns, settings: OrderSettings): void {
  const missing = missingFields(columns, settings);
  if (missing.length === 0) return;
  throw new Problem(
    orderProblems.columnsMissing(missing.map(headersOf), isOldest(columns) ? oldestExport : undefined),
  );
}

const OLDEST_COLUMNS = ['返点积分', '买家支付积分', '买家实际支付金额'];
const LATER_COLUMNS = ['退款金额', '确认收货时间', '打款商家金额', '发票抬头', '是否手机订单', '支付单号'];

/** Whether the export is of about 2012: it has columns that went away later, and lacks all that came since. */
function isOldest({ headers }: RecognisedColumns): boolean {
  const keys = new Set(headers.map(headerKey));
  return OLDEST_COLUMNS.every((name) => keys.has(name)) && !LATER_COLUMNS.some((name) => keys.has(name));
}
