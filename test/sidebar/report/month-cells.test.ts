/** The months of a hand-made file, as the rules have them: articles 2 to 5, and the product's own signs. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import type { Language } from '../../../src/messages/language';
import { LOST, monthColours, plainColour } from '../../../src/report/grid/palette';
import { monthsIn } from '../../support/grid-months';
import {
  build,
  byHand,
  GRID,
  HEADERS,
  openBook,
  ROWS,
  rowOf,
  TARGETS,
  TARGETS_SHEET,
  valuesOf,
} from '../../support/small-report';

/** Opened on 2023-03-10: exempt in March, on trial from April 2023 to March 2024, with nodes at the ends of June, September, December and March. */
const FIRST: readonly (readonly [month: string, sales: TypedCell, score: TypedCell, listings: TypedCell])[] =
  [
    ['2023-03', 70_000, 2, 5],
    ['2023-04', 50_000, 4.2, 5],
    ['2023-05', 30_000, 2.9, 5],
    ['2023-06', 50_000, 3, 5],
    ['2023-07', 0, 4, 5],
    ['2023-08', 40_000, '', 5],
    ['2023-09', 10_000, 4.1, 5],
    ['2023-10', '', 4, 5],
    ['2023-11', 5_000, 4, 0],
  ];

const month = (
  store: string,
  onboard: string,
  category: string,
  [name, sales, score, listings]: (typeof FIRST)[number],
): TypedCell[] => [store, onboard, category, name, sales, '', score, listings];

const monthsFrom = (year: number, first: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const at = first - 1 + index;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });

/** Opened on 2022-07-08: on trial until July 2023, in its first formal cycle from August 2023. */
const secondCycle = (store: string, sales: TypedCell, score: TypedCell): TypedCell[][] =>
  monthsFrom(2022, 8, 16).map((name, index) =>
    month(store, '2022-07-08', '女装', index < 12 ? [name, sales, score, 5] : [name, 90_000, 4, 5]),
  );

const ROWS_OF_FILE = [
  ...FIRST.map((one) => month('试考店', '2023-03-10', '女装', one)),
  ...secondCycle('达标店', 60_000, 4),
  ...secondCycle('落后店', 10_000, 4),
  ...secondCycle('缺分店', 60_000, ''),
  month('免考店', '2023-12-05', '女装', ['2023-12', '', '', '']),
  month('未开店', '2024-02-01', '女装', ['', '', '', '']),
  month('免分店', '2023-08-20', '图书', ['2023-09', 10, '', 5]),
];

async function buildIn(language: Language, more: Parameters<typeof build>[1] = {}): Promise<Workbook> {
  const [header = [], clothing = []] = TARGETS_SHEET.rows;
  const targets = {
    ...TARGETS_SHEET,
    rows: [
      [...header, '适用标准'],
      clothing,
      // The cycle before is held against targets of its own version alone.
      [...clothing, '2022-quarterly'],
      ['图书', '-', '-', '-', '-', '-', '-', '-', ''],
    ],
  };
  const book = await openBook([{ name: ROWS, rows: [HEADERS, ...ROWS_OF_FILE] }, targets], { language });
  build(book, { date: '2023-12-15', ...more });
  return book;
}

const sheetName = (book: Workbook) =>
  Object.keys(book.snapshot()).find((name) => ![ROWS, TARGETS].includes(name)) ?? '';

/** The grid's header row, its months as yyyy-MM. */
function headersOf(book: Workbook): string[] {
  const sheet = sheetName(book);
  const header = valuesOf(book, sheet)[2] ?? [];
  const notes = byHand(
    book,
    `return JSON.stringify(ss.getSheetByName('${sheet}').getRange(3, 1, 1, ${header.length}).getNotes()[0])`,
  );
  const months = monthsIn(JSON.parse(String(notes)));
  return header.map((name, index) => months[index] ?? String(name));
}

/** The store's cells by the grid's header. */
function cellsOf(book: Workbook, store: string): Record<string, unknown> {
  const row = valuesOf(book, sheetName(book)).find(([name]) => name === store) ?? [];
  return Object.fromEntries(headersOf(book).map((name, index) => [name, row[index]]));
}

