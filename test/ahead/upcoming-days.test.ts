import { describe, expect, test } from 'vitest';
import { daysAhead } from '../../src/ahead/days-ahead';
import { nodesTable } from '../../src/ahead/nodes-table';
import { upcomingOf } from '../../src/ahead/upcoming-days';
import { DANGER, SAFE, statusColours } from '../../src/report/grid/palette';
import { reportStores } from '../../src/report/store-report';
import { readStandardsTable } from '../../src/tables/standards-table';
import { SHANGHAI } from '../support/call-function';
import { goldenTable } from '../support/golden-rows';
import { ROW_HEADERS, reportsOn, settingOn } from '../support/report-of';
import { day } from '../support/small-store';

const HOME = ['Home', 60_000, 150_000, 250_000, 360_000, 500_000, 4.6, 4, ''];
const row = (
  store: string,
  onboard: string,
  at: string,
  sales: unknown,
  score: unknown,
  category = 'Home',
) => [...[store, onboard, category, at, sales, score, '']];
/** A is in its trial until July 2023, B from October 2022 on. */
const ROWS = [
  row('A', '2022-07-08', '2022-08', 30_000, 4.7),
  row('A', '2022-07-08', '2022-09', 20_000, 4.5),
  row('B', '2022-09-20', '2022-09', 1, ''),
];

type Rows = readonly (readonly unknown[])[];

const upcomingOn = (date: number, months: number, rows: Rows = ROWS, targets: Rows = [HOME]) =>
  upcomingOf(reportsOn(date, rows, targets), settingOn(date, targets), months);

const daysOn = (date: number, months: number, rows: Rows = ROWS, targets: Rows = [HOME]) =>
  daysAhead(upcomingOn(date, months, rows, targets), day(date));

const scored = (score: unknown, at = '2022-10') => [
  ...ROWS.slice(0, 2),
  row('A', '2022-07-08', at, 10_000, score),
];

