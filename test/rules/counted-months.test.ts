/** Failed months (article 4(2), 小于): within which months they are counted, and against which limit. */
import { describe, expect, test } from 'vitest';
import type { AssessedCycle } from '../../src/rules/cycle';
import { reviewService } from '../../src/rules/review-service';
import {
  answerService,
  type CountedPeriod,
  countingPeriods,
  failedMonths,
  lastCountedMonth,
  monthsWithoutScore,
} from '../../src/rules/service-score';
import { figure, MISSING, mostLenientLimit, NOT_APPLICABLE, type Target } from '../../src/rules/target';
import { day, judge, life, month, records, targets } from '../support/small-store';

const trial = life.firstAssessed();
/** The trial from August 2022 to July 2023, with the count beginning anew after so many months. */
const countedBy = (monthsCounted: number): AssessedCycle => ({
  ...trial,
  standard: { ...trial.standard, score: { ...trial.standard.score, monthsCounted } },
});

describe('the months within which failed ones are counted', () => {
  test('are all of the cycle under most standards', () => {
    expect(countingPeriods(countedBy(12), day(20221031))).toEqual([[202208, 202209, 202210]]);
    expect(lastCountedMonth(countedBy(12), day(20221031))).toBe(202307);
  });

  test('are halves of it where the standard counts by six', () => {
    expect(countingPeriods(countedBy(6), day(20230331))).toEqual([
      [202208, 202209, 202210, 202211, 202212, 202301],
      [202302, 202303],
    ]);
    expect(lastCountedMonth(countedBy(6), day(20230131))).toBe(202301);
    expect(lastCountedMonth(countedBy(6), day(20230201))).toBe(202307);
  });

  test('begin anew on the first day, when none of them is judged yet', () => {
    expect(countingPeriods(countedBy(3), day(20221031))).toEqual([[202208, 202209, 202210]]);
    expect(countingPeriods(countedBy(3), day(20221101))).toEqual([[202208, 202209, 202210], []]);
    expect(countingPeriods(countedBy(12), day(20220801))).toEqual([[]]);
  });
});

describe('the requirement', () => {
  const period = (failed: number, unknown: number, first = 202208): CountedPeriod => ({
    failed: Array.from({ length: failed }, (_, index) => month(first + index)),
    unknown: Array.from({ length: unknown }, (_, index) => month(first + failed + index)),
  });
  const answer = (...periods: CountedPeriod[]) => answerService(periods, figure(3), figure(2));

  test('is met below the limit and missed at it', () => {
    expect(answer(period(1, 0))).toEqual({ kind: 'met' });
    expect(answer(period(2, 0))).toEqual({ kind: 'missed' });
    expect(answer(period(3, 0))).toEqual({ kind: 'missed' });
  });

  test('is unknown only where the unknown months could reach the limit, and then names them', () => {
    expect(answer(period(0, 1))).toEqual({ kind: 'met' });
    expect(answer(period(1, 1))).toEqual({ kind: 'unknown', months: [202209] });
    expect(answer(period(0, 1), period(0, 2, 202302))).toEqual({ kind: 'unknown', months: [202302, 202303] });
  });

  test('is missed by one part of the cycle, whatever the others hold', () => {
    expect(answer(period(0, 5), period(2, 0, 202302))).toEqual({ kind: 'missed' });
    expect(answer(period(1, 0), period(1, 0, 202302))).toEqual({ kind: 'met' });
  });
});

test('failed months are those with a score that does not pass; those without one are counted apart', () => {
  const known = records({ score: 3 }, { score: 3.01 }, {}, { score: 1 });
  const months = [...known.keys()];
  expect(failedMonths(months, known, figure(3), 'above')).toEqual([202208, 202211]);
  expect(failedMonths(months, known, figure(3), 'at least')).toEqual([202211]);
  expect(failedMonths(months, known, MISSING, 'above')).toEqual([]);
  expect(monthsWithoutScore(months, known)).toEqual([202210]);
});

describe('the limit of a store whose category changed', () => {
  test.each<[string, Target, readonly Target[], Target]>([
    ['the greatest counts', figure(3), [figure(5), figure(4)], figure(5)],
    ['also where it is the present one', figure(5), [figure(3)], figure(5)],
    ['what does not apply presently does not apply', NOT_APPLICABLE, [figure(3), MISSING], NOT_APPLICABLE],
    ['one that does not apply to another category is none', figure(3), [NOT_APPLICABLE], figure(3)],
    ['one that is missing might be the greatest', figure(3), [MISSING, figure(9)], MISSING],
    ['and so might the present one', MISSING, [figure(9)], MISSING],
    ['without others it is the present one', figure(3), [], figure(3)],
  ])('%s', (_, present, others, limit) => {
    expect(mostLenientLimit(present, others)).toEqual(limit);
  });

  /** The limit was so high in each of the months from August 2022 on, and then stays. Every month fails. */
  const reviewOn = (date: number, ...limits: number[]) => {
    const failing = { sales: 1, score: 1 };
    return reviewService(trial, day(date), records(failing, failing, failing, failing), (on) => {
      const index = Math.floor(on / 100) - 202208;
      return { ...targets, failedMonthLimit: figure(limits[Math.min(index, limits.length - 1)] ?? 0) };
    });
  };

  test('that was reached stays reached: no later category brings a more lenient one in time', () => {
    expect(reviewOn(20221031, 2, 2, 4)).toMatchObject({ answer: { kind: 'missed' }, limit: figure(2) });
    expect(reviewOn(20221031, 2, 4, 4)).toMatchObject({ answer: { kind: 'met' }, limit: figure(4) });
    expect(reviewOn(20221031, 4, 2, 2)).toMatchObject({ answer: { kind: 'met' }, limit: figure(4) });
  });

  test('is that of the month, and the months that failed are all that did since', () => {
    const { failed, limit } = reviewOn(20221031, 1, 3);
    expect([failed, limit]).toEqual([[202208, 202209, 202210], figure(1)]);
  });
});

describe('one more failed month', () => {
  const failing = { sales: 200, score: 1 };
  const isOneFrom = (failed: number, limit: number) =>
    judge(
      20221031,
      records(...Array.from({ length: 3 }, (_, at) => (at < failed ? failing : { sales: 200, score: 4 }))),
      {
        failedMonthLimit: figure(limit),
      },
    ).service.isOneMonthFromLimit;

  test('would reach the limit where it is one more than those that failed', () => {
    expect([isOneFrom(0, 2), isOneFrom(1, 2), isOneFrom(2, 3), isOneFrom(0, 1)]).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});
