import { describe, expect, test } from 'vitest';
import { planStore } from '../../../src/plan/tasks/plan-store';
import type { StorePlan, Task } from '../../../src/plan/tasks/task';
import { diagnosisOf, FIVE, type RichRows, reportsIn, tablesOf } from '../../support/diagnosis-of';
import { settingOn } from '../../support/report-of';

const HOME = ['Home', 60_000, 150_000, 250_000, 360_000, 500_000, 4.6, 4, 4.2];
/** Opened 2022-07-08: its trial runs from August 2022, and its first node is 2022-10-31. */
const store = (at: string, sales: unknown, score: unknown, ...more: unknown[]) => [
  ...['A', '2022-07-08', 'Home', at, sales, score, ''],
  ...more,
];

const WELL: RichRows = {
  date: 20220915,
  headers: [],
  targets: [HOME],
  rows: [store('2022-08', 30_000, 4.8)],
};

function planOf(rich: RichRows): StorePlan {
  const [report] = reportsIn(rich);
  if (!report) throw new Error('there is no store');
  return planStore(report, settingOn(rich.date, rich.targets), tablesOf(rich));
}

const keysOf = (rich: RichRows): string[] => planOf(rich).tasks.map(({ key }) => key);
const namesOf = (rich: RichRows): string[] => keysOf(rich).map((key) => key.split('@')[0] ?? '');

function taskIn(rich: RichRows, name: string): Task {
  const task = planOf(rich).tasks.find(({ key }) => key.startsWith(`${name}@`));
  if (!task) throw new Error(`no ${name} among ${keysOf(rich).join(', ')}`);
  return task;
}

describe('a store of which nothing fails, is at risk or is missing', () => {
  test('needs nothing', () => {
    expect(planOf(WELL)).toEqual({ store: 'A', status: 'on track', owner: '', tasks: [], undecided: [] });
  });

  test.each([20220615, 20220720])('nor does one before its trial: %d', (date) => {
    expect(planOf({ ...WELL, date, targets: [] }).tasks).toEqual([]);
  });
});

describe('a reason in short', () => {
  const briefs = (rich: RichRows): Record<string, string> =>
    Object.fromEntries(planOf(rich).tasks.map(({ key, brief }) => [key.split('@')[0] ?? '', brief.en]));

  test('names the node and what is missing', () => {
    expect(briefs({ ...WELL, rows: [store('2022-08', 15_000, 4.8)] })['promotions.calendar']).toBe(
      'Month 3 short by CNY 45K',
    );
  });

  test('names the month whose score has failed', () => {
    expect(briefs({ ...WELL, rows: [store('2022-08', 30_000, 4.5)] })['ratings.weekly-check']).toBe(
      'Score of 2022-08: 4.5',
    );
  });

  test('names what is not filled in', () => {
    expect(briefs({ ...WELL, rows: [store('2022-08', undefined, undefined)] })['data.month']).toBe(
      'Missing: sales, score',
    );
  });
});

test('the owner is the one that the rows name last', () => {
  expect(
    planOf({
      ...WELL,
      headers: ['Owner'],
      rows: [store('2022-07', 1, 4.8, '李'), store('2022-08', 30_000, 4.8, '王')],
    }).owner,
  ).toBe('王');
});

