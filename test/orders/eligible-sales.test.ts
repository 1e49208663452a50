import { expect, test } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil-date';
import { eligibleSales } from '../../src/orders/eligible-sales';
import { callFunction } from '../support/call-function';
import { zoneDates } from '../support/zone-dates';
import { expectedSales, exportOf, inventOrders, keyOf, ORDER_GENERATIONS, SIGHT } from './generate-export';
import { HEADER, order } from './read-tables';

const dates = zoneDates('America/Los_Angeles');

test.each(ORDER_GENERATIONS)('of an export of %s are the orders of the span that count', (generation) => {
  const orders = inventOrders(31, 300);
  const table = exportOf(generation, orders, 31);
  const expected = expectedSales(orders, { ...SIGHT[generation], titles: false, store: false });
  for (const [from, to, month] of [
    [20240201, 20240229, '2024-02'],
    [20240701, 20240731, '2024-07'],
  ] as const) {
    const span = { from: from as CivilDate, to: to as CivilDate };
    expect(BigInt(eligibleSales(table, span, dates))).toBe(expected.get(keyOf(month, 'counted'))?.fen);
  }
});

test('a sheet of 20,000 orders with date cells, and a thousand blank rows below, is answered with few questions to Google', () => {
  const first = Number(dates.cell('2024-05-01'));
  const rows = Array.from({ length: 20_000 }, (_, index) =>
    order(`${9_000_000_000_000_000_000n + BigInt(index)}`, 1.1, {
      completed: new Date(first + index * 60_000),
    }),
  );
  const blanks = Array.from({ length: 1000 }, () => HEADER.map(() => ''));
  let questions = 0;
  const counting = {
    dayOf: (instant: Date) => {
      questions += 1;
      return dates.dayOf(instant);
    },
    cellOf: (day: CivilDate) => {
      questions += 1;
      return dates.cellOf(day);
    },
  };
  expect(eligibleSales([HEADER, ...rows, ...blanks], { from: undefined, to: undefined }, counting)).toBe(
    2_200_000,
  );
  expect(questions).toBeLessThan(200);
});

test('the function answers in CNY', () => {
  expect(callFunction('TMALL_ELIGIBLE_SALES', [[HEADER, order('1', 0.1), order('2', 0.2)]])).toBe(0.3);
});