const monthsOf = (book: Workbook, store: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(cellsOf(book, store)).filter(([name]) => /^\d{4}-\d\d$/.test(name)));

const columnOf = (book: Workbook, name: string): number => headersOf(book).indexOf(name) + 1;

function noteOf(book: Workbook, store: string, name: string): string {
  const sheet = sheetName(book);
  const code = `return ss.getSheetByName('${sheet}').getRange(${rowOf(book, store, sheet)}, ${columnOf(book, name)}).getNotes()[0][0]`;
  return String(byHand(book, code));
}

function placeOf(book: Workbook, store: string, name: string) {
  const sheetId = book.model.getters.getSheetIdByName(GRID) ?? '';
  return { sheetId, row: rowOf(book, store) - 1, col: columnOf(book, name) - 1 };
}

const styleOf = (book: Workbook, store: string, name: string) =>
  book.model.getters.getCellStyle(placeOf(book, store, name));

const colourOf = (book: Workbook, store: string, name: string): string | undefined =>
  styleOf(book, store, name).fillColor?.toLowerCase();

/** How the line at the right of a month is drawn. */
const lineOf = (book: Workbook, store: string, name: string): string | undefined =>
  book.model.getters.getCellBorder(placeOf(book, store, name))?.right?.style;

describe('in Chinese', () => {
  let book: Workbook;
  beforeAll(async () => {
    book = await buildIn('zh');
  });

  test('every state but that of a month that passed has its sign, before the score', () => {
    expect(monthsOf(book, '试考店')).toEqual({
      '2023-01': '',
      '2023-02': '',
      '2023-03': '–2',
      '2023-04': '4.2',
      '2023-05': '✗2.9',
      '2023-06': '＝3',
      '2023-07': '○4',
      '2023-08': '?',
      '2023-09': '4.1',
      '2023-10': '?4',
      '2023-11': '○4',
      '2023-12': '◆',
    });
  });

  test('a store that is exempt, not open, or without a score target', () => {
    const last = (store: string) => Object.values(monthsOf(book, store)).slice(-4);
    expect(last('免考店')).toEqual(['', '', '', '–']);
    expect(last('未开店')).toEqual(['', '', '', '']);
    expect(last('免分店')).toEqual(['', '?', '?', '']);
  });

  test('a missed node leaves a good score its colour', () => {
    expect(
      ['2023-04', '2023-05', '2023-06', '2023-09', '2023-07'].map((name) => colourOf(book, '试考店', name)),
    ).toEqual([
      monthColours.passed,
      LOST,
      monthColours['equal to target'],
      monthColours.passed,
      monthColours.idle,
    ]);
    expect(styleOf(book, '试考店', '2023-05').bold).toBe(true);
  });

  test('a node is a line at the right of its month: thick where missed, solid where reached, broken ahead', () => {
    expect(['2023-05', '2023-06', '2023-09', '2023-12'].map((name) => lineOf(book, '试考店', name))).toEqual([
      undefined,
      'medium',
      'thick',
      'dashed',
    ]);
    // Where sales have no target, there is nothing to miss.
    expect(lineOf(book, '免分店', '2023-11')).toBeUndefined();
  });

  test('the result of the cycle before', () => {
    const results = ['试考店', '达标店', '落后店', '缺分店', '免考店', '未开店'].map(
      (store) => cellsOf(book, store).上一周期,
    );
    expect(results).toEqual(['免考', '达标', '不达标', '缺数据', '', '']);
  });

  test.each<[string, readonly (readonly string[])[]]>([
    ['2023-02', []],
    ['2023-03', []],
    ['2023-04', [['服务分 4.2', '目标 3', '本月通过', '第三条'], ['50,000 元']]],
    ['2023-05', [['服务分 2.9', '目标 3', '本月未通过', '第三条'], ['30,000 元']]],
    [
      '2023-06',
      [
        ['服务分 3 等于目标', '“超过”', '本月未通过', '第三条'],
        ['50,000 元'],
        ['第 3 个月节点', '130,000 元', '达到目标 100,000 元', '第三条'],
      ],
    ],
    ['2023-07', [['服务分 4', '本月通过', '第三条'], ['本月无经营', '第三条'], ['销售额 0 元']]],
    ['2023-08', [['缺月末服务分', '第三条'], ['40,000 元']]],
    [
      '2023-09',
      [
        ['服务分 4.1', '本月通过', '第三条'],
        ['10,000 元'],
        ['第 6 个月节点', '180,000 元', '低于目标 240,000 元', '第三条'],
      ],
    ],
    [
      '2023-10',
      [
        ['服务分 4', '本月通过', '第三条'],
        ['缺店铺销售额', '第三条'],
      ],
    ],
    ['2023-12', [['第 9 个月节点尚未到', '185,000 元', '目标 400,000 元', '第三条']]],
  ])('the note of %s gives the reasons with their articles, a line for each', (name, lines) => {
    const [first, ...rest] = noteOf(book, '试考店', name).split('\n');
    expect(first).toBe(lines.length > 0 ? name : '');
    expect(rest).toHaveLength(lines.length);
    for (const [index, facts] of lines.entries()) {
      for (const fact of facts) expect(rest[index]).toContain(fact);
    }
  });

  test('the note of the status and the last column give the same reasons, the decisive one first', () => {
    const details = String(cellsOf(book, '试考店').说明);
    const lines = noteOf(book, '试考店', '状态').split('\n');
    expect(lines).toHaveLength(6);
    expect(lines.join('')).toBe(details);
    expect(details).toMatch(/^[^。]*第 6 个月/);
    expect(cellsOf(book, '试考店').状态).toBe('不达标');
  });
});