describe('a store whose pace is short', () => {
  const SHORT: RichRows = { ...WELL, rows: [store('2022-08', 15_000, 4.8)] };

  test('is to do what serves sales, the most direct first', () => {
    expect(keysOf(SHORT)).toEqual(
      [
        'promotions.calendar',
        'promotions.best-sellers',
        'product-information.pictures',
        'promotions.returning-buyers',
        'promotions.lost-traffic',
        'range.small-batches',
        'feedback.three-questions',
      ].map((name) => `${name}@2022-10-31@a`),
    );
  });

  test('with what is still missing, and due days counted back from the node', () => {
    expect(taskIn(SHORT, 'promotions.returning-buyers')).toMatchObject({
      store: 'A',
      kind: 'measure',
      deadline: 20221031,
      due: 20221001,
      why: {
        zh: '第 3 个月节点：累计店铺销售额须达到 60,000 元，还差 45,000 元，剩余 2 个月，每月需完成 22,500 元；只有届时已是“交易成功”的订单才计入。判定日 2022-10-31。',
        en: 'Month 3 node: cumulative sales of CNY 60,000, CNY 45,000 still missing; 2 months left, CNY 22,500 a month needed. Only orders that are 交易成功 (completed) by then count. Judged on 2022-10-31.',
      },
    });
  });

  test('and is told where the counted day is past: the day is then today', () => {
    const rows = [...SHORT.rows, store('2022-09', 15_000, 4.8)];
    const late = taskIn({ ...SHORT, rows, date: 20221002 }, 'promotions.returning-buyers');
    expect(late.due).toBe(20221002);
    expect(late.why.en).toContain('Counted back, this should have begun by 2022-10-01: begin at once.');
    const onTheDay = taskIn({ ...SHORT, rows, date: 20221001 }, 'promotions.returning-buyers');
    expect(onTheDay.due).toBe(20221001);
    expect(onTheDay.why.en).not.toContain('begin at once');
  });

  test('puts what answers a worsening indicator first among measures of one effect, and says so', () => {
    const rich: RichRows = {
      ...SHORT,
      date: 20221115,
      headers: ['Repurchase', 'Visitors'],
      rows: [
        store('2022-08', 30_000, 4.8, 0.12, 100),
        store('2022-09', 30_000, 4.8, 0.1, 200),
        store('2022-10', 5_000, 4.8, '9%', 300),
      ],
    };
    expect(namesOf(rich)).toEqual([
      'promotions.calendar',
      'promotions.best-sellers',
      'promotions.returning-buyers',
      'product-information.pictures',
      'promotions.lost-traffic',
      'feedback.three-questions',
      'range.small-batches',
    ]);
    expect(taskIn(rich, 'promotions.returning-buyers').why.en).toMatch(
      /^Repurchase rate has been falling over three months \(12% → 10% → 9%, up to 2022-10\)\. Month 6 node:/,
    );
    expect(taskIn(rich, 'promotions.calendar').why.en).toMatch(/^Month 6 node:/);
  });

  test('has nothing to do for a node that falls on the day itself, is reached, or has no target', () => {
    expect(namesOf({ ...SHORT, rows: [store('2022-08', 60_000, 4.8)] })).toEqual([]);
    expect(namesOf({ ...SHORT, targets: [HOME.with(1, '-')] })).toEqual([]);
    const months = ['2022-08', '2022-09', '2022-10'].map((at) => store(at, 20_000, 4.8));
    expect(namesOf({ ...SHORT, date: 20221031, rows: months })).toEqual([]);
  });
});

