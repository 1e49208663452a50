/** What the sidebar is told of the rows: which columns they are in, and each problem in its cell. */
import { describe, expect, test } from 'vitest';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import type { ReportChoice } from '../../../src/sidebar/contract';
import { answerOf } from '../../support/report-workbook';
import {
  build,
  choiceIn,
  openBook,
  ROWS,
  rowsSheet,
  storeRows,
  TARGETS,
  TARGETS_SHEET,
  valuesOf,
} from '../../support/small-report';

const good = ['2023-03-10', '女装', '2023-04', 50_000, '', 4.2, 20] as const;

test('the columns are recognised in any order, and those that are not there are said to be missing', async () => {
  const headers = ['备注', '服务分', ' 月份 ', 'STORE', '类目', '销售额', '上线日期'];
  const book = await openBook([
    { name: ROWS, rows: [headers, ['x', 4, '2023-04', '甲店', '女装', 5, '2023-03-10']] },
    TARGETS_SHEET,
  ]);
  const answer = answerOf(book, 'checkRows', choiceIn(book));
  const positions = Object.fromEntries(answer.columns.map(({ key, position }) => [key, position]));
  expect(positions).toEqual({
    store: 4,
    onboard: 7,
    category: 5,
    month: 3,
    sales: 6,
    officialSales: 0,
    score: 2,
    listings: 0,
    cycleResult: 0,
    cycleStart: 0,
    owner: 0,
    standard: 0,
  });
  expect(answer).toMatchObject({ stores: 1, rows: 1, problems: [] });
  expect(answer.headers).toEqual(headers.map((header) => header.trim()));
  expect(answer.columns.filter(({ optional }) => optional).map(({ key }) => key)).toEqual([
    'officialSales',
    'listings',
    'cycleStart',
    'standard',
    'cycleResult',
    'owner',
  ]);
});

test('columns under odd headers can be chosen by hand, and a build goes by the choice', async () => {
  const headers = ['Brand', 'Opened', 'Kind', 'When', 'GMV', 'Stars', '店铺', '月份'];
  const rows = ['2023-04', '2023-05'].map((month) => [
    '甲店',
    '2023-03-10',
    '女装',
    month,
    60_000,
    4,
    'not this',
    'x',
  ]);
  const book = await openBook([{ name: 'Odd', rows: [headers, ...rows] }, TARGETS_SHEET]);
  const rowsId = answerOf(book, 'start', null).sheets.find(({ name }) => name === 'Odd')?.id ?? -1;
  const asked = (columns: ReportChoice['columns']) =>
    choiceIn(book, { rowsSheet: rowsId, columns, date: '2023-06-15' });
  expect(answerOf(book, 'checkRows', asked({}))).toMatchObject({ stores: 0, problems: [] });
  const positions = { store: 1, onboard: 2, category: 3, month: 4, sales: 5, score: 6 };
  const chosen = Object.fromEntries(
    Object.entries(positions).map(([key, position]) => [
      key,
      { position, header: headers[position - 1] ?? '' },
    ]),
  );
  const { columns, stores, problems } = answerOf(book, 'checkRows', asked(chosen));
  expect(Object.fromEntries(columns.map(({ key, position }) => [key, position]))).toEqual({
    ...positions,
    officialSales: 0,
    listings: 0,
    cycleResult: 0,
    cycleStart: 0,
    owner: 0,
    standard: 0,
  });
  expect({ stores, problems }).toEqual({ stores: 1, problems: [] });
  expect(answerOf(book, 'buildReport', asked(chosen)).stores).toMatchObject([
    { name: '甲店', status: 'on track' },
  ]);
});

test('a column can be said to be none', async () => {
  const book = await openBook([
    rowsSheet(['甲店', '2023-03-10', '女装', '2023-04', 1, 70_000, 4, 0]),
    TARGETS_SHEET,
  ]);
  const none = { position: 0, header: '' };
  const columns = { officialSales: none, listings: none };
  const answer = answerOf(book, 'checkRows', choiceIn(book, { columns }));
  expect(answer.columns.filter(({ position }) => position === 0).map(({ key }) => key)).toEqual([
    'officialSales',
    'listings',
    'cycleStart',
    'standard',
    'cycleResult',
    'owner',
  ]);
  expect(answerOf(book, 'checkRows', choiceIn(book, { columns: { sales: none } }))).toMatchObject({
    stores: 0,
    problems: [],
  });
});

