import type { CivilDate } from '../calendar/civil-date';
import { type Grid, gridOf } from '../cells/grid';
import { Problem } from '../cells/problem';
import type { SheetDates } from '../cells/sheet-dates';
import { orderProblems, unusableLine } from '../messages/import/orders';
import { findHeader } from './find-header';
import { eligibleFen, type OrderLine } from './order-line';
import { createOrderSet } from './order-set';
import { DEFAULT_ORDER_SETTINGS } from './order-settings';
import { outcomeOf } from './outcome';
import type { Fen } from './read-fen';

/** Days, both included; undefined is an open end. */
export interface Span {
  readonly from: CivilDate | undefined;
  readonly to: CivilDate | undefined;
}

/**
 * Eligible sales (article 5(2)) of the orders that were completed in the span, in fen: state 交易成功, amount paid less
 * postage less refunds, without the orders that a column shows to be no Tmall B2C order or sold by a third party.
 * @param range an order export, with its header row in one of the first twenty rows
 * @throws Problem where it is none, lacks a column, or a row can't be read that might be of the span
 */
export function eligibleSales(range: unknown, span: Span, dates: SheetDates): Fen {
  if (!Array.isArray(range)) throw new Problem(orderProblems.tableExpected);
  const inSpan = ordersIn(gridOf(range), dates).filter((line) => mightBeIn(line, span));
  refuseUnusable(inSpan);
  const counted = inSpan.filter((line) => outcomeOf(line) === 'counted');
  for (const { row, unclearChannel: unclear } of counted) {
    if (unclear) throw new Problem(orderProblems.unclearChannel(row, unclear.header, unclear.value));
  }
  return counted.reduce((sum, line) => sum + eligibleFen(line), 0);
}

function ordersIn(rows: Grid, dates: SheetDates): readonly OrderLine[] {
  const orders = createOrderSet(DEFAULT_ORDER_SETTINGS, dates);
  const found = findHeader(rows, DEFAULT_ORDER_SETTINGS);
  let table = orders.open(found.header, { headerRow: found.index + 1 });
  for (const [index, cells] of rows.entries()) {
    if (index <= found.index) continue;
    // One export pasted below another may have its columns in another order.
    if (table.isHeaderAgain(cells)) table = orders.open(cells, { headerRow: index + 1 });
    else table.add(cells);
  }
  return orders.orders();
}

function refuseUnusable(lines: readonly OrderLine[]): void {
  const unusable = lines.filter(({ fault }) => fault);
  const [first] = unusable;
  if (!first?.fault) return;
  const { header, value, complaint } = first.fault;
  const text = unusableLine(first.row, header, value, complaint);
  throw new Problem(orderProblems.unusableRows(unusable.length, text));
}

/** Whether the line may be of the span: a line whose day can't be read might be of any day. */
const mightBeIn = ({ day }: OrderLine, { from, to }: Span): boolean =>
  day === undefined || ((from === undefined || day >= from) && (to === undefined || day <= to));
