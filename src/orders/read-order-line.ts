import { remembered } from '../calendar/remembered';
import { isBlank } from '../cells/cell';
import { foldText } from '../cells/read-text';
import type { SheetDates } from '../cells/sheet-dates';
import { orderComplaints } from '../messages/import/orders';
import { bareCell } from './bare-cell';
import { channelReader, keyOf } from './channel-columns';
import { type ColumnIndex, lineCells } from './line-cells';
import { AMOUNT_FIELD, DAY_FIELD } from './order-columns';
import type { OrderLine } from './order-line';
import type { OrderSettings } from './order-settings';
import { readFen, readRefund } from './read-fen';
import { orderDayReader } from './read-order-day';
import { readOrderNumber } from './read-order-number';
import { orderStateReader } from './read-state';
import { numberColumnOf, type RecognisedColumns } from './recognise-columns';
import { containsAny, type Share, titleRule } from './title-rule';

const OTHER_CATEGORY = '其他';

/** Article 5(2)(d): by a column of categories, which no export has but a user may add, or by the user's words. */
function otherRule(
  { kind, columnOf }: RecognisedColumns,
  { otherTitles }: OrderSettings,
): (cell: (column: ColumnIndex) => unknown) => Share {
  const shareOfTitles = titleRule(otherTitles);
  const isOther = containsAny(otherTitles);
  const titleColumn = otherTitles.length > 0 ? columnOf.title : undefined;
  return (cell) => {
    const category = columnOf.category === undefined ? '' : keyOf(cell(columnOf.category));
    if (category === OTHER_CATEGORY || (category !== '' && isOther(category))) return 'all';
    if (titleColumn === undefined) return 'none';
    const titles = bareCell(cell(titleColumn));
    if (typeof titles !== 'string' || titles === '') return 'none';
    return shareOfTitles(titles, kind === 'items' ? 1 : kindsOf(cell(columnOf.kinds)));
  };
}

/** Reads the number of kinds of items (宝贝种类); undefined where it can't be read. */
function kindsOf(cell: unknown): number | undefined {
  const bare = bareCell(cell);
  const kinds = typeof bare === 'string' ? Number(foldText(bare) || Number.NaN) : bare;
  return typeof kinds === 'number' && Number.isInteger(kinds) ? kinds : undefined;
}

/** What a formula failed with, as #N/A. */
const ERROR = /^#[A-Z/0!?]+$/;

/**
 * A file names a few stores in hundreds of thousands of lines: each name is kept once, and not as a piece of the file's
 * text in every line.
 */
function storeNameReader(): (cell: unknown) => string {
  const nameOf = remembered((cell: string) => {
    const name = String(bareCell(cell));
    return ERROR.test(name) ? '' : name;
  });
  return (cell) => (typeof cell === 'string' && cell !== '' ? nameOf(cell) : '');
}

/** @param row as in the file, the header row being 1. @returns undefined for a row that is blank in every known column */
export type OrderLineReader = (cells: readonly unknown[], row: number) => OrderLine | undefined;

/**
 * Reads the lines of one file. What can't be read becomes the line's fault and never throws, so that one bad line costs
 * no other. An order that is not 交易成功 needs neither amount nor day: it can't count, whatever they are.
 * @param file the file's turn in the set
 */
export function orderLineReader(
  columns: RecognisedColumns,
  settings: OrderSettings,
  dates: SheetDates,
  file: number,
): OrderLineReader {
  const { columnOf, headers } = columns;
  const numberColumn = numberColumnOf(columns);
  const known = Object.values(columnOf);
  const readPart = columns.kind === 'items' ? readOrderNumber : () => '';
  const amountColumn = columnOf[AMOUNT_FIELD[settings.amountBasis]];
  const dayColumn = columnOf[DAY_FIELD[settings.dateBasis]];
  const readState = orderStateReader();
  const readDay = orderDayReader(dates);
  const storeIn = storeNameReader();
  const shareOf = otherRule(columns, settings);
  const channelOf = channelReader(columns, settings);
  const { begin, cell, read, need, fault: firstFault } = lineCells(headers);
  const isEmpty = (column: ColumnIndex): boolean => isBlank(bareCell(cell(column)));

  return (cells, row) => {
    begin(cells);
    if (isEmpty(numberColumn) && known.every(isEmpty)) return undefined;

    const number = read(numberColumn, readOrderNumber) ?? '';
    const part = read(columnOf.partNumber, readPart) ?? '';
    const state = read(columnOf.state, readState);
    const isSuccessful = state === 'successful';
    const faultInAnyState = firstFault();

    const amount = need(amountColumn, readFen, orderComplaints.amountMissing) ?? 0;
    const postage = read(columnOf.postage, readFen) ?? 0;
    const refund = read(columnOf.refund, readRefund) ?? 0;
    const day = need(dayColumn, readDay, orderComplaints.dayMissing);
    const channel = channelOf(cell);
    const fault = isSuccessful ? firstFault() : faultInAnyState;

    return {
      file,
      row,
      number,
      store: storeIn(cell(columnOf.store)),
      part,
      state,
      isSuccessful,
      day,
      createdOn: read(columnOf.createdOn, readDay),
      amount,
      postage,
      refund,
      other: shareOf(cell),
      isNotB2C: channel.isNotB2C,
      isThirdParty: channel.isThirdParty,
      unclearChannel: channel.unclear,
      fault,
    };
  };
}
