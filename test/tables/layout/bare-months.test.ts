/** Months without a year, in rows: the year that is answered is that of the first, and the others follow from it. */
import { expect, test } from 'vitest';
import { readMonth } from '../../../src/cells/read-date';
import { layOut } from '../../../src/tables/layout/lay-out';
import { SHANGHAI } from '../../support/call-function';
import { HEADERS } from '../../support/tracking-sheets';

const sheetOf = (stores: Readonly<Record<string, readonly number[]>>) => [
  HEADERS,
  ...Object.entries(stores).flatMap(([name, months]) =>
    months.map((month) => [name, '2024-06-10', '家居', `${month}月`, 100, 4.5]),
  ),
];
const monthsOf = (stores: Readonly<Record<string, readonly number[]>>, year: number) =>
  layOut({ values: sheetOf(stores) }, SHANGHAI, {}, { year })
    .values.slice(1)
    .map((row) => `${row[0]} ${String(row[3]).endsWith('月') ? row[3] : readMonth(row[3], SHANGHAI)}`);

test('go past a new year', () => {
  expect(monthsOf({ 青禾: [11, 12, 1, 2] }, 2024)).toEqual([
    '青禾 202411',
    '青禾 202412',
    '青禾 202501',
    '青禾 202502',
  ]);
});

test('go back past a new year where the newest stands first', () => {
  expect(monthsOf({ 青禾: [2, 1, 12, 11] }, 2025)).toEqual([
    '青禾 202502',
    '青禾 202501',
    '青禾 202412',
    '青禾 202411',
  ]);
});

test('of another store are of the same years', () => {
  const months = monthsOf({ 白鹭: [1, 2], 青禾: [11, 12, 1, 2] }, 2024);
  expect(months.slice(0, 2)).toEqual(['白鹭 202501', '白鹭 202502']);
});

test('that the asked store does not have keep their question', () => {
  expect(monthsOf({ 青禾: [7, 8, 9], 白鹭: [6] }, 2025)).toContain('白鹭 6月');
});

test('a month twice stays a month twice', () => {
  expect(monthsOf({ 青禾: [7, 8, 9, 7] }, 2025)[3]).toBe('青禾 202507');
});

test('the year is asked for by the first month of the store that has most', () => {
  const { questions } = layOut({ values: sheetOf({ 白鹭: [1, 2], 青禾: [11, 12, 1] }) }, SHANGHAI);
  expect(questions).toEqual([{ asks: 'year', month: '11月', proposed: undefined }]);
});

const figures = (month: unknown, year?: unknown) => [
  ...['青禾', '白鹭'].map((name, index) => [
    ...(year === undefined ? [] : [index === 0 ? year : '']),
    index === 0 ? month : '',
    name,
    '2024-06-10',
    '家居',
    100,
    4.5,
  ]),
];

test('a merged month, and a merged year beside it, hold for their rows', () => {
  const block = (first: number, column: number) => ({
    rows: { first, count: 2 },
    columns: { first: column, count: 1 },
  });
  const headers = ['年份', '月份', ...HEADERS.slice(0, 3), ...HEADERS.slice(4)];
  const { values, questions } = layOut(
    {
      values: [headers, ...figures(11, 2024), ...figures('1月', 2025)],
      merged: [block(2, 1), block(2, 2), block(4, 1), block(4, 2)],
    },
    SHANGHAI,
  );
  expect(questions).toEqual([]);
  expect(values.slice(1).map((row) => `${row[2]} ${row[1]}`)).toEqual([
    '青禾 2024-11',
    '白鹭 2024-11',
    '青禾 2025-01',
    '白鹭 2025-01',
  ]);
});

test('a month that is a number is asked about as one that is a text', () => {
  const values = [HEADERS, ['青禾', '2024-06-10', '家居', 7, 100, 4.5]];
  expect(layOut({ values }, SHANGHAI).questions).toMatchObject([{ asks: 'year', month: '7月' }]);
  const told = layOut({ values }, SHANGHAI, {}, { year: 2025 });
  expect(told.values[1]?.[3]).toBe('2025-07');
});
