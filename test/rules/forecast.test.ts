/** What would become of a store whose months ahead all went as expected. */
import { describe, expect, test } from 'vitest';
import { forecast } from '../../src/rules/forecast';
import type { MonthRecords } from '../../src/rules/month-record';
import { MISSING, type Targets } from '../../src/rules/target';
import { day, good, life, month, records, targets } from '../support/small-store';

/** The targets are 100 CNY for every month of the cycle, and a score above 3 with fewer than 4 failed months. */
const look = (
  date: number,
  known: MonthRecords,
  sales: number | undefined,
  score: number | undefined,
  its: Partial<Targets> = {},
) => forecast(life, day(date), known, () => ({ ...targets, ...its }), { sales, score }, 24);

describe('sales as expected', () => {
  test('name the first node that would be missed, and look no further', () => {
    const { firstMiss, nodes, lastDay } = look(20220815, records(), 99, 4);
    expect(firstMiss).toMatchObject({ day: 20221031, requirement: 'sales' });
    expect(nodes.map(({ sales, answer }) => [sales, answer.kind])).toEqual([[297, 'missed']]);
    expect(lastDay).toBe(20221031);
  });

  test('that reach every target miss none for two years', () => {
    const { firstMiss, nodes, lastDay, isComplete } = look(20220815, records(), 100, 4);
    expect(firstMiss).toBeUndefined();
    expect(nodes.map(({ node }) => node.day)).toEqual([20221031, 20230131, 20230430, 20230731, 20240731]);
    expect(nodes.every(({ answer }) => answer.kind === 'met')).toBe(true);
    expect([lastDay, isComplete]).toEqual([20240731, true]);
  });

  test('are added to what is known of the months before', () => {
    const { nodes, firstMiss } = look(
      20220930,
      records({ sales: 150, score: 4 }, { sales: 100, score: 4 }),
      50,
      4,
    );
    expect(nodes[0]).toMatchObject({ sales: 300, answer: { kind: 'met' } });
    expect(firstMiss).toMatchObject({ day: 20230131 });
  });

  test('are those of the unfinished month, unless it has more already', () => {
    const less = look(20220815, records({ sales: 40 }), 100, 4);
    const more = look(20220815, records({ sales: 400 }), 100, 4);
    expect([less.nodes[0]?.sales, more.nodes[0]?.sales]).toEqual([300, 600]);
  });

  test('leave a month without a score from the platform as it is', () => {
    const { firstMiss } = look(20220815, records({ sales: 100, hasNoScore: true }), 100, 2);
    expect(firstMiss).toMatchObject({ day: 20221231, requirement: 'service' });
  });

  test('are not those of a month on its last day, which is over', () => {
    const { nodes } = look(20220831, records({ sales: 40, score: 4 }), 100, 4);
    expect(nodes[0]?.sales).toBe(240);
  });

  test('of none at all end in a run of idle months', () => {
    const { firstMiss } = look(20220815, records(), 0, 4, { salesAt: () => ({ kind: 'not applicable' }) });
    expect(firstMiss).toMatchObject({ day: 20230228, requirement: 'continuity' });
  });
});

describe('a score as expected', () => {
  test('fails the cycle in the month that reaches the limit', () => {
    const { firstMiss } = look(20220815, records(), 100, 3);
    expect(firstMiss).toMatchObject({ day: 20221130, requirement: 'service' });
  });

  test('does not take the place of a score that is known', () => {
    const { firstMiss } = look(20220815, records(good, good), 100, 3);
    expect(firstMiss).toMatchObject({ day: 20230131, requirement: 'service' });
  });
});

describe('what is not known', () => {
  test('stays so: nothing is missed for certain, and nothing is promised', () => {
    expect(look(20220815, records(), 100, undefined)).toMatchObject({
      firstMiss: undefined,
      isComplete: false,
    });
    expect(look(20220815, records(), undefined, 4)).toMatchObject({
      firstMiss: undefined,
      isComplete: false,
    });
    const missing = look(20220815, records(), 100, 4, { salesAt: () => MISSING });
    expect(missing).toMatchObject({ firstMiss: undefined, isComplete: false });
    expect(missing.nodes[0]?.answer.kind).toBe('target missing');
  });

  test('of a month that is over is not filled with what is expected', () => {
    const known = new Map([[month(202209), { sales: 100, score: 4 }]]);
    const { nodes } = look(20220930, known, 100, 4);
    expect(nodes[0]?.answer.kind).toBe('unknown');
  });
});

test('a store that has failed has its miss at once', () => {
  const lost = records({ sales: 0, score: 4 }, { sales: 0, score: 4 }, { sales: 0, score: 4 });
  expect(look(20221031, lost, 1000, 5).firstMiss).toMatchObject({ day: 20221031, requirement: 'sales' });
});
