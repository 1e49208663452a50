/** Continuous operation (article 4(3)): at most so many idle months in a row, within one cycle. */
import { describe, expect, test } from 'vitest';
import {
  answerContinuity,
  isIdle,
  longestIdleRun,
  monthsMaybeIdle,
  runningIdleRun,
} from '../../src/rules/continuity';
import type { MonthRecord } from '../../src/rules/month-record';
import { lastDayToResume, reviewContinuity } from '../../src/rules/review-continuity';
import { day, life, records } from '../support/small-store';

const SOLD: MonthRecord = { sales: 1, listings: 1 };
const IDLE: MonthRecord = { sales: 0 };
const BLANK: MonthRecord = {};

/** The months from August 2022 on that these are. */
const of = (...known: MonthRecord[]) => {
  const all = records(...known);
  return [[...all.keys()], all] as const;
};
const times = (count: number, record: MonthRecord) => Array.from({ length: count }, () => record);

test.each<[string, MonthRecord, boolean | undefined]>([
  ['nothing sold', { sales: 0, listings: 5 }, true],
  ['nothing listed, whatever is known of sales', { listings: 0 }, true],
  ['nothing listed although something was sold', { sales: 1, listings: 0 }, true],
  ['no main category', { sales: 1, listings: 5, withoutMainCategory: true }, true],
  ['something sold', { sales: 1, listings: 5 }, false],
  ['less than nothing sold, which is not exactly nothing', { sales: -1 }, false],
  ['something sold, listings unknown', { sales: 1 }, false],
  ['something sold under a main category', { sales: 1, withoutMainCategory: false }, false],
  ['something listed, sales unknown', { listings: 5 }, undefined],
  ['nothing known', {}, undefined],
])('a month is idle, is not, or it can’t be told: %s', (_, record, idle) => {
  expect(isIdle(record)).toBe(idle);
});

describe('a run of idle months', () => {
  test('is the longest of the known ones', () => {
    expect(longestIdleRun(...of(IDLE, IDLE, SOLD, IDLE, IDLE, IDLE, SOLD, IDLE))).toBe(3);
    expect(longestIdleRun(...of(SOLD, SOLD))).toBe(0);
    expect(longestIdleRun(...of())).toBe(0);
  });

  test('ends with a month of which it can’t be told', () => {
    expect(longestIdleRun(...of(IDLE, BLANK, IDLE, IDLE))).toBe(2);
  });

  test('that goes on is the one that the last month ends', () => {
    expect(runningIdleRun(...of(IDLE, IDLE, IDLE, SOLD, IDLE, IDLE))).toBe(2);
    expect(runningIdleRun(...of(IDLE, IDLE, SOLD))).toBe(0);
    expect(runningIdleRun(...of(IDLE, IDLE, BLANK))).toBe(0);
    expect(runningIdleRun(...of(IDLE, BLANK, IDLE))).toBe(1);
  });
});

test('the months that can’t be told are those whose sales decide and are unknown', () => {
  expect(monthsMaybeIdle(...of(BLANK, IDLE, SOLD, { listings: 0 }, { listings: 3 }))).toEqual([
    202208, 202212,
  ]);
});

describe('the requirement', () => {
  const answer = (...known: MonthRecord[]) => answerContinuity(...of(...known), 3);

  test('is met by a run as long as the limit (不超过), and missed by one month more', () => {
    expect(answer(...times(3, IDLE), SOLD)).toEqual({ kind: 'met' });
    expect(answer(...times(4, IDLE))).toEqual({ kind: 'missed' });
    expect(answer(...times(3, IDLE), SOLD, ...times(3, IDLE))).toEqual({ kind: 'met' });
  });

  test('is unknown only where the unknown months could make the run too long', () => {
    expect(answer(...times(3, IDLE), BLANK)).toEqual({ kind: 'unknown', months: [202211] });
    expect(answer(...times(2, IDLE), BLANK)).toEqual({ kind: 'met' });
    expect(answer(IDLE, BLANK, SOLD, BLANK, IDLE)).toEqual({ kind: 'met' });
    expect(answer(IDLE, BLANK, IDLE, IDLE)).toEqual({ kind: 'unknown', months: [202209] });
  });

  test('is missed for certain although another month is unknown', () => {
    expect(answer(BLANK, ...times(4, IDLE))).toEqual({ kind: 'missed' });
  });
});

describe('the review of a trial, which allows six idle months', () => {
  const trial = life.firstAssessed();
  /** On the last day of the last of the months. */
  const reviewAfter = (...known: MonthRecord[]) => {
    const days = [20220831, 20220930, 20221031, 20221130, 20221231, 20230131, 20230228, 20230331, 20230430];
    const date = day(days[known.length - 1] ?? 20220801);
    const review = reviewContinuity(trial, date, records(...known));
    return { review, resume: lastDayToResume(trial, date, review) };
  };

  test('counts its months alone', () => {
    expect(reviewAfter(IDLE, BLANK, IDLE, IDLE).review).toEqual({
      limit: 6,
      longestRun: 2,
      runningRun: 2,
      unknownMonths: [202209],
      answer: { kind: 'met' },
      isNearLimit: false,
    });
  });

  test('warns from one month short of the longest run allowed on, while it goes on', () => {
    const isNear = (...known: MonthRecord[]) => reviewAfter(...known).review.isNearLimit;
    expect([3, 4, 5, 6].map((count) => isNear(...times(count, IDLE)))).toEqual([false, false, true, true]);
    expect(isNear(...times(5, IDLE), SOLD)).toBe(false);
  });

  test('says until when it can be broken: the end of the month that would make it too long', () => {
    expect(reviewAfter(...times(6, IDLE)).resume).toBe(20230228);
    expect(reviewAfter(...times(5, IDLE)).resume).toBe(20230228);
    expect(reviewAfter(SOLD, SOLD).resume).toBe(20230430);
    expect(reviewAfter(...times(3, SOLD), IDLE).resume).toBe(20230531);
  });

  test('says nothing of the kind where the cycle ends before, or nothing is judged yet', () => {
    expect(reviewAfter(...times(5, SOLD)).resume).toBe(20230731);
    expect(reviewAfter(...times(6, SOLD)).resume).toBeUndefined();
    expect(reviewAfter().resume).toBeUndefined();
  });
});

test('where no idle month is allowed, a store that sells is not near the limit', () => {
  const trial = life.firstAssessed();
  const strict = { ...trial.standard, trial: { ...trial.standard.trial, longestIdleRun: 0 } };
  const review = reviewContinuity({ ...trial, standard: strict }, day(20220831), records(SOLD));
  expect(review).toMatchObject({ limit: 0, isNearLimit: false, answer: { kind: 'met' } });
});
