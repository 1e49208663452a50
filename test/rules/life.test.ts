/** Which cycle and which node a day has in a store's life, and which version governs (articles 2 and 3). */
import { describe, expect, test } from 'vitest';
import type { AssessedCycle } from '../../src/rules/cycle';
import {
  governingByChoice,
  governingByDate,
  governingStandard,
  isLatestKnown,
  UncoveredDay,
  useOf,
} from '../../src/rules/governing-standard';
import { livesUnder } from '../../src/rules/life';
import { judgedMonths, recordOf } from '../../src/rules/month-record';
import { indicatorOn } from '../../src/rules/score-indicator';
import { shippedStandards } from '../../src/standards/shipped/shipped-standards';
import type { Standard, UnusableStandard } from '../../src/standards/standard';
import { assessOn, day, life, records } from '../support/small-store';
import { shipped } from '../support/small-targets';

describe('a day of a store that opened on 2022-07-08', () => {
  test.each([
    [20220630, undefined],
    [20220701, 'exempt'],
    [20220708, 'exempt'],
    [20220731, 'exempt'],
    [20220801, 'trial'],
    [20230731, 'trial'],
    [20230801, 'formal'],
    [20240731, 'formal'],
  ])('%d is of the phase %s', (date, phase) => {
    expect(life.cycleOn(day(date))?.phase).toBe(phase);
  });

  test.each([
    [20220630, 20221031],
    [20220731, 20221031],
    [20221031, 20221031],
    [20221101, 20230131],
    [20230731, 20230731],
    [20230801, 20240731],
  ])('%d has its next node on %d', (date, node) => {
    expect(life.nextNode(day(date)).day).toBe(node);
  });

  test('has months judged from their last day on, within its cycle', () => {
    const trial = life.firstAssessed();
    expect(judgedMonths(trial, day(20220830))).toEqual([]);
    expect(judgedMonths(trial, day(20220930))).toEqual([202208, 202209]);
    expect(judgedMonths(trial, day(20240101))).toHaveLength(12);
    expect(recordOf(records(), trial.firstMonth)).toEqual({});
  });

  test('is of the trial as its first cycle that is assessed', () => {
    expect(life.firstAssessed()).toMatchObject({ phase: 'trial', firstDay: 20220801 });
  });
});

test('before the trial nothing is judged, and the trial’s first node is what is ahead', () => {
  expect(assessOn(20220630, records())).toEqual({
    status: 'not open',
    date: 20220630,
    cycle: undefined,
    nextNode: { month: 3, day: 20221031 },
  });
  expect(assessOn(20220731, records())).toMatchObject({
    status: 'exempt',
    cycle: { phase: 'exempt' },
    nextNode: { month: 3, day: 20221031 },
  });
});

test('lives are remembered by what they are counted from', () => {
  const lives = livesUnder(governingByDate(shippedStandards));
  const one = lives({ onboard: day(20210601) });
  expect(lives({ onboard: day(20210601) })).toBe(one);
  expect(lives({ onboard: day(20210602) })).not.toBe(one);
  expect(lives({ cycleStart: day(20210601) })).not.toBe(one);
  expect(lives({ cycleStart: day(20210601) })).toBe(lives({ cycleStart: day(20210601) }));
});

test('a version whose last node comes before the cycle’s end is a fault, which no table lets pass', () => {
  const standard = shipped('2022-quarterly');
  const lacking: Standard = { ...standard, trial: { ...standard.trial, nodes: [3, 6] } };
  const short = livesUnder(() => lacking)({ onboard: day(20220708) });
  expect(short.nextNode(day(20230131)).month).toBe(6);
  expect(() => short.nextNode(day(20230201))).toThrow('a cycle has no node on or after a day of its own');
});