describe('a store whose service score is in trouble', () => {
  const LOW: RichRows = { ...WELL, rows: [store('2022-08', 30_000, 4.5)] };

  test('is to do the general measures and the most direct of each dimension, where no dimension is known', () => {
    expect(keysOf(LOW)).toEqual(
      [
        'data.dimensions',
        'customer-service.hours',
        'customer-service.refunds-daily',
        'customer-service.complaints-first-day',
        'product-information.match',
        'logistics.pick-up',
        'ratings.weekly-check',
        'quality.returns-by-reason',
        'feedback.three-causes',
      ].map((name) => `${name}@2022-08-01@a`),
    );
  });

  test('by the next month end, with the month that failed and what is needed', () => {
    expect(taskIn(LOW, 'logistics.pick-up')).toMatchObject({
      deadline: 20220930,
      due: 20220915,
      why: {
        en: 'The score of 2022-08, 4.5, did not pass. The score on 2022-09-30 has to be above 4.6; 2 more months may fail until 2023-07-31. Judged on 2022-09-30. Counted back, this should have begun by 2022-08-31: begin at once.',
      },
    });
    expect(taskIn(LOW, 'logistics.pick-up').why.zh).toBe(
      '2022-08 的服务分 4.5 未通过。2022-09-30 月末服务分须超过 4.6；至 2023-07-31 最多还能有 2 个月不达标。判定日 2022-09-30。按所需时间应在 2022-08-31 前开始，现已过期，请立即着手。',
    );
  });

  test('and to fill in its dimensions', () => {
    const { kind, why } = taskIn(LOW, 'data.dimensions');
    expect(kind).toBe('data');
    expect(why.en).toContain('No dimension is known');
  });

  const KNOWN: RichRows = {
    ...LOW,
    headers: FIVE,
    rows: [store('2022-08', 30_000, 4.5, 4.8, 4, 4.8, 4.8, 4.4)],
  };

  test('is to do what moves the dimensions that cost it points, the costliest first', () => {
    expect(namesOf(KNOWN)).toEqual([
      'logistics.pick-up',
      'customer-service.refunds-daily',
      'customer-service.complaints-first-day',
      'ratings.weekly-check',
      'logistics.stuck-parcels',
      'logistics.carriers',
      'product-information.known-limits',
      'ratings.answer-reviews',
      'quality.before-shipping',
      'feedback.three-causes',
      'logistics.packing',
      'supply.origin',
    ]);
  });

  test('with what each costs, and what it alone would have to rise to', () => {
    expect(taskIn(KNOWN, 'logistics.stuck-parcels').why.en).toMatch(
      /^Logistics in 2022-08: 4 against 4\.6, which takes 0\.12 points from the score\. Logistics alone would have to rise to 4\.23 by 2022-09-30\. Disputes in 2022-08: 4\.4 against 4\.6, which takes 0\.04 points from the score\. Disputes alone would have to rise to 4\.63 by 2022-09-30\. The score of 2022-08, 4\.5, did not pass\./,
    );
  });

  test('is to do what moves the dimensions of a live store, as the score that is assessed has them', () => {
    const LIVE: RichRows = {
      date: 20251105,
      headers: ['宝贝质量', '物流速度', '服务保障'],
      targets: [HOME],
      rows: ['2025-07', '2025-08', '2025-09', '2025-10'].map((at) => [
        ...['A', '2024-06-08', 'Home', at, 200_000, at === '2025-10' ? 4.5 : 4.8, ''],
        ...[4.8, 4.1, 4.7],
      ]),
    };
    expect(namesOf(LIVE)).toEqual([
      'logistics.pick-up',
      'ratings.weekly-check',
      'logistics.stuck-parcels',
      'logistics.carriers',
      'feedback.three-causes',
      'logistics.packing',
    ]);
    const bare = { ...LIVE, headers: [], rows: LIVE.rows.map((row) => row.slice(0, 7)) };
    expect(taskIn(bare, 'data.dimensions').what.en).toBe(
      'Fill in the scores of Product quality, Logistics speed, Service assurance in the monthly rows, to see where the service score is lost.',
    );
  });

  test('puts the costliest first whatever the order of the dimensions', () => {
    const rich = { ...KNOWN, rows: [store('2022-08', 30_000, 4.5, 4.8, 4.4, 4.8, 4.8, 4)] };
    expect(namesOf(rich).slice(0, 3)).toEqual([
      'customer-service.refunds-daily',
      'customer-service.complaints-first-day',
      'logistics.pick-up',
    ]);
  });

  test('is not told to raise what passes already', () => {
    const rich = { ...KNOWN, rows: [store('2022-08', 30_000, 4.5, 5, 4.5, 5, 5, 5)] };
    expect(taskIn(rich, 'logistics.pick-up').why.en).toMatch(
      /^Logistics in 2022-08: 4\.5 against 4\.6, which takes 0\.02 points from the score\. The score of 2022-08/,
    );
  });

  test('comes before sales, whose node is later, however direct a measure for sales is', () => {
    const names = namesOf({ ...KNOWN, rows: [KNOWN.rows[0]?.with(4, 10_000) ?? []] });
    expect(names.indexOf('supply.origin')).toBe(names.indexOf('promotions.calendar') - 1);
  });

  test('still has the most direct measures where only an indicator of sales is known to worsen', () => {
    const rich: RichRows = {
      ...LOW,
      date: 20221115,
      headers: ['Visitors'],
      rows: [
        store('2022-08', 50_000, 4.8, 300),
        store('2022-09', 50_000, 4.8, 200),
        store('2022-10', 50_000, 4.5, 100),
      ],
    };
    expect(namesOf(rich)).toContain('logistics.pick-up');
  });

  test('answers an indicator that worsens', () => {
    const rich: RichRows = {
      ...LOW,
      date: 20221115,
      headers: ['Reply time'],
      rows: [
        store('2022-08', 50_000, 4.8, 30),
        store('2022-09', 50_000, 4.8, 60),
        store('2022-10', 50_000, 4.5, 90),
      ],
    };
    expect(namesOf(rich)).toContain('customer-service.answers');
    expect(taskIn(rich, 'customer-service.answers').why.en).toMatch(
      /^Reply time has been rising over three months \(30 s → 60 s → 90 s, up to 2022-10\)\./,
    );
  });

  test('is in trouble where one more failed month reaches the limit', () => {
    const rich: RichRows = {
      ...WELL,
      date: 20221115,
      targets: [HOME.with(7, 2)],
      rows: [store('2022-08', 50_000, 4.5), store('2022-09', 50_000, 4.8), store('2022-10', 50_000, 4.8)],
    };
    expect(taskIn(rich, 'ratings.weekly-check').why.en).toContain(
      'one more failed month reaches the limit of 2',
    );
    expect(namesOf({ ...rich, targets: [HOME] })).toEqual([]);
  });

  test('is in trouble where the last score lies below the warning line, though it passed', () => {
    const rich = { ...WELL, targets: [HOME.with(8, 4.9)] };
    expect(taskIn(rich, 'ratings.weekly-check').why.en).toContain('lies below your warning line of 4.9');
  });

  test('is in trouble where its dimensions would not pass, as long as they are no older than the last month', () => {
    const rich: RichRows = {
      ...WELL,
      headers: FIVE,
      rows: [store('2022-08', 30_000, 4.8), store('2022-09', '', '', 4.5, 4.5, 4.5, 4.5, 4.5)],
    };
    const well = [WELL.rows[0] ?? [], store('2022-09', '', '', 4.7, 4.7, 4.7, 4.7, 4.6)];
    expect(namesOf({ ...rich, rows: well })).toEqual([]);
    expect(taskIn(rich, 'logistics.pick-up').why.en).toContain(
      'The dimensions of 2022-09 come to 4.5, which would not pass the target of 4.6.',
    );
    const later = [
      store('2022-08', 90_000, 4.8),
      rich.rows[1]?.with(4, 9_000).with(5, 4.8) ?? [],
      store('2022-10', 9_000, 4.8),
    ];
    expect(namesOf({ ...rich, date: 20221115, rows: later })).toEqual([]);
  });

  test('has nothing left to do on the last day of its cycle', () => {
    const months = ['08', '09', '10', '11', '12'].map((at) => store(`2022-${at}`, 90_000, 4.8));
    const rest = ['01', '02', '03', '04', '05', '06'].map((at) => store(`2023-${at}`, 90_000, 4.8));
    const rich = { ...WELL, date: 20230731, rows: [...months, ...rest, store('2023-07', 90_000, 4.5)] };
    expect(namesOf(rich)).toEqual([]);
    expect(namesOf({ ...rich, date: 20230730, rows: rich.rows.slice(0, -1) })).toEqual([]);
  });
});

