import { expect, test } from 'vitest';
import { storeKey, storeOfFile } from '../../src/orders/match-store';

const STORES = ['青禾', '白鹭旗舰店', '白鹭专营店', '春山家居旗舰店'];

test.each<[readonly string[], string, string | undefined]>([
  [['青禾'], 'a.csv', '青禾'],
  [['青禾旗舰店'], 'a.csv', '青禾'],
  [['青禾测试旗舰店'], 'a.csv', '青禾'],
  [['春山家居'], 'a.csv', '春山家居旗舰店'],
  [[' 春山家居 旗舰店'], 'a.csv', '春山家居旗舰店'],
  [['白鹭旗舰店'], 'a.csv', '白鹭旗舰店'],
  // Two stores of the list may be meant.
  [['白鹭'], 'a.csv', undefined],
  [['鹭鸶旗舰店'], '青禾.csv', undefined],
  [['青禾', '春山家居'], '青禾.csv', undefined],
  [[], '青禾 2024-06.csv', '青禾'],
  [[], '青禾和白鹭.csv', undefined],
  [[], 'ExportOrderList202407010900.csv', undefined],
])('the lines name %j, the file %s: it is of %s', (names, fileName, store) => {
  expect(storeOfFile({ names, fileName }, STORES)).toBe(store);
});

test('what was chosen before is remembered by the name in the file, while the store is in the list', () => {
  const file = { names: ['鹭鸶旗舰店'], fileName: 'a.csv' };
  const remembered = new Map([[storeKey('鹭鸶 旗舰店'), '青禾']]);
  expect(storeOfFile(file, STORES, remembered)).toBe('青禾');
  expect(storeOfFile(file, ['白鹭旗舰店'], remembered)).toBeUndefined();
  // It goes before a name that fits.
  expect(
    storeOfFile({ names: ['白鹭旗舰店'], fileName: '' }, STORES, new Map([[storeKey('白鹭旗舰店'), '青禾']])),
  ).toBe('青禾');
});
