import { describe, expect, test } from 'vitest';
import { firstRowOf, problemsOf, reportStores } from '../../src/report/store-report';
import { judgedOn, reportsOn, settingOn, wordsOf } from '../support/report-of';
import { month } from '../support/small-store';

const CLOTHING = ['Clothing', 100_000, 200_000, 300_000, 400_000, 500_000, 3, 4, ''];
const HOME = ['Home', 60_000, 150_000, 250_000, 360_000, 500_000, 4.5, 4, ''];
const store = (category: string, at: string, sales: unknown, score: unknown = 4, official: unknown = '') => [
  'A',
  '2022-07-08',
  category,
  at,
  sales,
  score,
  official,
];

describe('a store whose main category changes', () => {
  const rows = [
    store('Clothing', '2022-08', 25_000),
    store('Clothing', '2022-09', 25_000),
    store('Clothing', '2022-10', 25_000),
    store('Home', '2022-11', 60_000, 4.6),
  ];

  test('keeps a node missed under the category of the node’s own day', () => {
    const report = judgedOn(20221130, rows, [CLOTHING, HOME]);
    expect(report.assessment.status).toBe('failed');
    expect(wordsOf(report)).toContain('CNY 75,000, target CNY 100,000');
  });

  test('keeps a node met under the category of that day', () => {
    const met = [
      store('Home', '2022-08', 25_000, 4.6),
      store('Home', '2022-09', 25_000, 4.6),
      store('Home', '2022-10', 25_000, 4.6),
      store('Clothing', '2022-11', 100_000),
    ];
    expect(judgedOn(20221130, met, [CLOTHING, HOME]).assessment.status).toBe('on track');
  });

  test('has each month’s score judged by that month’s category', () => {
    const { assessment } = judgedOn(20221130, rows, [CLOTHING, HOME]);
    expect(assessment).toMatchObject({ service: { failed: [] } });
    const weak = [...rows.slice(0, 3), store('Home', '2022-11', 60_000, 4.4)];
    expect(judgedOn(20221130, weak, [CLOTHING, HOME]).assessment).toMatchObject({
      service: { failed: [month(202211)] },
    });
  });

  test('is no data where a month’s category has no score target', () => {
    const report = judgedOn(20221130, rows, [['Clothing', '-', '-', '-', '-', '-', '', 4, ''], HOME]);
    expect(report.assessment.status).toBe('no data');
    expect(wordsOf(report)).toContain('the category of 2022-08, 2022-09, 2022-10 has no score target');
  });
});

describe('what is said', () => {
  test('of a pace is silent while sales are unknown', () => {
    const report = judgedOn(
      20220930,
      [store('Home', '2022-08', 5_000, 4.6), store('Home', '2022-09', '', 4.6)],
      [HOME],
    );
    expect(wordsOf(report)).not.toContain('At risk');
  });

  test('of a pace names the figures of the finished months and no average', () => {
    const report = judgedOn(
      20220915,
      [store('Home', '2022-08', 5_000, 4.6), store('Home', '2022-09', 5_000, 4.6)],
      [HOME],
    );
    expect(wordsOf(report)).toContain('at the pace of CNY 5,000 in 1 finished month');
  });

  test('names the warning line where the score target does not apply', () => {
    const targets = [['Home', 1, 1, 1, 1, 1, '-', 4, 3.5]];
    const report = judgedOn(20220831, [store('Home', '2022-08', 5, 3)], targets);
    expect(report.assessment.status).toBe('at risk');
    expect(wordsOf(report)).toContain('lies below your warning line of 3.5');
  });

  test('never lets what is missing round to nothing', () => {
    const rows = ['2022-08', '2022-09', '2022-10'].map((at, index) =>
      store('Home', at, index === 0 ? 59_999.996 : 0, 4.6),
    );
    const words = wordsOf(judgedOn(20221031, rows, [HOME]));
    expect(words).toContain('CNY 0.01 short at the month 3 node');
    expect(words).toContain('CNY 59,999, target CNY 60,000');
  });

  test('names each month in which the official figure differs, though the differences cancel', () => {
    const rows = [
      store('Home', '2022-08', 50_000, 4.6, 50_100),
      store('Home', '2022-09', 50_000, 4.6, 49_900),
    ];
    const words = wordsOf(judgedOn(20220930, rows, [HOME]));
    expect(words).toContain('For 2022-08 the official sales of CNY 50,100 count');
    expect(words).toContain('a difference of CNY -100');
  });

  test('asks nothing more for a node that falls on the day', () => {
    const rows = [
      store('Home', '2022-08', 5, 4.6),
      store('Home', '2022-09', '', 4.6),
      store('Home', '2022-10', 5, 4.6),
    ];
    expect(wordsOf(judgedOn(20221031, rows, [HOME]))).not.toContain('a month needed');
  });

  test('flags that articles 1 and 3 conflict over a store opened before the standard', () => {
    const rows = [['A', '2022-07-03', 'Home', '2022-08', 99_999, 4.6, '']];
    expect(wordsOf(judgedOn(20220831, rows, [HOME]))).toContain('articles 1 and 3 conflict');
    expect(wordsOf(judgedOn(20220831, [store('Home', '2022-08', 99_999, 4.6)], [HOME]))).not.toContain(
      'conflict',
    );
  });
});

