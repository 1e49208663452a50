import type { CivilDate } from '../calendar/civil-date';
import { gridOf } from '../cells/grid';
import { Problem } from '../cells/problem';
import type { SheetDates } from '../cells/sheet-dates';
import { orderProblems, unusableLine } from '../messages/import/orders';
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
 * @param range an order export, its header row first
 * @throws Problem where it is none, lacks a column, or a row can't be read that might be of the span
 */
export function eligibleSales(range: unknown, span: Span, dates: SheetDates): Fen {
  if (!Array.isArray(range)) throw new Problem(orderProblems.tableExpected);
  const [header = [], ...rows] = gridOf(range);
  const orders = createOrderSet(DEFAULT_ORDER_SETTINGS, dates);
  const file = orders.open(header);
  rows.forEach(file.add);

  const inSpan = orders.orders().filter((line) => mightBeIn(line, span));
  const unusable = inSpan.filter(({ fault }) => fault);
  const [first] = unusable;
  if (first?.fault) {
    const { header: column, value, complaint } = first.fault;
    const text = unusableLine(first.row, column, value, complaint);
    throw new Problem(orderProblems.unusableRows(unusable.length, text));
  }
  const counted = inSpan.filter((line) => outcomeOf(line) === 'counted');
  return counted.reduce((sum, line) => sum + eligibleFen(line), 0);
}

/** A line whose day can't be read might be of any. */
const mightBeIn = ({ day }: OrderLine, { from, to }: Span): boolean =>
  day === undefined || ((from === undefined || day >= from) && (to === undefined || day <= to));
