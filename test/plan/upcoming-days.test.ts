import { describe, expect, test } from 'vitest';
import { nodesTable } from '../../src/plan/nodes-table';
import { upcomingDays } from '../../src/plan/upcoming-days';
import { reportShops } from '../../src/report/shop-report';
import { readStandardsTable } from '../../src/tables/standards-table';
import { SHANGHAI } from '../support/call-function';
import { goldenTable } from '../support/golden-rows';
import { ROW_HEADERS, reportsOn, settingOn } from '../support/report-of';

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

const daysOn = (
  date: number,
  months: number,
  rows = ROWS,
  targets: readonly (readonly unknown[])[] = [HOME],
) => upcomingDays(reportsOn(date, rows, targets), settingOn(date, targets), months);

describe('the days ahead of all stores', () => {
  test('are the nodes and the month ends, the nearest first', () => {
    expect(
      daysOn(20221001, 4).map(({ store, day, kind, nodeMonth, target, gap, daysLeft }) => [
        ...[store, day, kind, nodeMonth, target, gap, daysLeft],
      ]),
    ).toEqual([
      ['A', 20221031, 'node', 3, 60_000, 10_000, 30],
      ['A', 20221031, 'month end', undefined, 4.6, undefined, 30],
      ['B', 20221031, 'month end', undefined, 4.6, undefined, 30],
      ['A', 20221130, 'month end', undefined, 4.6, undefined, 60],
      ['B', 20221130, 'month end', undefined, 4.6, undefined, 60],
      ['A', 20221231, 'month end', undefined, 4.6, undefined, 91],
      ['B', 20221231, 'node', 3, 60_000, 60_000, 91],
      ['B', 20221231, 'month end', undefined, 4.6, undefined, 91],
      ['A', 20230131, 'node', 6, 150_000, 100_000, 122],
      ['A', 20230131, 'month end', undefined, 4.6, undefined, 122],
      ['B', 20230131, 'month end', undefined, 4.6, undefined, 122],
    ]);
  });

  test('include the day itself, and begin with the day’s own month', () => {
    expect(daysOn(20220930, 1).map(({ day, daysLeft }) => [day, daysLeft])).toEqual([[20220930, 0]]);
  });

  test('hold those of a trial that has not begun, of which nothing is sold yet', () => {
    expect(daysOn(20220925, 4).filter(({ store, kind }) => store === 'B' && kind === 'node')).toMatchObject([
      { day: 20221231, target: 60_000, gap: undefined },
    ]);
    expect(daysOn(20220801, 6, ROWS.slice(2)).map(({ day }) => day)).toEqual([
      20221031, 20221130, 20221231, 20221231, 20230131,
    ]);
  });

  test('go on into the next cycle', () => {
    const well = ['08', '09', '10', '11', '12'].map((at) =>
      row('A', '2022-07-08', `2022-${at}`, 80_000, 4.7),
    );
    const rest = ['01', '02', '03', '04', '05'].map((at) =>
      row('A', '2022-07-08', `2023-${at}`, 80_000, 4.7),
    );
    const ahead = daysOn(20230601, 14, [...well, ...rest]).filter(({ kind }) => kind === 'node');
    expect(ahead.map(({ day, nodeMonth, target, gap }) => [day, nodeMonth, target, gap])).toEqual([
      [20230731, 12, 360_000, -440_000],
      [20240731, 12, 500_000, undefined],
    ]);
  });

  test('hold none of a store that has failed or cannot be read', () => {
    const failed = ['2022-08', '2022-09', '2022-10'].map((at) => row('A', '2022-07-08', at, 1, 4.7));
    expect(daysOn(20221101, 12, failed)).toEqual([]);
    expect(daysOn(20221101, 12, [row('A', '2022-07-08', '2022-08', 'x', 4.7)])).toEqual([]);
  });

  test('leave out what does not apply, and keep what has no target yet', () => {
    const none = daysOn(20221001, 1, ROWS.slice(0, 2), [HOME.with(1, '-').with(6, '-')]);
    expect(none).toEqual([]);
    const missing = daysOn(20221001, 1, ROWS.slice(0, 2), [HOME.with(1, '').with(6, '')]);
    expect(missing.map(({ kind, target, gap }) => [kind, target, gap])).toEqual([
      ['node', undefined, undefined],
      ['month end', undefined, undefined],
    ]);
    const unknown = daysOn(20221001, 1, ROWS.slice(0, 2), [HOME.with(0, 'Garden'), HOME.with(0, 'Toys')]);
    expect(unknown.map(({ target }) => target)).toEqual([undefined, undefined]);
  });

  test('say how the score entered stands', () => {
    const rows = [...ROWS.slice(0, 2), row('A', '2022-07-08', '2022-10', 10_000, 4.5)];
    expect(daysOn(20221015, 1, rows).map(({ gap }) => gap)).toEqual([0, 0.1]);
  });

  test('have keys that stay the same from day to day', () => {
    const keys = (date: number) => daysOn(date, 1).map(({ key }) => key);
    expect(keys(20221001)).toEqual(['node@2022-10-31@a', 'month-end@2022-10-31@a', 'month-end@2022-10-31@b']);
    expect(keys(20221031)).toEqual(keys(20221001));
  });

  test('are told in both languages', () => {
    const texts = (rows = ROWS.slice(0, 2), targets = [HOME]) =>
      daysOn(20221015, 1, rows, targets).map(({ text }) => text);
    const unsold = texts();
    expect(unsold).toEqual([
      {
        zh: 'A：第 3 个月考核节点，累计店铺销售额目标 60,000 元，还差 10,000 元',
        en: 'A: month 3 node, cumulative sales of CNY 60,000, CNY 10,000 missing',
      },
      { zh: 'A：月末服务分须超过 4.6', en: 'A: month-end score above 4.6' },
    ]);
    const scored = (score: number) => [...ROWS.slice(0, 2), row('A', '2022-07-08', '2022-10', 10_000, score)];
    expect(texts(scored(4.6)).map(({ en }) => en)).toEqual([
      'A: month 3 node, cumulative sales of CNY 60,000, reached so far',
      'A: month-end score above 4.6, the score entered equals it',
    ]);
    expect(texts(scored(4.5))[1]?.en).toBe('A: month-end score above 4.6, the score entered is 0.1 below');
    expect(texts(scored(4.8))[1]?.zh).toBe('A：月末服务分须超过 4.6，已填的分数高 0.2 分');
    expect(texts(ROWS.slice(0, 2), [HOME.with(1, '').with(6, '')]).map(({ en }) => en)).toEqual([
      'A: month 3 node, target not filled in',
      'A: month-end score, target not filled in',
    ]);
  });

  test('never call an equal figure reached where the standard says above', () => {
    const { known } = readStandardsTable(goldenTable('standards-sales-above'), SHANGHAI);
    const setting = { ...settingOn(20251015, [HOME]), known };
    const rows = ['2025-08', '2025-09'].map((at) => row('A', '2025-07-08', at, 30_000, 4.7));
    const [node] = upcomingDays(reportShops([ROW_HEADERS, ...rows], setting), setting, 1);
    expect(node).toMatchObject({ kind: 'node', gap: 0 });
    expect(node?.text.en).toBe(
      'A: month 3 node, cumulative sales of CNY 60,000, exactly at it so far, and more is needed',
    );
  });

  test('end where nobody can tell which standard will govern', () => {
    const { known } = readStandardsTable(goldenTable('standards-broken-nodes-in-words'), SHANGHAI);
    const setting = { ...settingOn(20260115, [HOME]), known };
    const reports = reportShops([ROW_HEADERS, row('A', '2024-07-08', '2025-12', 1, 4.7)], setting);
    expect(upcomingDays(reports, setting, 60).at(-1)?.day).toBe(20260731);
  });
});