describe('a store that stands idle', () => {
  const idle = (count: number): RichRows => ({
    ...WELL,
    date: 20230115,
    targets: [HOME.with(1, '-').with(2, '-')],
    rows: ['08', '09', '10', '11', '12'].map((at, index) =>
      store(`2022-${at}`, index < 5 - count ? 10 : 0, 4.8),
    ),
  });

  test('is to sell something by the last day that breaks the run', () => {
    expect(keysOf(idle(5))).toEqual(
      ['continuity.genuine-sale', 'continuity.listed', 'supply.authorisations'].map(
        (name) => `${name}@2022-08-01@a`,
      ),
    );
    expect(taskIn(idle(5), 'continuity.genuine-sale')).toMatchObject({
      deadline: 20230228,
      due: 20230129,
      why: {
        en: 'An order that counts has to be 交易成功 (completed) by then: idle for 5 months in a row, and 6 are allowed. Judged on 2023-02-28.',
      },
    });
  });

  test('is left alone while the limit is far', () => {
    expect(keysOf(idle(4))).toEqual([]);
  });
});

describe('what is missing', () => {
  test('is a task for each month, done at once', () => {
    const rich = { ...WELL, date: 20221115, rows: [store('2022-08', 30_000, ''), store('2022-10', '', '')] };
    const data = planOf(rich).tasks.filter(({ kind }) => kind === 'data');
    expect(data.map(({ key, what, due, deadline }) => [key, what.en, due, deadline])).toEqual([
      ['data.month@2022-08@a', 'Fill in the score of 2022-08.', 20221115, 20221115],
      ['data.month@2022-09@a', 'Fill in the sales and score of 2022-09.', 20221115, 20221115],
      ['data.month@2022-10@a', 'Fill in the sales and score of 2022-10.', 20221115, 20221115],
    ]);
    expect(data[0]?.why.en).toBe('Score unknown: fill in the month-end score of 2022-08 (article 4(2)).');
    expect(data[1]?.why.zh).toBe(
      '销售额缺数据：请填写 2022-09 的店铺销售额（第四条第一款）。服务分缺数据：请填写 2022-09 月末的服务分（第四条第二款）。',
    );
  });

  test('is no score where none is judged', () => {
    const rich = { ...WELL, targets: [HOME.with(6, '-')], rows: [store('2022-08', 60_000, '')] };
    expect(keysOf(rich)).toEqual([]);
  });

  test('is a task for the targets, which names each', () => {
    const rich = { ...WELL, targets: [HOME.with(1, '').with(7, '')] };
    const task = taskIn(rich, 'data.targets');
    expect(task.key).toBe('data.targets@2022-08-01@a');
    expect(task.why.en).toMatch(
      /"Trial month 3" for category "Home".*"Failed month limit" for category "Home"/,
    );
  });

  test('comes before all else', () => {
    const rich = {
      ...WELL,
      date: 20221015,
      rows: [store('2022-08', '', 4.8), store('2022-09', 10_000, 4.5)],
    };
    expect(namesOf(rich)[0]).toBe('data.month');
    expect(namesOf(rich)).toContain('logistics.pick-up');
    expect(namesOf(rich)).not.toContain('promotions.calendar');
  });

  test('is one task for all cells that cannot be read, of a store that is judged or is not', () => {
    const judged = { ...WELL, headers: ['Refund rate'], rows: [store('2022-08', 30_000, 4.8, 12)] };
    expect(keysOf(judged)).toEqual(['data.mend@rows@a']);
    const unreadable = { ...WELL, rows: [store('2022-08', 'many', 'x')] };
    expect(planOf(unreadable).status).toBe('data error');
    expect(planOf(unreadable).tasks.map(({ key, why }) => [key, why.en])).toEqual([
      [
        'data.mend@rows@a',
        expect.stringMatching(/column "Sales", value "many".*; row 2, column "Score", value "x"/),
      ],
    ]);
  });
});

