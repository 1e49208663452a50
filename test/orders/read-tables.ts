import { isoMonth } from '../../src/calendar/civil-month';
import { createOrderSet, type OrderSet } from '../../src/orders/order-set';
import { DEFAULT_ORDER_SETTINGS, type OrderSettings } from '../../src/orders/order-settings';
import type { ChosenColumns } from '../../src/orders/recognise-columns';
import { type OrdersResult, summariseOrders } from '../../src/orders/summarise-orders';
import type { Tallies, Tally } from '../../src/orders/tally';
import { zoneDates } from '../support/zone-dates';
import { keyOf, OTHER_WORDS, THIRD_PARTY } from './generate-export';

export type Table = readonly (readonly unknown[])[];

const SHANGHAI = zoneDates('Asia/Shanghai');

/** The rules that the generated orders are made for. */
export const RULES: OrderSettings = {
  ...DEFAULT_ORDER_SETTINGS,
  otherTitles: OTHER_WORDS,
  thirdParties: [THIRD_PARTY],
};

export function setOf(
  tables: readonly Table[],
  settings: Partial<OrderSettings> = {},
  chosen?: ChosenColumns,
): OrderSet {
  const set = createOrderSet({ ...DEFAULT_ORDER_SETTINGS, ...settings }, SHANGHAI);
  for (const [header = [], ...rows] of tables) rows.forEach(set.open(header, chosen ? { chosen } : {}).add);
  return set;
}

export const resultOf = (
  tables: readonly Table[],
  settings?: Partial<OrderSettings>,
  chosen?: ChosenColumns,
): OrdersResult => summariseOrders(setOf(tables, settings, chosen));

/** The result in the form of what the generator expects; what is 0 is left out. */
export function sumsOf({ months, undated }: OrdersResult): Map<string, { orders: number; fen: bigint }> {
  const sums = new Map<string, { orders: number; fen: bigint }>();
  const put = (month: string, tallies: Tallies): void => {
    const { excluded } = tallies;
    const tallyOf: [Parameters<typeof keyOf>[1], Tally][] = [
      ['counted', tallies.counted],
      ['unfinished', excluded['not successful']],
      ['other', excluded['other category']],
      ['not b2c', excluded['not B2C']],
      ['third party', excluded['third party']],
    ];
    for (const [fate, { orders, fen }] of tallyOf) {
      if (orders > 0) sums.set(keyOf(month, fate), { orders, fen: BigInt(fen) });
    }
  };
  put('', undated);
  for (const tallies of months) put(isoMonth(tallies.month), tallies);
  return sums;
}

/** How many orders the tallies account for, by what became of them. */
export const accountedFor = ({ counted, excluded, notUsable }: Tallies): number =>
  counted.orders + Object.values(excluded).reduce((sum, { orders }) => sum + orders, 0) + notUsable.length;

/** A line of the least that an order file holds. */
export const HEADER = ['订单编号', '订单状态', '买家实付金额', '买家应付邮费', '退款金额', '确认收货时间'];

export const order = (
  number: string,
  paid: unknown,
  its: { state?: unknown; postage?: unknown; refund?: unknown; completed?: unknown } = {},
): unknown[] => [
  number,
  its.state ?? '交易成功',
  paid,
  its.postage ?? 0,
  its.refund ?? 0,
  its.completed ?? '2024-05-05 12:00:00',
];
