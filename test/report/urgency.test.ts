import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JudgedStore, StoreReport } from '../../src/report/store-report';
import { mostUrgentFirst, type UrgencyFacts, urgencyOf } from '../../src/report/urgency';
import { reportsOn } from '../support/report-of';
import { day } from '../support/small-store';

const TARGETS = [
  ['Home', 30_000, 60_000, 90_000, 120_000, 150_000, 4.6, 4, ''],
  ['Lined', 30_000, 60_000, 90_000, 120_000, 150_000, 4.6, 4, 4.8],
  ['Free', '-', '-', '-', '-', '-', '-', '-', ''],
];

interface Told {
  readonly category?: string;
  readonly onboard?: string;
  readonly sales: readonly unknown[];
  readonly scores?: readonly unknown[];
}

/** A store's rows from 2022-08 on: the first month of the trial of a store that opened in July 2022. */
const rowsOf = (name: string, { category = 'Home', onboard = '2022-07-08', sales, scores }: Told) =>
  sales.map((sold, index) => {
    const month = index < 5 ? `2022-${String(index + 8).padStart(2, '0')}` : `2023-0${index - 4}`;
    return [name, onboard, category, month, sold, scores?.[index] ?? 5, ''];
  });

const reportsOf = (date: number, stores: Readonly<Record<string, Told>>): StoreReport[] =>
  reportsOn(
    date,
    Object.entries(stores).flatMap(([name, told]) => rowsOf(name, told)),
    TARGETS,
  );

const reportOf = (date: number, told: Told): StoreReport => {
  const [report] = reportsOf(date, { A: told });
  if (!report) throw new Error('no report was made');
  return report;
};

/** Stores on 2023-01-10: the node of month 6 is 21 days ahead, five months are judged. */
const MANY: Readonly<Record<string, Told>> = {
  'not open': { onboard: '2023-03-08', sales: [''] },
  exempt: { onboard: '2023-01-05', sales: [''] },
  'on track, reached': { sales: [20_000, 20_000, 20_000, 20_000, 20_000] },
  'on track, not reached': { sales: [11_000, 11_000, 11_000, 11_000, 11_000] },
  'failed long ago': { sales: [1, 1, 1, 1, 1] },
  'failed, to leave soon': { sales: [2, 2, 2, 2, 2] },
  'failed, to leave later': { sales: [3, 3, 3, 3, 3] },
  'newly failed': { sales: [4, 4, 4, 4, 4] },
  'no data': { sales: [20_000, 20_000, 20_000, 20_000, ''] },
  'data error': { sales: [20_000, 20_000, 20_000, 20_000, 'many'] },
  'below the line': {
    category: 'Lined',
    sales: [20_000, 20_000, 20_000, 20_000, 20_000],
    scores: [5, 5, 5, 5, 4.7],
  },
  'idle for five months': { category: 'Free', sales: [0, 0, 0, 0, 0] },
  'last score': { sales: [20_000, 20_000, 20_000, 20_000, 20_000], scores: [4, 4, 4, 5, 5] },
  'short of the node': { sales: [10_000, 10_000, 10_000, 10_000, 5_000] },
  'far short of the node': { sales: [10_000, 10_000, 10_000, 0, 0] },
};

const EXIT_DAYS: Readonly<Record<string, number>> = {
  'failed long ago': 20221231,
  'failed, to leave soon': 20230131,
  'failed, to leave later': 20230228,
  'newly failed': 20230228,
};

const FACTS: UrgencyFacts = {
  newlyFailed: new Set(['newly failed']),
  exitDayOf: ({ name }: JudgedStore) => day(EXIT_DAYS[name] ?? 0),
};

const ORDER = [
  'newly failed',
  'far short of the node',
  'short of the node',
  'last score',
  'idle for five months',
  'below the line',
  'data error',
  'no data',
  'failed, to leave soon',
  'failed, to leave later',
  'failed long ago',
  'on track, not reached',
  'on track, reached',
  'exempt',
  'not open',
];