describe('the version in force', () => {
  const versions = [...shippedStandards].reverse();
  const on = (date: number) => governingStandard(day(date), versions).id;

  test('is taken from its effective day on, in whatever order the versions come', () => {
    expect([20220706, 20220707, 20221231, 20230101].map(on)).toEqual([
      '2022-annual',
      '2022-quarterly',
      '2022-quarterly',
      '2023-quarterly',
    ]);
  });

  test('is the first of two that begin on one day', () => {
    const other = { ...shipped('2025-annual'), id: 'other' };
    const from = (...all: readonly Standard[]) => governingStandard(day(20250101), all).id;
    expect([from(shipped('2025-annual'), other), from(other, shipped('2025-annual'))]).toEqual([
      '2025-annual',
      'other',
    ]);
  });

  test('is never one that governs by choice alone', () => {
    expect(on(20300101)).toBe('2025-annual');
  });

  test('is refused before the earliest day, which is named, and where there is none by date', () => {
    expect(() => on(20181231)).toThrow('no standard covers 20181231; the earliest day covered is 20190101');
    const byChoice = [shipped('2025-half-year')];
    expect(() => governingStandard(day(20300101), byChoice)).toThrow(UncoveredDay);
    expect(() => governingStandard(day(20300101), byChoice)).toThrow('the earliest day covered is undefined');
  });

  test('by choice is the chosen one from its own day on', () => {
    const governing = governingByChoice(shipped('2025-half-year'), shippedStandards);
    expect(governing(day(20241231), 'formal').id).toBe('2024-quarterly');
    expect(governing(day(20250101), 'formal').id).toBe('2025-half-year');
  });

  test('is the latest known where none by date comes later', () => {
    expect(isLatestKnown(shipped('2025-annual'), shippedStandards)).toBe(true);
    expect(isLatestKnown(shipped('2024-quarterly'), shippedStandards)).toBe(false);
    const later: Standard = { ...shipped('2025-half-year'), effectiveDay: day(20260101) };
    expect(isLatestKnown(shipped('2025-annual'), [...shippedStandards, later])).toBe(true);
  });
});

describe('a version that can’t be used', () => {
  const broken = (effectiveDay: number | undefined): UnusableStandard => ({
    id: 'own',
    effectiveDay: effectiveDay === undefined ? undefined : day(effectiveDay),
    selection: 'by date',
    refusal: new Error('row 3 is broken'),
  });
  const idOn = (date: number, one: UnusableStandard) =>
    governingStandard(day(date), [...shippedStandards, one]).id;

  test('is refused on the days on which it would govern, and on no other', () => {
    expect(idOn(20230630, broken(20230701))).toBe('2023-quarterly');
    expect(() => idOn(20230701, broken(20230701))).toThrow('row 3 is broken');
    expect(() => idOn(20231231, broken(20230701))).toThrow('row 3 is broken');
    expect(idOn(20240101, broken(20230701))).toBe('2024-quarterly');
  });

  test('is refused on every day where its own day can’t be read, unless it governs by choice alone', () => {
    expect(() => idOn(20200101, broken(undefined))).toThrow('row 3 is broken');
    expect(idOn(20200101, { ...broken(undefined), selection: 'by choice' })).toBe('2020-annual');
    expect(() => useOf(broken(undefined))).toThrow('row 3 is broken');
  });

  test('is known of, as one that comes later, where its day can be read', () => {
    const latest = shipped('2025-annual');
    expect(isLatestKnown(latest, [...shippedStandards, broken(20260101)])).toBe(false);
    expect(isLatestKnown(latest, [...shippedStandards, broken(undefined)])).toBe(true);
  });
});

describe('the indicator of a score', () => {
  const cycleOn = (date: number): AssessedCycle => {
    const cycle = livesUnder(governingByDate(shippedStandards))({ onboard: day(20230708) }).cycleOn(
      day(date),
    );
    if (!cycle || cycle.phase === 'exempt') throw new Error('no such cycle');
    return cycle;
  };

  test('is the standard’s own, until the platform goes over to another while the cycle runs', () => {
    const formal = cycleOn(20250630);
    expect(formal.standard.id).toBe('2024-quarterly');
    expect(indicatorOn(formal, day(20250629)).zh).toBe('店铺综合体验分');
    expect(indicatorOn(formal, day(20250630)).zh).toBe('店铺真实体验分');
    expect(indicatorOn(life.firstAssessed(), day(20230731)).zh).toBe('基础服务考核分');
  });
});