describe('each problem is said with its sheet and its cell', () => {
  test.each<[string, string, string, RegExp, readonly TypedCell[][]]>([
    [
      'a bad date',
      ROWS,
      'B4',
      /第 4 行“上线日期”的值“soon”/,
      [['乙店', 'soon', '女装', '2023-04', 1, '', 4, 1]],
    ],
    [
      'a day that could be a month',
      ROWS,
      'B4',
      /日与月可能颠倒/,
      [['乙店', "'03/04/2023", '女装', '2023-04', 1, '', 4, 1]],
    ],
    [
      'a bad month',
      ROWS,
      'D4',
      /第 4 行“月份”的值“April”/,
      [['乙店', '2023-03-10', '女装', 'April', 1, '', 4, 1]],
    ],
    [
      'a bad number',
      ROWS,
      'E4',
      /第 4 行“店铺销售额”的值“many”/,
      [['乙店', '2023-03-10', '女装', '2023-04', 'many', '', 4, 1]],
    ],
    [
      'a bad official figure',
      ROWS,
      'F4',
      /官方销售额/,
      [['乙店', '2023-03-10', '女装', '2023-04', 1, 'x', 4, 1]],
    ],
    [
      'a score off the scale',
      ROWS,
      'G4',
      /第 4 行“服务分”的值“42”：应为 \d 到 5 之间/,
      [['乙店', '2023-03-10', '女装', '2023-04', 1, '', 42, 1]],
    ],
    [
      'a negative number of listings',
      ROWS,
      'H4',
      /第 4 行“商品数”的值“-1”/,
      [['乙店', '2023-03-10', '女装', '2023-04', 1, '', 4, -1]],
    ],
    [
      'an error in a cell',
      ROWS,
      'E4',
      /本身有错误/,
      [['乙店', '2023-03-10', '女装', '2023-04', '=1/0', '', 4, 1]],
    ],
    [
      'the same month twice',
      ROWS,
      'A5',
      /第 4 行和第 5 行是同一个月份 2023-04/,
      [
        ['乙店', ...good],
        ['乙店', ...good],
      ],
    ],
    [
      'two onboard dates',
      ROWS,
      'A5',
      /第 4 行是 2023-03-10，第 5 行是 2023-03-11/,
      [
        ['乙店', ...good],
        ['乙店', '2023-03-11', '女装', '2023-05', 1, '', 4, 1],
      ],
    ],
    ['no onboard date', ROWS, 'A4', /没有上线日期/, [['乙店', '', '女装', '2023-04', 1, '', 4, 1]]],
    ['no store name', ROWS, 'A4', /第 4 行有数据但没有店铺名称/, [['', ...good]]],
    ['no month', ROWS, 'A4', /第 4 行有数据但没有月份/, [['乙店', '2023-03-10', '女装', '', 1, '', 4, 1]]],
    [
      'a category that the targets lack',
      ROWS,
      'A4',
      /“玩具”不在考核目标表中；表中有：/,
      [['乙店', '2023-03-10', '玩具', '2023-04', 1, '', 4, 1]],
    ],
    [
      'a bad target',
      TARGETS,
      'B3',
      /考核目标表第 3 行“试考3个月”的值“lots”/,
      [['乙店', '2023-03-10', '家居', '2023-04', 1, '', 4, 1]],
    ],
    [
      'a target off the scale',
      TARGETS,
      'G4',
      /考核目标表第 4 行“服务分目标”的值“30”/,
      [['乙店', '2023-03-10', '食品', '2023-04', 1, '', 4, 1]],
    ],
    [
      'a category with two rows of targets',
      TARGETS,
      'A6',
      /第 5 行和第 6 行都是类目“图书”/,
      [['乙店', '2023-03-10', '图书', '2023-04', 1, '', 4, 1]],
    ],
  ])('%s', async (_what, sheetName, address, message, rows) => {
    const targets = {
      ...TARGETS_SHEET,
      rows: [
        ...TARGETS_SHEET.rows,
        ['家居', 'lots', 2, 3, 4, 5, 3, 4, ''],
        ['食品', 1, 2, 3, 4, 5, 30, 4, ''],
        ['图书', 1, 2, 3, 4, 5, 3, 4, ''],
        ['图书', 1, 2, 3, 4, 5, 3, 4, ''],
      ],
    };
    const book = await openBook([rowsSheet(...storeRows('甲店', ['2023-04', '2023-05']), ...rows), targets]);
    const choice = choiceIn(book);
    const { problems } = answerOf(book, 'checkRows', choice);
    expect(problems).toEqual([
      {
        message: expect.stringMatching(message),
        sheetName,
        address,
        spot: {
          sheet: sheetName === ROWS ? choice.rowsSheet : choice.targetsSheet,
          row: Number(address.slice(1)),
          column: address.charCodeAt(0) - 64,
        },
      },
    ]);
    const { stores } = answerOf(book, 'buildReport', choice);
    expect(stores.filter(({ status }) => status === 'data error')).toHaveLength(1);
    expect(stores.find(({ name }) => name === '甲店')?.status).not.toBe('data error');
    const firstCells = valuesOf(book).map((row) => row.slice(0, 2));
    expect(firstCells.slice(3, 5)).toContainEqual([rows[0]?.[0], '数据有误']);
  });
});