describe('what cannot be told for want of data', () => {
  const undecided = (rich: RichRows) => planOf(rich).undecided;

  test('is sales, service and continuity while the last month is not filled in', () => {
    expect(undecided({ ...WELL, date: 20221015 })).toEqual(['sales', 'service', 'continuity']);
    expect(undecided({ ...WELL, rows: [store('2022-08', 30_000, '')] })).toEqual(['service']);
    expect(undecided({ ...WELL, rows: [store('2022-08', '', 4.8)] })).toEqual(['sales', 'continuity']);
  });

  test('is what has no target', () => {
    expect(undecided({ ...WELL, targets: [HOME.with(1, '')] })).toEqual(['sales']);
    expect(undecided({ ...WELL, targets: [HOME.with(6, '')] })).toEqual(['service']);
    expect(undecided({ ...WELL, targets: [HOME.with(7, '')] })).toEqual(['service']);
  });

  test('is the service score while a dimension is missing, whatever the others come to', () => {
    const of = (...scores: unknown[]): RichRows => ({
      ...WELL,
      headers: FIVE,
      rows: [store('2022-08', 30_000, 4.8, ...scores)],
    });
    expect(undecided(of(5, 5, 5, 5, 5))).toEqual([]);
    expect(undecided(of(5, '', 5, 5, 5))).toEqual(['service']);
    expect(undecided(of(5, 'x', 5, 5, 5))).toEqual(['service']);
    expect(undecided(of(3, '', 5, 5, 5))).toEqual(['service']);
    expect(namesOf(of(3, '', 5, 5, 5)).length).toBeGreaterThan(0);
    expect(undecided({ ...of(5, '', 5, 5, 5), targets: [HOME.with(7, '-')] })).toEqual([]);
    expect(undecided({ ...of(5, 5, 5, 5, 5), weights: [['Goods', 1, '']] })).toEqual(['service']);
  });

  test('is not a dimension that was missing before the last month that was judged', () => {
    const rows = [store('2022-08', 30_000, 4.8, 5, '', 5, 5, 5), store('2022-09', 30_000, 4.8)];
    expect(undecided({ ...WELL, date: 20221015, headers: FIVE, rows })).toEqual([]);
  });

  test('is not a sales target that is reached already', () => {
    const rich = {
      ...WELL,
      date: 20221015,
      rows: [store('2022-08', 90_000, 4.8), store('2022-09', '', 4.8)],
    };
    expect(undecided(rich)).toEqual(['continuity']);
  });

  test('is nothing that does not apply', () => {
    const rich = { ...WELL, targets: [HOME.with(1, '-').with(6, '-')], rows: [store('2022-08', 30_000, '')] };
    expect(undecided(rich)).toEqual([]);
    const unlimited = { ...WELL, targets: [HOME.with(7, '-')], rows: [store('2022-08', 30_000, '')] };
    expect(undecided(unlimited)).toEqual([]);
    expect(keysOf(unlimited)).toEqual([]);
  });

  test('is a month whose own category has no score target', () => {
    const garden = ['Garden', ...HOME.slice(1).with(5, '')];
    const rows = [store('2022-08', 30_000, 4.8).with(2, 'Garden'), store('2022-09', 30_000, 4.8)];
    expect(undecided({ ...WELL, date: 20221015, targets: [HOME, garden], rows })).toEqual(['service']);
  });

  test('is not what is at risk for certain', () => {
    const rich = {
      ...WELL,
      date: 20221015,
      rows: [store('2022-08', 90_000, ''), store('2022-09', 10_000, 4.5)],
    };
    expect(undecided(rich)).toEqual([]);
  });

  test('is everything where the rows cannot be read', () => {
    expect(undecided({ ...WELL, rows: [store('2022-08', 'many', 4)] })).toEqual([
      'sales',
      'service',
      'continuity',
      'data',
    ]);
  });
});

