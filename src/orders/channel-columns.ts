import { foldText } from '../cells/read-text';
import { bareCell } from './bare-cell';
import type { ColumnIndex } from './line-cells';
import type { OrderField } from './order-columns';
import type { UnclearChannel } from './order-line';
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

/** What the columns and the user's lists say of the channel of one line. */
export interface Channel {
  readonly isNotB2C: boolean;
  readonly isThirdParty: boolean;
  readonly unclear: UnclearChannel | undefined;
}

const ORDINARY: Channel = { isNotB2C: false, isThirdParty: false, unclear: undefined };

const SAYS_NO = new Set([
  ...['', '否', '不是', '0', 'n', 'no', 'false', '普通', '普通订单', '普通交易', '非o2o', '非新零售'],
  ...['天猫', '天猫b2c', 'b2c', '线上', '线上订单', '电商'],
]);
const SAYS_YES = new Set(['是', '1', 'y', 'yes', 'true', 'o2o', 'o2o交易', 'o2o订单']);
/** Kinds of new retail in which a store, a guide or a dealer has its part. What a store only sends is no such kind. */
const STORE_KIND = /o2o|b2b|导购|自提|扫码|线下|经销|门店(?!发)/;
const HOLDS_A_NAME = /[\p{L}\p{N}]/u;
/** How a cell begins that says the contrary of what follows (无导购, 非门店订单), or nothing (a formula's failure). */
const NO_MEANING = /^(?:[无非未没不#]|no\b|not\b)/;

type Meaning = 'yes' | 'unclear';

const MEANINGS = {
  o2o: (key) => (SAYS_YES.has(key) ? 'yes' : 'unclear'),
  retailType: (key) => (SAYS_YES.has(key) || STORE_KIND.test(key) ? 'yes' : 'unclear'),
  guideStore: nameMeaning,
  guideStoreId: nameMeaning,
  dealStore: nameMeaning,
  dealStoreId: nameMeaning,
  dealer: nameMeaning,
} as const satisfies Partial<Record<OrderField, (key: string) => Meaning>>;

/** Whether the cell names a store or a dealer: any name does. */
function nameMeaning(key: string): Meaning {
  return HOLDS_A_NAME.test(key) ? 'yes' : 'unclear';
}

/** @returns a function that reads the channel of a line, given its cells by column */
export function channelReader(
  columns: RecognisedColumns,
  { thirdParties, notB2CValues }: OrderSettings,
): (cell: (column: ColumnIndex) => unknown) => Channel {
  const excluded = keysOf(notB2CValues);
  const named = keysOf(thirdParties);
  const asked = columnsOf(columns, [...NOT_B2C_FIELDS, ...DEALT_ELSEWHERE_FIELDS]);
  const sellers = named.size > 0 ? columnsOf(columns, SELLER_FIELDS) : [];

  const meaningOf = (field: keyof typeof MEANINGS, key: string): Meaning =>
    excluded.has(key) ? 'yes' : NO_MEANING.test(key) ? 'unclear' : MEANINGS[field](key);

  function withAnswer(channel: Channel, { field, column }: (typeof asked)[number], cell: unknown): Channel {
    const key = keyOf(cell);
    if (SAYS_NO.has(key)) return channel;
    if (meaningOf(field, key) === 'yes') return { ...channel, [answeredBy(field)]: true };
    const unclear = { header: columns.headers[column] ?? '', value: String(bareCell(cell)) };
    return { ...channel, unclear: channel.unclear ?? unclear };
  }

  return (cell) => {
    const channel = asked.reduce((known, one) => withAnswer(known, one, cell(one.column)), ORDINARY);
    const isThirdParty = sellers.some(({ column }) => named.has(keyOf(cell(column))));
    return isThirdParty ? { ...channel, isThirdParty } : channel;
  };
}

const answeredBy = (field: OrderField): 'isNotB2C' | 'isThirdParty' =>
  NOT_B2C_FIELDS.some((one) => one === field) ? 'isNotB2C' : 'isThirdParty';

const keysOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map(foldText).filter((word) => word !== ''));

const columnsOf = <Field extends OrderField>(
  { columnOf }: RecognisedColumns,
  fields: readonly Field[],
): { readonly field: Field; readonly column: number }[] =>
  fields.flatMap((field) => {
    const column = columnOf[field];
    return column === undefined ? [] : [{ field, column }];
  });

/** How names and answers are compared. No answer is remembered, since its column may have been chosen wrongly. */
export function keyOf(cell: unknown): string {
  const bare = bareCell(cell);
  if (typeof bare === 'string') return bare === '' ? '' : foldText(bare);
  return typeof bare === 'number' || typeof bare === 'boolean' ? foldText(String(bare)) : '';
}
