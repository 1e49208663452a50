import { describe, expect, test } from 'vitest';
import { findHeader } from '../../src/orders/find-header';
import { DEFAULT_ORDER_SETTINGS } from '../../src/orders/order-settings';
import { HEADER, order } from './read-tables';

const found = (...rows: readonly (readonly unknown[])[]): number =>
  findHeader(rows, DEFAULT_ORDER_SETTINGS).index;

const ROW = order('1', 10);

describe('the header row', () => {
  test.each<[string, readonly (readonly unknown[])[], number]>([
    ['the first row', [HEADER, ROW], 0],
    ['below a title', [['青禾 订单报表'], HEADER, ROW], 1],
    ['below a blank row and a known word', [[], ['店铺名称', '青禾'], [], HEADER], 3],
    ['in the twentieth row', [...Array.from({ length: 19 }, () => ['注']), HEADER], 19],
    ['the first of two', [HEADER, ROW, HEADER], 0],
    ['the whole one, not one that lacks columns', [HEADER.slice(0, 4), HEADER], 1],
    ['the nearest where none is whole', [['店铺名称', '青禾'], HEADER.slice(0, 4), ROW], 1],
    ['that of another report', [['概况'], ['统计日期', '访客数', '支付金额'], ['1', '2', '3']], 1],
    ['as wide as what stands below it', [['标题'], ['甲', '乙', '丙', '丁'], ['1', '2', '3', '4']], 1],
    ['the first of nothing', [[], []], 0],
    ['of no rows', [], 0],
  ])('is %s', (_, rows, index) => {
    expect(found(...rows)).toBe(index);
  });

  test('may stand in two rows, of which the upper has headings of several columns', () => {
    const [number, state, ...others] = HEADER;
    const completed = others.pop();
    const rows = [['订单导出'], [number, state, '金额', '', '', completed], ['', '', ...others, ''], ROW];
    expect(findHeader(rows, DEFAULT_ORDER_SETTINGS)).toEqual({ index: 2, header: HEADER });
  });

  test('is not looked for below the twentieth row', () => {
    expect(found(...Array.from({ length: 20 }, () => ['注']), HEADER)).toBe(0);
  });
});
