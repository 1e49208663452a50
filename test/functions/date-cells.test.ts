import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkLife } from '../oracle/life';
import { callFunction, shownAnswer } from '../support/call-function';
import { daysOfLife, onboardDays } from '../support/stores';
import { zoneDates } from '../support/zone-dates';

/** East and west of every edge of the day; Santiago, Cairo and Beirut change their clocks at midnight. */
const ZONES = [
  'Asia/Shanghai',
  'UTC',
  'America/Los_Angeles',
  'Pacific/Apia',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Beirut',
];

const storeDays = onboardDays.chain((onboard) =>
  fc.record({ onboard: fc.constant(onboard), day: daysOfLife(onboard) }),
);

describe.each(ZONES)('in a spreadsheet of %s', (zone) => {
  const dates = zoneDates(zone);

  test('date cells are read as the days they show', () => {
    fc.assert(
      fc.property(storeDays, fc.integer({ min: 0, max: 22 }), ({ onboard, day }, hour) => {
        const late = dates.cell(`${day}T${hour}:59`);
        fc.pre(dates.dayOf(late) === dates.dayOf(dates.cell(day)));
        const cells = [dates.cell(onboard), late];
        expect(shownAnswer('TMALL_CYCLE', cells, dates)).toEqual(
          shownAnswer('TMALL_CYCLE', [onboard, day], dates),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('dates are answered as cells of that zone', () => {
    fc.assert(
      fc.property(onboardDays, (onboard) => {
        const nodes = walkLife(onboard, onboard).cycles[1]?.nodes.map((node) => node.day) ?? [];
        const answer = callFunction('TMALL_NODES', [dates.cell(onboard)], dates) as [number, Date][];
        expect(answer.map(([, cell]) => cell)).toEqual(nodes.map((day) => dates.cell(day)));
      }),
      { numRuns: 40 },
    );
  });

  test('a date cell among the months is of the month it shows', () => {
    const months = ['2022-08-01', '2022-09-30', '2022-10-31'].map((day) => [dates.cell(day)]);
    expect(
      callFunction('TMALL_CYCLE_SALES', ['2022-07-08', '2022-10-31', months, [[1], [20], [300]]], dates),
    ).toBe(321);
    expect(
      callFunction('TMALL_CYCLE_SALES', ['2022-07-08', '2022-09-30', months, [[1], [20], [300]]], dates),
    ).toBe(21);
  });
});