describe('the days ahead of all stores', () => {
  test('are the nodes and the month ends, the nearest first', () => {
    expect(
      daysOn(20221001, 4).map(({ day: on, daysLeft, nodes, scores }) => [
        ...[
          on,
          daysLeft,
          nodes.map(({ store, nodeMonth, target, left }) => [store, nodeMonth, target, left?.gap]),
        ],
        scores?.asks,
      ]),
    ).toEqual([
      [20221031, 30, [['A', 3, 60_000, 10_000]], [{ target: 4.6, comparison: 'above', stores: 2 }]],
      [20221130, 60, [], [{ target: 4.6, comparison: 'above', stores: 2 }]],
      [20221231, 91, [['B', 3, 60_000, 60_000]], [{ target: 4.6, comparison: 'above', stores: 2 }]],
      [20230131, 122, [['A', 6, 150_000, 100_000]], [{ target: 4.6, comparison: 'above', stores: 2 }]],
    ]);
  });

  test('include the day itself, and begin with the day’s own month', () => {
    expect(daysOn(20220930, 1).map(({ day: on, daysLeft }) => [on, daysLeft])).toEqual([[20220930, 0]]);
  });

  test('hold those of a trial that has not begun, of which nothing is sold yet', () => {
    expect(upcomingOn(20220925, 4).nodes.filter(({ store }) => store === 'B')).toMatchObject([
      { day: 20221231, target: 60_000, left: undefined, unknownMonths: [] },
    ]);
    const ofB = daysOn(20220801, 6, ROWS.slice(2));
    expect(ofB.map(({ day: on, nodes }) => [on, nodes.length])).toEqual([
      [20221031, 0],
      [20221130, 0],
      [20221231, 1],
      [20230131, 0],
    ]);
  });

  test('go on into the next cycle', () => {
    const well = ['08', '09', '10', '11', '12'].map((at) =>
      row('A', '2022-07-08', `2022-${at}`, 80_000, 4.7),
    );
    const rest = ['01', '02', '03', '04', '05'].map((at) =>
      row('A', '2022-07-08', `2023-${at}`, 80_000, 4.7),
    );
    const { nodes } = upcomingOn(20230601, 14, [...well, ...rest]);
    expect(nodes.map(({ day: on, nodeMonth, target, left }) => [on, nodeMonth, target, left?.gap])).toEqual([
      [20230731, 12, 360_000, -440_000],
      [20240731, 12, 500_000, undefined],
    ]);
  });

  test('leave out what does not apply, and keep what has no target yet', () => {
    const none = upcomingOn(20221001, 1, ROWS.slice(0, 2), [HOME.with(1, '-').with(6, '-')]);
    expect(none).toEqual({
      nodes: [],
      scores: [],
      without: [{ store: 'A', reason: 'nothing asked', from: undefined }],
    });
    const missing = upcomingOn(20221001, 1, ROWS.slice(0, 2), [HOME.with(1, '').with(6, '')]);
    expect(missing.nodes).toMatchObject([{ target: undefined, left: undefined }]);
    expect(missing.scores).toMatchObject([{ target: undefined, state: 'target missing' }]);
    const nameless = ROWS.slice(0, 2).map((one) => one.with(2, ''));
    const unknown = upcomingOn(20221001, 1, nameless, [HOME.with(0, 'Garden'), HOME.with(0, 'Toys')]);
    expect([...unknown.nodes, ...unknown.scores].map(({ target }) => target)).toEqual([undefined, undefined]);
  });

  test('say which months without sales a gap may hide, and none where the target is reached', () => {
    const blank = [ROWS[0] ?? [], row('A', '2022-07-08', '2022-09', '', 4.5)];
    expect(upcomingOn(20221015, 1, blank).nodes).toMatchObject([
      { left: { gap: 30_000, isReached: false }, unknownMonths: [202209] },
    ]);
    const reached = [row('A', '2022-07-08', '2022-08', 70_000, 4.7), ...blank.slice(1)];
    expect(upcomingOn(20221015, 1, reached).nodes).toMatchObject([
      { left: { isReached: true }, unknownMonths: [] },
    ]);
  });

  test.each([
    [4.7, 'passes', 1, []],
    [4.6, 'equals', 0, ['A']],
    [4.5, 'misses', 0, ['A']],
    ['', 'not filled in', 0, ['A']],
    ['暂无数据', 'no score', 0, ['A']],
  ])('say how the score entered stands: %s', (score, state, passing, open) => {
    expect(upcomingOn(20221015, 1, scored(score)).scores).toMatchObject([{ state }]);
    const [first] = daysOn(20221015, 1, scored(score));
    expect(first?.scores).toMatchObject({ stores: 1, passing });
    expect(first?.scores?.open.map(({ store }) => store)).toEqual(open);
  });

  test('list of months to come only the scores of which something can be told', () => {
    const openOn = (rows: Rows, targets: Rows = [HOME]) =>
      daysOn(20221001, 3, rows, targets).map(({ scores }) =>
        scores?.open.map(({ store, state }) => [store, state]),
      );
    expect(openOn(ROWS)).toEqual([
      [
        ['A', 'not filled in'],
        ['B', 'not filled in'],
      ],
      [],
      [],
    ]);
    expect(openOn(scored(4.5, '2022-11')).at(1)).toEqual([['A', 'misses']]);
    expect(openOn(ROWS.slice(0, 2), [HOME.with(6, '')]).map((open) => open?.length)).toEqual([1, 1, 1]);
  });

  test('have those nodes first that are furthest from their target, and what nobody can tell before what is reached', () => {
    const stores = [
      ['reached', 60_000, 'Home'],
      ['little', 50_000, 'Home'],
      ['untargeted', 0, 'Toys'],
      ['much', 1000, 'Home'],
    ] as const;
    const rows = stores.flatMap(([store, sales, category]) => [
      row(store, '2022-07-08', '2022-08', sales, 4.7, category),
      row(store, '2022-07-08', '2022-09', 0, 4.7, category),
    ]);
    const [first] = daysOn(20221015, 1, rows, [HOME, HOME.with(0, 'Toys').with(1, '')]);
    expect(first?.nodes.map(({ store }) => store)).toEqual(['much', 'little', 'untargeted', 'reached']);
  });

  test('have keys that stay the same from day to day, while what is told changes', () => {
    const keys = (date: number, rows?: Rows) =>
      daysOn(date, 1, rows).flatMap(({ nodes, scores }) => [...nodes.map(({ key }) => key), scores?.key]);
    expect(keys(20221001)).toEqual(['node@2022-10-31@a', 'month-end@2022-10-31']);
    expect(keys(20221031, scored(4.7))).toEqual(keys(20221001));
    expect(daysOn(20221001, 1)[0]?.nodes[0]?.left).not.toEqual(
      daysOn(20221031, 1, scored(4.7))[0]?.nodes[0]?.left,
    );
  });
});

