/** The notes of the grid's months, word for word: what a colleague would say of the month. */
import { describe, expect, test } from 'vitest';
import { buildGrid } from '../../../src/report/grid/build-grid';
import { monthsIn } from '../../support/grid-months';
import { reportsOn, settingOn } from '../../support/report-of';

const TARGETS = [['Boots', 100, 200, 300, 400, 500, 3, 4, '']];

type Months = readonly (readonly [month: string, sales: number | '', score: number | ''])[];
type Situation = readonly [
  situation: string,
  asked: readonly [date: number, onboard: string, month: string, rows: Months],
  zh: string,
  en: string,
];

/** The note of a month of a store that opened on the day, as the grid of the date has it. */
function noteOf(
  language: 'zh' | 'en',
  date: number,
  onboard: string,
  month: string,
  rows: Months,
  targets = TARGETS,
): string | undefined {
  const cells = rows.map(([name, sales, score]) => ['Heron', onboard, 'Boots', name, sales, score, '']);
  const grid = buildGrid(reportsOn(date, cells, targets), settingOn(date, targets), {
    language,
    figures: 'both',
    span: 'cycle',
    sourceName: 'rows',
    builtAt: '',
    team: [],
  });
  const header = grid.cells[grid.frozenRows - 1] ?? [];
  const column = monthsIn(header.map(({ note }) => note)).indexOf(month);
  return grid.cells[grid.frozenRows]?.[column]?.note;
}

describe.each<Situation>([
  [
    'a month that passed, under the rule text',
    [20220831, '2022-07-08', '2022-08', [['2022-08', 60, 4]]],
    '2022-08\n服务分 4，目标 3，本月通过（第四条第二款）。\n店铺销售额 60 元。',
    '2022-08\nThe score of 4 passes the target of 3 (article 4(2)).\nSales CNY 60.',
  ],
  [
    'a score that equals its target, at a node that is missed',
    [
      20221031,
      '2022-07-08',
      '2022-10',
      [
        ['2022-08', 10, 4],
        ['2022-09', 10, 4],
        ['2022-10', 10, 3],
      ],
    ],
    '2022-10\n服务分 3 等于目标：标准要求“超过”，本月未通过（第四条第二款）。\n店铺销售额 10 元。\n第 3 个月节点：累计 30 元，低于目标 100 元（第四条第一款）。',
    '2022-10\nThe score of 3 equals the target: the standard says "above", so the month does not pass (article 4(2)).\nSales CNY 10.\nMonth 3 node: CNY 30 cumulative, below the target of CNY 100 (article 4(1)).',
  ],
  [
    'a month under a version that a help text alone tells of',
    [20250430, '2025-03-08', '2025-04', [['2025-04', 60, 2]]],
    '2025-04\n服务分 2 低于目标 3，本月未通过（未经证实：客服答复）。\n店铺销售额 60 元。',
    '2025-04\nThe score of 2 misses the target of 3 (unconfirmed: help-desk answer).\nSales CNY 60.',
  ],
  [
    'a month whose score equals its target where that passes, by inference',
    [20210731, '2021-03-08', '2021-06', [['2021-06', 60, 3]]],
    '2021-06\n服务分 3，目标 3，本月通过（未经证实：推断）。\n店铺销售额 60 元。',
    '2021-06\nThe score of 3 passes the target of 3 (unconfirmed: inferred).\nSales CNY 60.',
  ],
  [
    'an idle month without a score',
    [20250430, '2025-03-08', '2025-04', [['2025-04', 0, '']]],
    '2025-04\n缺月末服务分（未经证实：客服答复）。\n本月无经营（未经证实：客服答复）。\n店铺销售额 0 元。',
    '2025-04\nThe month-end score is missing (unconfirmed: help-desk answer).\nThe month was idle (unconfirmed: help-desk answer).\nSales CNY 0.',
  ],
  [
    'a node ahead',
    [20250531, '2025-03-08', '2025-06', [['2025-04', 20, 4]]],
    '2025-06\n第 3 个月节点尚未到：目前累计 20 元，目标 100 元（未经证实：客服答复）。',
    '2025-06\nMonth 3 node ahead: CNY 20 so far of CNY 100 (unconfirmed: help-desk answer).',
  ],
])('%s', (_, [date, onboard, month, rows], zh, en) => {
  test('in Chinese', () => expect(noteOf('zh', date, onboard, month, rows)).toBe(zh));
  test('in English', () => expect(noteOf('en', date, onboard, month, rows)).toBe(en));
});

test.each([
  ['zh', '适用标准：2025年天猫商家考核标准（部分内容未经证实）'],
  ['en', 'Standards: 2025 Tmall assessment standard (unconfirmed in part)'],
] as const)('the foot says of which version a part is unconfirmed (%s)', (language, words) => {
  const rows = [['Heron', '2025-03-08', 'Boots', '2025-04', 60, 4, '']];
  const grid = buildGrid(reportsOn(20250430, rows, TARGETS), settingOn(20250430, TARGETS), {
    language,
    figures: 'both',
    span: '12',
    sourceName: 'rows',
    builtAt: '',
    team: [],
  });
  expect(grid.cells.map(([first]) => first?.value)).toContain(words);
});