describe('the table of the nodes of twelve months', () => {
  const tableOn = (date: number, language: 'zh' | 'en' = 'en') =>
    nodesTable(reportsOn(date, ROWS, [HOME]), settingOn(date, [HOME]), language);

  test('has a column for each month, and a row for each store', () => {
    const { columns, rows } = tableOn(20221001);
    expect(columns.map(({ header }) => header.en)).toEqual([
      ...['Store', 'Status', '2022-10', '2022-11', '2022-12', '2023-01', '2023-02', '2023-03', '2023-04'],
      ...['2023-05', '2023-06', '2023-07', '2023-08', '2023-09'],
    ]);
    expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
    expect(rows.map((cells) => cells.slice(0, 6))).toEqual([
      [
        ...['A', 'On track', '◆ 2022-10-31 month 3, target CNY 60,000, CNY 10,000 missing', '', ''],
        '◆ 2023-01-31 month 6, target CNY 150,000, CNY 100,000 missing',
      ],
      ['B', 'On track', '', '', '◆ 2022-12-31 month 3, target CNY 60,000, CNY 60,000 missing', ''],
    ]);
  });

  test('keeps a store that has failed or cannot be read, without nodes', () => {
    const rows = [
      ...['2022-08', '2022-09', '2022-10'].map((at) => row('A', '2022-07-08', at, 1, 4.7)),
      row('C', '2022-07-08', '2022-08', 'x', 4.7),
    ];
    const { rows: cells } = nodesTable(reportsOn(20221101, rows, [HOME]), settingOn(20221101, [HOME]), 'zh');
    expect(cells.map((one) => [...new Set(one)])).toEqual([
      ['A', '不达标', ''],
      ['C', '数据有误', ''],
    ]);
  });

  test('leaves a node out that has no target to reach', () => {
    const targets = [HOME.with(1, '-')];
    const { rows } = nodesTable(reportsOn(20221001, ROWS, targets), settingOn(20221001, targets), 'en');
    expect(rows[0]?.slice(2, 6)).toEqual(['', '', '', expect.stringContaining('month 6')]);
  });

  test('is in Chinese where it is asked to be', () => {
    expect(tableOn(20221001, 'zh').rows[0]?.[2]).toBe(
      '◆ 2022-10-31 第 3 个月，目标 60,000 元，还差 10,000 元',
    );
  });
});
