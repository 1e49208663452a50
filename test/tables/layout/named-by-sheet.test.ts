/** Sheets without a column of months, or of stores, whose names tell them. */
import { expect, test } from 'vitest';
import { layOutSheets } from '../../../src/tables/layout/lay-out-sheets';
import type { LayoutAnswers } from '../../../src/tables/layout/layout-answers';
import { readMonthlyRows } from '../../../src/tables/monthly-rows-table';
import { SHANGHAI } from '../../support/call-function';
import { HEADERS, PLAIN_ROWS } from '../../support/tracking-sheets';

const without = (rows: readonly (readonly unknown[])[], column: number) =>
  rows.map((row) => row.filter((_, at) => at !== column));
const [STORE, MONTH] = [0, 3];
const TOTAL = ['合计', '', '', 20000, ''];

/** A sheet of the same figures for each month, in the order of the names. */
const monthSheets = (names: readonly string[]) =>
  names.map((name, index) => ({
    id: index,
    name,
    values: [
      ['店铺月度数据', '', '', '', ''],
      ...without([HEADERS], MONTH),
      ...without([PLAIN_ROWS[index % 3] ?? [], PLAIN_ROWS[(index % 3) + 3] ?? []], MONTH),
      TOTAL,
    ],
  }));

function read(sheets: ReturnType<typeof monthSheets>, answers: LayoutAnswers = {}) {
  const [first, ...others] = sheets;
  if (!first) throw new Error('there is no sheet');
  const laidOut = layOutSheets([first, ...others], SHANGHAI, {}, answers);
  const cells = readMonthlyRows(laidOut, SHANGHAI).flatMap(({ name, rows }) =>
    rows.map(({ cell }) => `${name} ${cell('month')} ${cell('sales')}`),
  );
  return { laidOut, cells };
}

const ALL = [
  ...['青禾 2025-07 12000', '青禾 2025-08 9000', '青禾 2025-09 10000'],
  ...['白鹭 2025-07 8000', '白鹭 2025-08 9000', '白鹭 2025-09 10000'],
];

test.each([
  [['2025-07', '2025-08', '2025-09']],
  [['2025年7月', '2025年8月份', '25年9月']],
  [['202507', 'Aug-25', '2025年9月考核']],
])('the months are the names %j', (names) => {
  const { laidOut, cells } = read(monthSheets(names));
  expect(cells).toEqual(ALL);
  expect(laidOut).toMatchObject({ questions: [], monthsAreColumns: true });
  expect(laidOut.told?.map(({ sheet, value }) => `${sheet} ${value}`)).toEqual(
    names.map((name, index) => `${name} 2025-0${index + 7}`),
  );
  expect(laidOut.leftOut.map(({ sheet, row, why }) => `${sheet} ${row} ${why}`)).toEqual(
    names.map((name) => `${name} 5 total`),
  );
});

test('months without a year that follow each other are asked about once', () => {
  const sheets = monthSheets(['8月', '7月数据', '9月']);
  expect(read(sheets).laidOut.questions).toEqual([{ asks: 'year', month: '8月', proposed: undefined }]);
  const { laidOut, cells } = read(sheets, { year: 2025 });
  expect(laidOut.questions).toEqual([]);
  expect(cells).toContain('青禾 2025-08 12000');
  expect(cells).toContain('青禾 2025-07 9000');
});

test('months without a year that may be of two years are asked about each, and so is a name that is none', () => {
  const sheets = monthSheets(['11月', '12月', '1月', '2025-10', '汇总']);
  expect(read(sheets).laidOut.questions).toEqual([
    { asks: 'month', key: '11月', month: 11 },
    { asks: 'month', key: '12月', month: 12 },
    { asks: 'month', key: '1月', month: 1 },
    { asks: 'month', key: '汇总', month: undefined },
  ]);
  const months = { '11月': '2025-11', '12月': '2025-12', '1月': '2026-01', 汇总: 'none' };
  const { laidOut, cells } = read(sheets, { months });
  expect(laidOut.questions).toEqual([]);
  expect(cells.filter((cell) => cell.startsWith('青禾'))).toEqual([
    '青禾 2025-11 12000',
    '青禾 2025-12 9000',
    '青禾 2026-01 10000',
    '青禾 2025-10 12000',
  ]);
});

test('a month written with a point is asked about, since it may be another', () => {
  expect(read(monthSheets(['2025.1'])).laidOut.questions).toMatchObject([{ asks: 'month', key: '2025.1' }]);
});

const storeSheet = (name: string, rows: readonly (readonly unknown[])[]) => ({
  id: rows.length,
  name,
  values: [...without([HEADERS, ...rows], STORE), ['合计', '', '', 1, '']],
});

test('the stores are the names, and a total below stays one', () => {
  const [qinghe, bailu] = [PLAIN_ROWS.slice(0, 3), PLAIN_ROWS.slice(3)];
  const { laidOut, cells } = read([storeSheet('青禾', qinghe), storeSheet('白鹭', bailu)]);
  expect(cells).toEqual(ALL);
  expect(laidOut.told?.map(({ key, value }) => `${key} ${value}`)).toEqual(['store 青禾', 'store 白鹭']);
});

test.each(['Sheet1', '月度数据', '2025年', '7月', '店铺', '运营表', '服务分'])(
  'no store is called %s',
  (name) => {
    expect(() => read([storeSheet(name, PLAIN_ROWS.slice(0, 3))])).toThrow(/店铺/);
  },
);
