import { expect, test } from 'vitest';
import type { CivilMonth } from '../../src/calendar/civil-month';
import { monthLike } from '../../src/cells/month-like';
import { readMonth } from '../../src/cells/read-date';
import { zoneDates } from '../support/zone-dates';

const DATES = zoneDates('Asia/Shanghai');
const like = (cell: unknown, month: number) => monthLike(cell, month as CivilMonth, DATES);

test.each([
  ['2023-06', 202307, '2023-07'],
  ['2023-12', 202401, '2024-01'],
  ['2023-9', 202310, '2023-10'],
  ['2023-9', 202308, '2023-8'],
  ['2023/06', 202307, '2023/07'],
  ['2023年6月', 202307, '2023年7月'],
  ['2023年06月', 202307, '2023年07月'],
  ['2023年6月30日', 202307, '2023年7月31日'],
  ['2023-06-30', 202307, '2023-07-31'],
  ['2023-01-31', 202302, '2023-02-28'],
  ['2023-01-30', 202302, '2023-02-28'],
  [' 2023-06-01 ', 202307, '2023-07-01'],
  ['2023/6/15', 202307, '2023/7/15'],
  ['202306', 202307, '202307'],
  ['20230630', 202307, '20230731'],
  [202306, 202307, 202307],
  [20230601, 202307, 20230701],
  [45077, 202306, 45107],
  [45078, 202307, 45108],
  ['２０２３－０６', 202307, '2023-07'],
  ['六月', 202307, '2023-07'],
  ['', 202307, '2023-07'],
  [true, 202307, '2023-07'],
])('like %j, the month %d is %j', (cell, month, written) => {
  expect(like(cell, month)).toBe(written);
  expect(readMonth(like(cell, month), DATES)).toBe(month);
});

test.each([
  ['2023-06-01', 202307, '2023-07-01'],
  ['2023-06-30', 202307, '2023-07-31'],
  ['2024-02-15', 202403, '2024-03-15'],
])('like the date cell of %s, the month %d is that of %s', (day, month, written) => {
  const cellOf = (text: string) => DATES.cellOf(Number(text.replace(/-/g, '')) as never);
  expect(like(cellOf(day), month)).toEqual(cellOf(written));
});