describe('a store whose rows name no category, where the targets have several', () => {
  const nobodys = ['', 1, 1, 1, 1, 1, 0, 12, ''];

  test('is judged by no row of the targets, not even by one without a category', () => {
    const report = judgedOn(20220831, [store('', '2022-08', 100)], [CLOTHING, HOME, nobodys]);
    expect(report.assessment.status).toBe('no data');
  });

  test('is to have its category filled in, and not the targets', () => {
    const words = wordsOf(judgedOn(20220831, [store('', '2022-08', 100)], [CLOTHING, HOME]));
    expect(words).toMatch(/^No data: fill in the store's main category in the monthly rows\./);
    expect(words).not.toContain('the targets lack');
    expect(wordsOf(judgedOn(20220831, [store('', '2022-08', 100)], [HOME.with(1, '')]))).toContain(
      'fill in 1 target of the main category',
    );
  });
});

/** The month, yyyy-MM, that is so many after January of the year. */
const monthAfter = (year: number, months: number): string =>
  `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;

describe('the platform’s word on a cycle', () => {
  const HEADERS = ['Store', 'Onboard', 'Category', 'Month', 'Sales', 'Score', 'Cycle result'];
  /** Thirteen months from August 2025 on, the last of them of the cycle that follows, under the same version. */
  const rowsOf = (results: Readonly<Record<number, string>>, sales = 50_000) =>
    Array.from({ length: 13 }, (_, index) => {
      const at = monthAfter(2025, 7 + index);
      return ['A', '2025-07-08', 'Home', at, sales, 4.6, results[index] ?? ''];
    });
  const reportOf = (results: Readonly<Record<number, string>>, sales?: number) =>
    reportStores([HEADERS, ...rowsOf(results, sales)], settingOn(20260831, [HOME]))[0];

  test.each(['maybe', '结果'])('that nobody can read is an error, since it may decide: %s', (word) => {
    expect(reportOf({ 11: word })).toMatchObject({
      problems: [{ spot: { row: 13, header: 'Cycle result' } }],
    });
    expect(reportOf({ 11: word }, 1)).toHaveProperty('problems');
  });

  /** A row with a word that nobody can read, so many months after August 2025, beside thirteen with none. */
  const withUnreadable = (after: number) => {
    const at = monthAfter(2025, 7 + after);
    const [row = []] = rowsOf({});
    const others = rowsOf({}).filter((other) => other[3] !== at);
    return reportStores(
      [HEADERS, ...others, row.with(3, at).with(6, 'maybe')],
      settingOn(20260831, [HOME]),
    )[0];
  };

  test.each([0, 11, 12])(
    'counts in the first and last month of a cycle, and in the month of the day: %i',
    (after) => {
      expect(withUnreadable(after)).toHaveProperty('problems');
    },
  );

  test.each([-1, 13])(
    'in a month before both cycles, or after the day, costs that month alone: %i',
    (after) => {
      const report = withUnreadable(after);
      expect(report).toHaveProperty('assessment');
      expect(report && problemsOf(report).length).toBe(1);
      expect(report && firstRowOf(report)).toBe(2);
    },
  );

  test('that cannot be read is told once among all problems of the store, which lead to its first row', () => {
    const report = reportOf({ 11: 'maybe' });
    expect(report && problemsOf(report).map(({ spot }) => spot)).toEqual([
      { table: 'rows', row: 13, header: 'Cycle result' },
    ]);
    expect(report && firstRowOf(report)).toBe(2);
  });

  test.each(['未通过', '不通过', '未达标', '不合格', 'not met', 'Fail'])(
    'is understood as failed: %s',
    (word) => {
      expect(reportOf({ 11: word })).toMatchObject({ assessment: { status: 'failed' } });
    },
  );

  test.each(['达标', '合格', 'Pass', 'met'])('is understood as passed: %s', (word) => {
    expect(reportOf({ 11: word }, 1)).not.toMatchObject({ assessment: { status: 'failed' } });
  });

  test.each(['-', '暂无', '无'])('is not there yet: %s', (word) => {
    expect(reportOf({ 11: word }, 1)).toMatchObject({ assessment: { status: 'failed' } });
  });

  test('that contradicts itself is an error, in whichever order the two stand', () => {
    expect(reportOf({ 10: 'failed', 11: 'passed' })).toHaveProperty('problems');
    expect(reportOf({ 10: 'passed', 11: 'failed' })).toHaveProperty('problems');
  });

  test('costs nothing where the present cycle is missed for certain', () => {
    const idle = [...rowsOf({ 11: 'maybe' }).slice(0, 12), ...months(7)];
    const [report] = reportStores([HEADERS, ...idle], settingOn(20270228, [HOME]));
    expect(report).toMatchObject({ assessment: { status: 'failed' } });
  });

  /** Months without sales from August 2026 on. */
  const months = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const at = monthAfter(2026, 7 + index);
      return ['A', '2025-07-08', 'Home', at, 0, 4.6, ''];
    });
});

describe('a cycle before that cannot be judged', () => {
  const rows = (sales: (index: number) => unknown) =>
    Array.from({ length: 13 }, (_, index) => {
      const at = monthAfter(2024, 1 + index);
      return ['A', '2023-01-10', 'Home', at, sales(index), 4.6, ''];
    });

  test('is said to be unknown, for want of a targets row that names its version', () => {
    const report = judgedOn(
      20250215,
      rows(() => 1),
      [HOME],
    );
    expect(report.assessment.status).not.toBe('failed');
    expect(wordsOf(report)).toContain(
      'The cycle before (2024-02-01 to 2025-01-31) could not be judged: no targets row names the 2024 Tmall assessment standard;',
    );
  });

  test('or for want of figures', () => {
    const met = Array.from({ length: 6 }, (_, index) =>
      store('Home', monthAfter(2026, 2 + index), 90_000, 4.6).with(1, '2025-07-08'),
    );
    expect(wordsOf(judgedOn(20260831, met, [HOME]))).toContain(
      'could not be judged: figures of it are missing;',
    );
  });

  test('is not spoken of where it was met, and where nothing of it is there', () => {
    const met = Array.from({ length: 13 }, (_, index) => {
      const at = monthAfter(2025, 7 + index);
      return store('Home', at, 90_000, 4.6).with(1, '2025-07-08');
    });
    expect(wordsOf(judgedOn(20260831, met, [HOME]))).not.toContain('cycle before');
    expect(wordsOf(judgedOn(20260831, met.slice(12), [HOME]))).not.toContain('cycle before');
  });
});

describe('rows that belong to no store', () => {
  test('are one entry at the end, with one problem that names a few of them', () => {
    const strays = Array.from({ length: 300 }, () => ['', '', 'Home', '2022-08', 1, 4, '']);
    const reports = reportsOn(20220831, [...strays, store('Home', '2022-08', 99_999, 4.6)], [HOME]);
    expect(reports.map(({ name }) => name)).toEqual(['A', '']);
    const [, stray] = reports;
    expect(stray && 'problems' in stray && stray.problems.map(({ text }) => text.en)).toEqual([
      expect.stringMatching(/^row\(s\) 2, 3, 4, [\d, ]{1,60}… have figures/),
    ]);
  });

  test('a name that cannot be read costs no other store its answer', () => {
    const reports = reportsOn(
      20220831,
      [[true, '', '', '2022-08', 1, 4, ''], store('Home', '2022-08', 99_999, 4.6)],
      [HOME],
    );
    expect(reports).toMatchObject([{ name: 'A', assessment: { status: 'on track' } }, { name: '' }]);
  });
});

test('a warning line may be marked as not applicable, and must lie on the scale', () => {
  const withLine = (line: unknown) =>
    reportsOn(20220831, [store('Home', '2022-08', 99_999, 4.6)], [[...HOME.slice(0, 8), line]]);
  expect(withLine('-')).toMatchObject([{ assessment: { status: 'on track' } }]);
  expect(withLine(35)).toMatchObject([
    { problems: [{ spot: { table: 'targets', header: 'Warning line' } }] },
  ]);
});
