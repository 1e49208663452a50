/** Cumulative sales at a node (article 4(1), 不低于), and what is still needed on the way to it. */
import { describe, expect, test } from 'vitest';
import { isPaceShort, monthsLeft, neededSales, requiredMonthlySales, salesGap } from '../../src/rules/pace';
import { reviewSales } from '../../src/rules/review-sales';
import { answerNode, answerSales, cumulativeSales, monthsWithoutSales } from '../../src/rules/sales';
import { figure, MISSING, NOT_APPLICABLE, salesTargetAt, type Target } from '../../src/rules/target';
import { day, life, month, records, targets } from '../support/small-store';

const trial = life.firstAssessed();
const [node3, node6] = trial.nodes;
if (!node3 || !node6) throw new Error('the trial has four nodes');
const formal = life.cycleOn(day(20230801));
if (formal?.phase !== 'formal') throw new Error('a formal cycle follows the trial');

const sold = (...sales: (number | undefined)[]) => records(...sales.map((one) => ({ sales: one })));

describe('the sum', () => {
  test('is of the cycle’s months up to the day’s own, and of no other', () => {
    const known = new Map([...sold(1, 10, 100, 1000), [month(202207), { sales: 5 }]]);
    expect(cumulativeSales(trial, day(20220831), known)).toBe(1);
    expect(cumulativeSales(trial, day(20220901), known)).toBe(11);
    expect(cumulativeSales(trial, day(20221031), known)).toBe(111);
  });

  test('leaves out what is unknown, takes off what is negative, and has no binary noise', () => {
    expect(cumulativeSales(trial, day(20221031), sold(10, undefined, -4))).toBe(6);
    expect(cumulativeSales(trial, day(20220930), sold(0.1, 0.2))).toBe(0.3);
  });

  test('lacks the months whose sales are unknown, not those of no sales', () => {
    const known = sold(0, undefined, -4);
    expect(monthsWithoutSales([...known.keys(), month(202211)], known)).toEqual([202209, 202211]);
  });
});

describe('the answer', () => {
  const answer = (target: Target, ...sales: (number | undefined)[]) =>
    answerSales(trial, day(20221031), sold(...sales), target).kind;

  test('is met at the target and missed below it', () => {
    expect(answer(figure(300), 100, 100, 100)).toBe('met');
    expect(answer(figure(300), 100, 100, 99.99)).toBe('missed');
    expect(answer(figure(0), 0, 0, 0)).toBe('met');
  });

  test('is met although months are unknown where the others reach the target, and is unknown where they do not', () => {
    expect(answer(figure(200), 100, undefined, 100)).toBe('met');
    expect(answerSales(trial, day(20221031), sold(100, undefined, 100), figure(300))).toEqual({
      kind: 'unknown',
      months: [202209],
    });
  });

  test('does not wait for the unfinished month', () => {
    expect(answerSales(trial, day(20221030), sold(100, 100), figure(300)).kind).toBe('missed');
  });

  test('is none without a target, and none is asked where it does not apply', () => {
    expect(answer(MISSING, 1, 1, 1)).toBe('target missing');
    expect(answer(NOT_APPLICABLE, undefined)).toBe('not applicable');
  });

  test('at the node takes no later month in', () => {
    expect(answerNode(trial, node3, sold(100, 100, 99, 1000), figure(300)).kind).toBe('missed');
  });
});

describe('a node’s target', () => {
  test('is that of its own month and phase, by the category of its own day', () => {
    const asked: number[] = [];
    const targetsOf = (_: unknown, on: number) => {
      asked.push(on);
      return {
        ...targets,
        salesAt: (phase: string, at: number) => figure(phase === 'trial' ? at : at * 1000),
      };
    };
    expect(salesTargetAt(targetsOf, trial, node6)).toEqual(figure(6));
    expect(salesTargetAt(targetsOf, formal, { month: 12, day: day(20240731) })).toEqual(figure(12_000));
    expect(asked).toEqual([20230131, 20240731]);
  });

  test('is missing where the category has no targets', () => {
    expect(salesTargetAt(() => undefined, trial, node3)).toEqual(MISSING);
  });
});

