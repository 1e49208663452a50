import { isBlank } from '../cells/cell';
import type { SheetDates } from '../cells/sheet-dates';
import { orderComplaints } from '../messages/orders';
import { type CellOf, isNotB2C, thirdPartyRule } from './channel-columns';
import { lineCells } from './line-cells';
import { AMOUNT_FIELD, DAY_FIELD } from './order-columns';
import type { OrderLine } from './order-line';
import type { OrderSettings } from './order-settings';
import { otherRule } from './other-rule';
import { readFen, readRefund } from './read-fen';
import { orderDayReader } from './read-order-day';
import { readOrderNumber } from './read-order-number';
import { readIsSuccessful } from './read-state';
import { numberColumnOf, type RecognisedColumns } from './recognise-columns';

/** A line, and the number of the item's line within its order: "" in an order file. */
export interface ReadLine {
  readonly line: OrderLine;
  readonly part: string;
}

/** @param row as in the file, the header row being 1. @returns undefined for a row that is blank in every known column */
export type OrderLineReader = (cells: readonly unknown[], row: number) => ReadLine | undefined;

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
  const readDay = orderDayReader(dates);
  const isThirdParty = thirdPartyRule(settings);
  const shareOf = otherRule(columns, settings);

  return (row, rowNumber) => {
    const cells = lineCells(row, headers);
    const isEmpty = (column: number | undefined): boolean => isBlank(cells.cell(column));
    if (isEmpty(numberColumn) && known.every(isEmpty)) return undefined;

    const number = cells.read(numberColumn, readOrderNumber) ?? '';
    const part = cells.read(columnOf.partNumber, readPart) ?? '';
    const isSuccessful = cells.read(columnOf.state, readIsSuccessful) ?? false;
    const faultInAnyState = cells.fault();

    const amount = cells.need(amountColumn, readFen, orderComplaints.amountMissing) ?? 0;
    const postage = cells.read(columnOf.postage, readFen) ?? 0;
    const refund = cells.read(columnOf.refund, readRefund) ?? 0;
    const day = cells.need(dayColumn, readDay, orderComplaints.dayMissing);
    const fault = isSuccessful ? cells.fault() : faultInAnyState;

    const createdOn = cells.read(columnOf.createdOn, readDay);
    const cellOf: CellOf = (field) => cells.cell(columnOf[field]);
    return {
      part,
      // Without spreading, which would take a third of all the time that a file takes.
      line: {
        file,
        row: rowNumber,
        number,
        isSuccessful,
        day,
        createdOn,
        amount,
        postage,
        refund,
        other: shareOf(cellOf),
        isNotB2C: isNotB2C(cellOf),
        isThirdParty: isThirdParty(cellOf),
        fault,
      },
    };
  };
}