describe('a store without days', () => {
  const without = (date: number, rows: Rows, months = 12) => upcomingOn(date, months, rows).without;

  test.each([
    ['failed', 20221101, ['2022-08', '2022-09', '2022-10'].map((at) => row('A', '2022-07-08', at, 1, 4.7))],
    ['data error', 20221101, [row('A', '2022-07-08', '2022-08', 'x', 4.7)]],
    ['not begun', 20221101, [row('A', '2024-07-08', '2024-07', 1, 4.7)]],
  ])('is said to have none, and why: %s', (reason, date, rows) => {
    expect(upcomingOn(date, 12, rows)).toEqual({
      nodes: [],
      scores: [],
      without: [{ store: 'A', reason, from: undefined }],
    });
  });

  test('from a certain month on is said to have none, where it is not known which standard will govern', () => {
    const { known } = readStandardsTable(goldenTable('standards-broken-nodes-in-words'), SHANGHAI);
    const setting = { ...settingOn(20260115, [HOME]), known };
    const reports = reportStores([ROW_HEADERS, row('A', '2024-07-08', '2025-12', 1, 4.7)], setting);
    const upcoming = upcomingOf(reports, setting, 60);
    expect(upcoming.nodes.at(-1)?.day).toBe(20260731);
    expect(upcoming.without).toEqual([{ store: 'A', reason: 'no standard', from: 202608 }]);
    expect(nodesTable(reports, setting, 'en').rows[0]?.slice(2)).toEqual([
      'from 2026-08 on it is not known which standard will govern',
      ...['', '', '', '', '', ''],
      expect.stringContaining('◆ 2026-07-31'),
      ...Array.from({ length: 5 }, () => '? standard unknown'),
    ]);
  });

  test('is never left out without a word: each is among the days or among those without', () => {
    const rows = [
      ...ROWS,
      row('C', '2022-07-08', '2022-08', 'x', 4.7),
      row('D', '2024-07-08', '2024-07', 1, 4.7),
    ];
    const { nodes, scores, without: others } = upcomingOn(20221001, 12, rows);
    const named = new Set([...nodes, ...scores, ...others].map(({ store }) => store));
    expect([...named].sort()).toEqual(['A', 'B', 'C', 'D']);
    expect(without(20221001, ROWS)).toEqual([]);
  });
});