describe('what is still needed', () => {
  test('is the target less sales, without binary noise; less than nothing is a surplus', () => {
    expect([salesGap(300, 100), salesGap(300, 400), salesGap(0.3, 0.1)]).toEqual([200, -100, 0.2]);
  });

  test('is shared among the months left, and nothing where the target is reached', () => {
    expect([requiredMonthlySales(200, 4), requiredMonthlySales(0, 4), requiredMonthlySales(-100, 4)]).toEqual(
      [50, 0, 0],
    );
  });

  test.each([
    [20220801, 3],
    [20220830, 3],
    [20220831, 2],
    [20220901, 2],
    [20220930, 1],
    [20221001, 1],
    [20221031, 1],
  ])('on %d is shared among so many months to the node of October: %d', (date, months) => {
    expect(monthsLeft(day(date), node3)).toBe(months);
  });
});

test.each([
  [20220925, { per: 'month', amount: 150, months: 2, daysLeft: 36 }],
  [20220926, { per: 'day', amount: 9, daysLeft: 35 }],
  [20221031, { per: 'day', amount: 300, daysLeft: 0 }],
] as const)(
  'what closes a gap of 300 on %d is told by the day where 35 days or fewer are left',
  (date, needed) => {
    expect(neededSales(300, day(date), node3)).toEqual(needed);
  },
);

test.each([
  [99, 1, 3, true],
  [100, 1, 3, false],
  [199, 2, 3, true],
  [200, 2, 3, false],
  [0.1 + 0.2, 1, 1000, false],
])('a pace of %d CNY in %d finished months of %d is short of 300: %s', (sales, finished, window, short) => {
  expect(isPaceShort(sales, finished, window, 300)).toBe(short);
});

describe('the review', () => {
  const review = (date: number, heading = node3, ...sales: (number | undefined)[]) =>
    reviewSales(trial, day(date), heading, sold(...sales), () => targets);

  test('needs nothing where the very target is sold, even if more than that is asked', () => {
    const above = { ...trial, standard: { ...trial.standard, salesComparison: 'above' as const } };
    const { gap, needed, heading } = reviewSales(above, day(20220930), node3, sold(100, 200), () => targets);
    expect({ gap, needed, answer: heading.answer.kind }).toEqual({
      gap: 0,
      needed: undefined,
      answer: 'missed',
    });
    expect(review(20220930, node3, 100, 201).needed).toBeUndefined();
  });

  test('of the way to a node', () => {
    expect(review(20220930, node3, 100, 50)).toEqual({
      cumulative: 150,
      heading: { node: node3, target: figure(300), sales: 150, answer: { kind: 'missed' } },
      passed: [],
      unknownMonths: [],
      gap: 150,
      requiredMonthly: 150,
      needed: { per: 'day', amount: 5, daysLeft: 31 },
      finished: { sales: 150, months: 2 },
      paceIsShort: true,
      isNearUnreached: false,
    });
  });

  test('of a node’s own day, and of a later one', () => {
    const passed = { node: node3, target: figure(300), sales: 300, answer: { kind: 'met' } };
    expect(review(20221030, node3, 100, 100, 100).passed).toEqual([]);
    expect(review(20221031, node3, 100, 100, 100).passed).toEqual([passed]);
    expect(review(20221130, node6, 100, 100, 100, 7)).toMatchObject({ cumulative: 307, passed: [passed] });
  });

  test('holds a passed node against the targets of its own day, and the node ahead against those of the day', () => {
    const changed = reviewSales(trial, day(20221130), node6, sold(100, 100, 100, 100), (on) => ({
      ...targets,
      salesAt: () => figure(on === 20221031 ? 301 : 400),
    }));
    expect(changed.passed.map(({ answer }) => answer.kind)).toEqual(['missed']);
    expect(changed.heading).toMatchObject({ target: figure(400), answer: { kind: 'met' } });
  });

  test('calls no pace short while sales of a judged month are unknown', () => {
    expect(review(20220930, node3, undefined, 1)).toMatchObject({
      unknownMonths: [202208],
      paceIsShort: false,
    });
    expect(review(20220930, node3, 1, 1, undefined).paceIsShort).toBe(true);
  });
});
