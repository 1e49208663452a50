import { nameKey } from '../cells/read-text';
import { bareCell } from './bare-cell';
import type { OrderField } from './order-columns';
import type { OrderSettings } from './order-settings';

/** The cell of a line in a column; undefined where the file lacks the column. */
export type CellOf = (field: OrderField) => unknown;

/**
 * Columns that say of an order that it is no Tmall B2C order (article 5(2)(e)). From which store it was sent
 * (新零售发货门店) says nothing of that.
 */
export const NOT_B2C_FIELDS = ['o2o', 'retailType', 'guideStore', 'guideStoreId'] as const;

/** Columns that name the store or dealer that sold the goods in the shop's place (article 5(2)(f), 门店交易订单). */
export const DEALT_ELSEWHERE_FIELDS = ['dealStore', 'dealStoreId', 'dealer'] as const;

/** Columns in which the user's third parties are looked for. */
export const SELLER_FIELDS = ['shop', 'shopId', 'dealStore', 'dealStoreId', 'dealer'] as const;

const SAYS_NO = new Set(['', '否', '无', '-', '0', 'n', 'no', 'false', '普通', '普通订单', '普通交易']);

export const isNotB2C = (cellOf: CellOf): boolean =>
  NOT_B2C_FIELDS.some((field) => !SAYS_NO.has(keyOf(cellOf(field))));

/** Whether the seller is a third party, by the columns or by the user's list. */
export function thirdPartyRule({ thirdParties }: OrderSettings): (cellOf: CellOf) => boolean {
  const named = new Set(thirdParties.map(nameKey).filter((name) => name !== ''));
  return (cellOf) =>
    DEALT_ELSEWHERE_FIELDS.some((field) => !SAYS_NO.has(keyOf(cellOf(field)))) ||
    (named.size > 0 && SELLER_FIELDS.some((field) => named.has(keyOf(cellOf(field)))));
}

/** What the few names and answers of such a column are compared by. */
export function keyOf(cell: unknown): string {
  const bare = bareCell(cell);
  if (typeof bare === 'string') return bare === '' ? '' : nameKey(bare);
  return typeof bare === 'number' || typeof bare === 'boolean' ? nameKey(String(bare)) : '';
}