describe('a store that has failed', () => {
  const FAILED: RichRows = {
    ...WELL,
    date: 20221215,
    rows: ['2022-08', '2022-09', '2022-10', '2022-11'].map((at) => store(at, 10_000, 4.5)),
  };

  test('has one task: to know what comes', () => {
    expect(
      planOf(FAILED).tasks.map(({ key, kind, deadline, due }) => ({ key, kind, deadline, due })),
    ).toEqual([
      {
        key: 'information.after-failing@2022-08-01@a',
        kind: 'information',
        deadline: 20221130,
        due: 20221215,
      },
    ]);
  });

  test('is told why, from when and until when, with the tier', () => {
    const { why } = taskIn(FAILED, 'information.after-failing');
    expect(why.en).toContain('Failed: CNY 30,000 short at the month 3 node (2022-10-31)');
    expect(why.en).toContain('certain since 2022-10-31');
    expect(why.en).toContain('From 2022-11-01');
    expect(why.en).toContain('18:00 on 2022-11-30');
    expect(why.en).toContain('unconfirmed: help-desk answer');
    expect(why.en).toContain('2022-11-30 is past: ask the platform at once.');
  });
});

test('the diagnosis that a plan rests on is the store’s own', () => {
  expect(diagnosisOf({ ...WELL, headers: FIVE, rows: [store('2022-08', 1, 4, 4, 4, 4, 4, 4)] }).score).toBe(
    4,
  );
});