test('in English, with amounts in thousands', async () => {
  const book = await buildIn('en');
  expect(Object.values(monthsOf(book, '试考店'))).toEqual([
    '',
    '',
    '–2',
    '4.2',
    '✗2.9',
    '＝3',
    '○4',
    '?',
    '4.1',
    '?4',
    '○4',
    '◆',
  ]);
  const [, score, sales, node] = noteOf(book, '试考店', '2023-09').split('\n');
  expect(score).toMatch(/4\.1.*\b3\b.*article 3/);
  expect(sales).toContain('CNY 10,000');
  expect(node).toMatch(/Month 6 node.*CNY 180,000.*below.*CNY 240,000.*article 3/);
  const results = ['试考店', '达标店', '落后店', '缺分店'].map(
    (store) => cellsOf(book, store)['Prev. cycle'],
  );
  expect(results).toEqual(['Exempt', 'Met', 'Failed', 'No data']);
});

test.each([
  ['sales', ['–7万', '5万', '✗3万', '＝5万', '○0', '?4万', '1万', '?', '○5000']],
  ['both', ['–2 7万', '4.2 5万', '✗2.9 3万', '＝3 5万', '○4 0', '?4万', '4.1 1万', '?4', '○4 5000']],
] as const)('month cells show %s', async (monthCells, expected) => {
  const book = await buildIn('zh', { monthCells });
  expect(Object.values(monthsOf(book, '试考店')).slice(2, 11)).toEqual(expected);
});

test.each([
  ['24', monthsFrom(2022, 1, 24)],
  ['12', monthsFrom(2023, 1, 12)],
  ['cycle', monthsFrom(2023, 4, 17)],
] as const)('the span %s', async (span, expected) => {
  const book = await buildIn('zh', { span });
  expect(Object.keys(monthsOf(book, '试考店'))).toEqual(expected);
});

test('a whole cycle shows the months and the nodes ahead, and the next cycle when others have it', async () => {
  const months = monthsOf(await buildIn('zh', { span: 'cycle' }), '试考店');
  expect(Object.values(months).slice(8)).toEqual(['◆', '', '', '◆', '', '', '', '', '']);
});

test('on the last day of a month it is judged, on the day before it is not', async () => {
  const on = async (date: string) => {
    const book = await buildIn('zh', { date });
    return [
      monthsOf(book, '试考店')['2023-09'],
      colourOf(book, '试考店', '2023-09'),
      lineOf(book, '试考店', '2023-09'),
    ];
  };
  expect(await on('2023-09-29')).toEqual(['4.1', plainColour, 'dashed']);
  expect(await on('2023-09-30')).toEqual(['4.1', monthColours.passed, 'thick']);
});
