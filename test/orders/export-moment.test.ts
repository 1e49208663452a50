import { describe, expect, test } from 'vitest';
import { exportMomentOf, isLater } from '../../src/orders/export-moment';

const shown = (name: string): string | undefined => {
  const moment = exportMomentOf(name);
  return moment && `${moment.day} ${moment.time ?? '-'}`;
};

describe('the day in a file’s name', () => {
  test.each([
    ['ExportOrderList202407010900.csv', '20240701 0900'],
    ['ExportOrderList202407010900 (1).csv', '20240701 0900'],
    ['ExportOrderList20240701090030.csv', '20240701 090030'],
    ['订单_20240701.xlsx', '20240701 -'],
    ['订单-2024-07-01.xlsx', '20240701 -'],
    ['2024.7.1 青禾.csv', '20240701 -'],
    ['2024年7月1日导出.csv', '20240701 -'],
    ['订单 2024-07-01 09.30.csv', '20240701 0930'],
    ['20240601-20240630.csv', '20240630 -'],
    ['2024-06-01_2024-06-30 青禾.xlsx [6月]', '20240630 -'],
    ['20240701-0900.csv', '20240701 0900'],
  ])('%s', (name, moment) => {
    expect(shown(name)).toBe(moment);
  });

  test.each([
    '订单.csv',
    '6月.xlsx',
    '2024-06.csv',
    '20240230.csv',
    'ExportOrderList12345678901.csv',
    '120240701.csv',
    '订单99999999.csv',
    '',
  ])('%j tells none', (name) => {
    expect(exportMomentOf(name)).toBeUndefined();
  });
});

test.each([
  ['20240702', '20240701', true],
  ['20240701', '20240702', false],
  ['202407010901', '202407010900', true],
  ['202407010900', '202407010900', false],
  ['202407010900', '20240701', false],
  ['20240701', '202407010900', false],
  ['20240702', '202407012359', true],
])('%s is later than %s: %s', (one, other, expected) => {
  const [first, second] = [exportMomentOf(one), exportMomentOf(other)];
  expect(first && second && isLater(first, second)).toBe(expected);
});