describe('the table of the nodes of twelve months', () => {
  const tableOn = (date: number, language: 'zh' | 'en' = 'en') =>
    nodesTable(reportsOn(date, ROWS, [HOME]), settingOn(date, [HOME]), language);

  test('has a column for each month, and a row for each store', () => {
    const { columns, rows } = tableOn(20221001);
    expect(columns.map(({ header }) => header.en)).toEqual([
      ...[
        'Store',
        'Status',
        'Note',
        '2022-10',
        '2022-11',
        '2022-12',
        '2023-01',
        '2023-02',
        '2023-03',
        '2023-04',
      ],
      ...['2023-05', '2023-06', '2023-07', '2023-08', '2023-09'],
    ]);
    expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
    expect(rows.map((cells) => cells.slice(0, 7))).toEqual([
      [
        ...['A', 'On track', '', '◆ 2022-10-31 month 3\ntarget CNY 60,000\nCNY 10,000 to go', '', ''],
        '◆ 2023-01-31 month 6\ntarget CNY 150,000\nCNY 100,000 to go',
      ],
      ['B', 'On track', '', '', '', '◆ 2022-12-31 month 3\ntarget CNY 60,000\nCNY 60,000 to go', ''],
    ]);
  });

  test('keeps a store that has failed or cannot be read, without nodes, and says why', () => {
    const rows = [
      ...['2022-08', '2022-09', '2022-10'].map((at) => row('A', '2022-07-08', at, 1, 4.7)),
      row('C', '2022-07-08', '2022-08', 'x', 4.7),
    ];
    const { rows: cells } = nodesTable(reportsOn(20221101, rows, [HOME]), settingOn(20221101, [HOME]), 'zh');
    expect(cells.map((one) => [...new Set(one)])).toEqual([
      ['A', '不达标', '已不达标，本周期不再有节点', ''],
      ['C', '数据有误', '数据有误，无法判断', ''],
    ]);
  });

  test('leaves a node out that has no target to reach', () => {
    const targets = [HOME.with(1, '-')];
    const { rows } = nodesTable(reportsOn(20221001, ROWS, targets), settingOn(20221001, targets), 'en');
    expect(rows[0]?.slice(3, 7)).toEqual(['', '', '', expect.stringContaining('month 6')]);
  });

  test('says of a store without any node to reach that its scores count all the same', () => {
    const targets = [[1, 2, 3, 4, 5].reduce((row, column) => row.with(column, '-'), HOME)];
    const { rows } = nodesTable(reportsOn(20221001, ROWS, targets), settingOn(20221001, targets), 'en');
    expect([...new Set(rows[0]?.slice(2))]).toEqual(['no node applies; only the month-end scores count', '']);
  });

  test('is in Chinese where it is asked to be', () => {
    expect(tableOn(20221001, 'zh').rows[0]?.[3]).toBe(
      '◆ 2022-10-31 第 3 个月\n目标 60,000 元\n还差 10,000 元',
    );
  });

  test('has a colour for each cell: what is reached differs from what is not, and from what nobody can tell', () => {
    const colours = (sales: number, target: string | number) => {
      const rows = [row('A', '2022-07-08', '2022-08', sales, 4.7), row('A', '2022-07-08', '2022-09', 0, 4.7)];
      const targets = [HOME.with(1, target)];
      const table = nodesTable(reportsOn(20221001, rows, targets), settingOn(20221001, targets), 'en');
      expect(table.colours?.map((row) => row.length)).toEqual([table.columns.length]);
      return table.colours?.[0]?.[3];
    };
    expect([colours(60_000, 60_000), colours(1, 60_000), colours(1, '')]).toEqual([
      SAFE,
      DANGER,
      statusColours['no data'],
    ]);
  });

  test('says in a line of its own that a target or sales are not filled in', () => {
    const targets = [HOME.with(1, '')];
    const { rows } = nodesTable(reportsOn(20221001, ROWS, targets), settingOn(20221001, targets), 'en');
    expect(rows[0]?.[3]).toBe('◆ 2022-10-31 month 3\n? target not filled in');
    const blank = [row('A', '2022-07-08', '2022-08', '', 4.7), row('A', '2022-07-08', '2022-09', 1, 4.7)];
    const table = nodesTable(reportsOn(20221001, blank, [HOME]), settingOn(20221001, [HOME]), 'zh');
    expect(table.rows[0]?.[3]).toBe(
      '◆ 2022-10-31 第 3 个月\n目标 60,000 元\n还差 59,999 元\n1 个月的销售额未填',
    );
  });
});
