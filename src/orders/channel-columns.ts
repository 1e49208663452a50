import { foldText } from '../cells/read-text';
import { bareCell } from './bare-cell';
import type { ColumnIndex } from './line-cells';
import type { OrderField } from './order-columns';
import type { OrderSettings } from './order-settings';
import type { RecognisedColumns } from './recognise-columns';

/**
 * Columns that say of an order that it is no Tmall B2C order (article 5(2)(e)). From which store it was sent
 * (新零售发货门店) says nothing of that.
 */
export const NOT_B2C_FIELDS = ['o2o', 'retailType', 'guideStore', 'guideStoreId'] as const;

/** Columns that name the store or dealer that sold the goods in the store's place (article 5(2)(f), 门店交易订单). */
export const DEALT_ELSEWHERE_FIELDS = ['dealStore', 'dealStoreId', 'dealer'] as const;

/** Columns in which the user's third parties are looked for. */
export const SELLER_FIELDS = ['store', 'storeId', 'dealStore', 'dealStoreId', 'dealer'] as const;

const SAYS_NO = new Set(['', '否', '无', '-', '0', 'n', 'no', 'false', '普通', '普通订单', '普通交易']);

/** Answers of a line, whose cells are looked up by column. */
export type LineRule = (cell: (column: ColumnIndex) => unknown) => boolean;

export const notB2CRule = (columns: RecognisedColumns): LineRule => saysSomethingIn(columns, NOT_B2C_FIELDS);

/** Whether the seller is a third party, by the columns or by the user's list. */
export function thirdPartyRule(columns: RecognisedColumns, { thirdParties }: OrderSettings): LineRule {
  const isDealtElsewhere = saysSomethingIn(columns, DEALT_ELSEWHERE_FIELDS);
  const named = new Set(thirdParties.map(foldText).filter((name) => name !== ''));
  const sellers = named.size > 0 ? columnsOf(columns, SELLER_FIELDS) : [];
  return (cell) => isDealtElsewhere(cell) || sellers.some((column) => named.has(keyOf(cell(column))));
}

function saysSomethingIn(columns: RecognisedColumns, fields: readonly OrderField[]): LineRule {
  const found = columnsOf(columns, fields);
  return (cell) => found.some((column) => !SAYS_NO.has(keyOf(cell(column))));
}

const columnsOf = ({ columnOf }: RecognisedColumns, fields: readonly OrderField[]): number[] =>
  fields.flatMap((field) => columnOf[field] ?? []);

/** What names and answers are compared by. None is remembered: a column may have been chosen wrongly. */
export function keyOf(cell: unknown): string {
  const bare = bareCell(cell);
  if (typeof bare === 'string') return bare === '' ? '' : foldText(bare);
  return typeof bare === 'number' || typeof bare === 'boolean' ? foldText(String(bare)) : '';
}
