import { expect, test } from 'vitest';
import { HEADER, order, resultOf } from './read-tables';

/** What becomes of one completed order with the value in the column. */
function fateOf(header: string, value: unknown): string {
  const { total, notes } = resultOf([
    [
      [...HEADER, header],
      [...order('1', 10), value],
    ],
  ]);
  if (total.excluded['not B2C'].orders === 1) return 'not B2C';
  if (total.excluded['third party'].orders === 1) return 'third party';
  if (total.counted.orders !== 1) return 'not usable';
  return notes.length === 0 ? 'counted' : 'asked about';
}

test.each([
  ['是否是O2O交易', '是', 'not B2C'],
  ['是否是O2O交易', '否', 'counted'],
  ['是否是O2O交易', '', 'counted'],
  ['是否是O2O交易', '#N/A', 'asked about'],
  ['新零售交易类型', '门店自提', 'not B2C'],
  ['新零售交易类型', '非门店订单', 'asked about'],
  ['新零售交易类型', '不经过导购', 'asked about'],
  ['新零售交易类型', '某种', 'asked about'],
  ['新零售导购门店名称', '杭州西湖店', 'not B2C'],
  ['新零售导购门店名称', '/', 'counted'],
  ['新零售导购门店名称', '#N/A', 'asked about'],
  ['新零售导购门店名称', '无导购', 'asked about'],
  ['新零售导购门店名称', 'no guide', 'asked about'],
  ['新零售导购门店名称', 'Nordstrom', 'not B2C'],
  ['新零售成交门店昵称', '杭州西湖店', 'third party'],
  ['新零售成交门店昵称', '#REF!', 'asked about'],
  ['新零售成交经销商id', 12345, 'third party'],
])('%s: %s is %s', (header, value, fate) => {
  expect(fateOf(header, value)).toBe(fate);
});

test('a store’s name that is an error of a formula is none', () => {
  const { sources } = resultOf([
    [
      [...HEADER, '店铺名称'],
      [...order('1', 10), '#N/A'],
    ],
  ]);
  expect(sources.map(({ store }) => store)).toEqual(['']);
});