test('problems are said in the language of the request', async () => {
  const book = await openBook([rowsSheet(['乙店', 'soon', '女装', '2023-04', 1, '', 4, 1]), TARGETS_SHEET]);
  const [problem] = answerOf(book, 'checkRows', choiceIn(book, { language: 'en' })).problems;
  expect(problem?.message).toMatch(/^row 2, column "上线日期", value "soon": expected a date/);
});

test('a problem of the targets that several stores meet is listed once', async () => {
  const targets = {
    ...TARGETS_SHEET,
    rows: [TARGETS_SHEET.rows[0] ?? [], ['女装', 'lots', 2, 3, 4, 5, 3, 4, '']],
  };
  const book = await openBook([rowsSheet(...storeRows('甲店'), ...storeRows('乙店')), targets]);
  expect(answerOf(book, 'checkRows', choiceIn(book)).problems.map(({ address }) => address)).toEqual(['B2']);
});

test('all problems of a store are listed, and all of a row', async () => {
  const book = await openBook([
    rowsSheet(
      ['乙店', 'soon', '女装', 'April', 'many', '', 42, 1],
      ['乙店', '', '女装', '2023-05', 'few', '', 4, 1],
    ),
    TARGETS_SHEET,
  ]);
  expect(answerOf(book, 'checkRows', choiceIn(book)).problems.map(({ address }) => address)).toEqual([
    'B2',
    'D2',
    'E2',
    'G2',
    'E3',
  ]);
});

const MONTHS = Array.from(
  { length: 20 },
  (_, month) => `${2022 + Math.floor((month + 7) / 12)}-${String(((month + 7) % 12) + 1).padStart(2, '0')}`,
);

/** 250 stores of 20 months each. */
const manyRows = (): TypedCell[][] =>
  Array.from({ length: 250 }, (_, store) => store).flatMap((store) =>
    storeRows(`店 ${store}`, MONTHS).map((row) => row.with(1, '2022-07-08')),
  );

test('5,000 rows are checked and built', async () => {
  const book = await openBook([rowsSheet(...manyRows()), TARGETS_SHEET]);
  expect(answerOf(book, 'checkRows', choiceIn(book))).toMatchObject({
    stores: 250,
    rows: 5000,
    problems: [],
  });
  expect(build(book, { date: '2024-04-15' }).stores).toHaveLength(250);
});

test('40 broken rows among 5,000 are all listed, and cost the stores of which the month is judged', async () => {
  const broken = Array.from({ length: 40 }, (_, index) => 2 + index * 125);
  const rows = manyRows().map((row, index) => (broken.includes(index + 2) ? row.with(6, 'x') : row));
  const book = await openBook([rowsSheet(...rows), TARGETS_SHEET]);
  const { problems } = answerOf(book, 'checkRows', choiceIn(book));
  expect(problems.map(({ address }) => address)).toEqual(broken.map((row) => `G${row}`));
  const { stores } = build(book);
  // On a day in July 2023 the first eleven of a store's twenty months are judged.
  const judged = broken.filter((row) => (row - 2) % MONTHS.length < 11);
  expect(judged).toHaveLength(30);
  expect(stores.filter(({ status }) => status === 'data error')).toHaveLength(judged.length);
  expect(stores).toHaveLength(250);
});
