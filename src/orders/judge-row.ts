import { madeOnce } from '../calendar/remembered';
import { headerKey } from '../cells/header-key';
import { foldText } from '../cells/read-text';
import { bareCell } from './bare-cell';
import { ORDER_COLUMNS } from './order-columns';
import { numberColumnOf, type RecognisedColumns } from './recognise-columns';

type Row = readonly unknown[];

const headerWords = madeOnce(
  (): ReadonlySet<string> =>
    new Set(Object.values(ORDER_COLUMNS).flatMap(({ headers }) => headers.map(headerKey))),
);
const LONGEST_HEADER = 30;
/** A word for a sum, with what may stand before and behind it: 本页合计：, 合计 5 单, Total (CNY). */
const SUM =
  /^(?:本页|本表|本月|全部)?(?:合计|总计|小计|汇总|累计|共计|總計|合計|小計)|^(?:sub-?|grand )?total\b/;
/** A note may tell a day or a count; so many digits may be a damaged number of an order. */
const MANY_DIGITS = /\d{9,}/;

const wordIn = (cell: unknown): string => {
  const bare = bareCell(cell);
  return typeof bare === 'string' && bare.length <= LONGEST_HEADER && !startsWithDigit(bare) ? bare : '';
};

const startsWithDigit = (text: string): boolean => text >= '0' && text < ':';

/** Whether a table's header row stands here once more, which may put the columns in another order. */
export function isHeaderAgain(cells: Row, columns: RecognisedColumns): boolean {
  const word = wordIn(cells[numberColumnOf(columns) ?? -1]);
  return word !== '' && headerWords().has(headerKey(word));
}

/** Fields of which a line must have at least one: without them it says nothing of an order but what is in it. */
const FIGURES = [
  'state',
  'paid',
  'paidOut',
  'postage',
  'refund',
  'completedOn',
  'paidOn',
  'createdOn',
] as const;

/**
 * Whether a row holds something and is no order: a sum under the orders; a note where a number should stand and nothing
 * else; a further item of the order above, without a number and a figure of its own. Whatever has a figure and no word for a
 * sum is taken for an order.
 */
export function isNoOrder(cells: Row, columns: RecognisedColumns): boolean {
  const numberColumn = numberColumnOf(columns);
  const word = wordOrNote(cells[numberColumn ?? -1]);
  if (word === undefined) return false;
  const others = Object.values(columns.columnOf).filter((column) => column !== numberColumn);
  const isBlank = others.every((one) => isNothing(cells[one]));
  if (word !== '') return SUM.test(foldText(word)) || (!MANY_DIGITS.test(word) && isBlank);
  if (others.some((column) => SUM.test(foldText(wordIn(cells[column]))))) return true;
  return !isBlank && FIGURES.every((field) => isNothing(cells[columns.columnOf[field] ?? -1]));
}

/** The cell's text; "" for a blank cell, undefined for one that may hold a number. */
function wordOrNote(cell: unknown): string | undefined {
  const bare = bareCell(cell);
  if (bare === undefined || bare === null) return '';
  return typeof bare === 'string' && !startsWithDigit(bare) ? bare : undefined;
}

const isNothing = (cell: unknown): boolean => {
  const bare = bareCell(cell);
  return bare === undefined || bare === null || bare === '';
};