describe('stores are listed', () => {
  test('by what can be done: newly failed, to be saved, at risk, unknown, failed, on track, not assessed', () => {
    expect(mostUrgentFirst(reportsOf(20230110, MANY), FACTS).map(({ name }) => name)).toEqual(ORDER);
  });

  test('in the same order, however their rows are ordered', () => {
    const names = Object.keys(MANY);
    const shuffles = fc.shuffledSubarray(names, { minLength: names.length });
    const inOrderOf = (some: readonly string[]) =>
      mostUrgentFirst(
        reportsOf(20230110, Object.fromEntries(some.map((name) => [name, MANY[name] as Told]))),
        FACTS,
      );
    fc.assert(
      fc.property(shuffles, (some) => {
        expect(inOrderOf(some).map(({ name }) => name)).toEqual(ORDER);
      }),
      { numRuns: 10 },
    );
  });

  test('as failed and not as newly failed where nobody says that they are new', () => {
    const reports = reportsOf(20230110, {
      failed: { sales: [1, 1, 1, 1, 1] },
      risky: MANY['last score'] as Told,
    });
    expect(mostUrgentFirst(reports).map(({ name }) => name)).toEqual(['risky', 'failed']);
    expect(mostUrgentFirst(reports, { newlyFailed: new Set(['failed']) }).map(({ name }) => name)).toEqual([
      'failed',
      'risky',
    ]);
  });

  test('as newly failed only where they failed', () => {
    const report = reportOf(20230110, MANY['last score'] as Told);
    expect(urgencyOf(report, { newlyFailed: new Set(['A']) }).group).toBe('to be saved now');
  });
});

describe('a store at risk is to be saved now', () => {
  const PACE: Told = { sales: [10_000, 10_000, 10_000, 5_000, 5_000] };

  test('where its node is at most 35 days away', () => {
    const onDay = (date: number) => urgencyOf(reportOf(date, { sales: [10_000, 10_000, 10_000, 5_000] }));
    expect(onDay(20221226)).toMatchObject({ group: 'at risk', daysLeft: 36, act: undefined });
    expect(onDay(20221227)).toMatchObject({
      group: 'to be saved now',
      daysLeft: 35,
      act: { kind: 'node', by: 20230131 },
    });
    expect(urgencyOf(reportOf(20230130, PACE))).toMatchObject({ group: 'to be saved now', daysLeft: 1 });
  });

  test('where one more failed month would end it, by the next month end', () => {
    const told: Told = { sales: [30_000, 30_000, 30_000, 30_000], scores: [4, 4, 4, 5] };
    expect(urgencyOf(reportOf(20221129, told))).toMatchObject({
      act: { kind: 'score', by: 20221130 },
      daysLeft: 1,
    });
    expect(urgencyOf(reportOf(20221130, told))).toMatchObject({
      act: { kind: 'score', by: 20221231 },
      daysLeft: 31,
    });
  });

  test('where an idle run is at its limit, by the last day on which it can be broken', () => {
    const told: Told = { category: 'Free', sales: [0, 0, 0, 0, 0, 0] };
    expect(urgencyOf(reportOf(20230210, told))).toMatchObject({
      group: 'to be saved now',
      act: { kind: 'idle', by: 20230228 },
      daysLeft: 18,
    });
    expect(urgencyOf(reportOf(20230110, { ...told, sales: [0, 0, 0, 0, 0] }))).toMatchObject({
      group: 'at risk',
    });
  });

  test('no more on the last day of the months that are counted', () => {
    const told: Told = { sales: Array(12).fill(20_000), scores: [4, 4, 4, ...Array(9).fill(5)] };
    expect(urgencyOf(reportOf(20230731, told))).toMatchObject({ group: 'at risk', act: undefined });
    expect(urgencyOf(reportOf(20230730, { ...told, sales: Array(11).fill(20_000) }))).toMatchObject({
      group: 'to be saved now',
      by: 20230731,
    });
  });

  test('by the act that is due first', () => {
    const told: Told = { sales: [10_000, 10_000, 10_000, 5_000], scores: [4, 4, 4, 5] };
    expect(urgencyOf(reportOf(20221229, told))).toMatchObject({ act: { kind: 'score', by: 20221231 } });
  });

  test('and never where what is short is no matter of an act', () => {
    expect(urgencyOf(reportOf(20230110, MANY['below the line'] as Told))).toMatchObject({
      group: 'at risk',
      by: 20230131,
      daysLeft: 21,
    });
  });
});

test('a store that failed counts the days to the last one on which it can leave, not to a node', () => {
  const report = reportOf(20230110, { sales: [1, 1, 1, 1, 1] });
  expect(urgencyOf(report)).toMatchObject({ group: 'failed', by: undefined, daysLeft: undefined });
  expect(urgencyOf(report, { exitDayOf: () => day(20221231) })).toMatchObject({
    by: 20221231,
    daysLeft: -10,
  });
});
