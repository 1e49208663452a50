import { isBlank } from '../cells/cell';
import type { SheetDates } from '../cells/sheet-dates';
import { orderComplaints } from '../messages/import/orders';
import { bareCell } from './bare-cell';
import { channelReader } from './channel-columns';
import { type ColumnIndex, lineCells } from './line-cells';
import { AMOUNT_FIELD, DAY_FIELD } from './order-columns';
import type { OrderLine } from './order-line';
import type { OrderSettings } from './order-settings';
import { otherRule } from './other-rule';
import { readFen, readRefund } from './read-fen';
import { orderDayReader } from './read-order-day';
import { readOrderNumber } from './read-order-number';
import { orderStateReader } from './read-state';
import { storeNameReader } from './read-store-name';
import { numberColumnOf, type RecognisedColumns } from './recognise-columns';

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
