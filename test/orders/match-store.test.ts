import { expect, test } from 'vitest';
import { type Match, matchFileName, matchName } from '../../src/orders/match-store';

const STORES = ['青禾', '白鹭旗舰店', '白鹭专营店', '春山家居旗舰店', 'A'];

test.each<[string, Match | undefined]>([
  ['青禾', { store: '青禾', rank: 0 }],
  ['青禾旗舰店', { store: '青禾', rank: 1 }],
  ['青禾测试旗舰店', { store: '青禾', rank: 2 }],
  ['春山家居', { store: '春山家居旗舰店', rank: 1 }],
  [' 春山家居 旗舰店', { store: '春山家居旗舰店', rank: 0 }],
  ['春山', { store: '春山家居旗舰店', rank: 2 }],
  ['白鹭旗舰店', { store: '白鹭旗舰店', rank: 0 }],
  // Two stores of the list may be meant.
  ['白鹭', undefined],
  ['鹭鸶旗舰店', undefined],
  // One character stands in many a name.
  ['Alpha旗舰店', undefined],
  ['ａ', { store: 'A', rank: 0 }],
])('%j in a file means %j', (name, match) => {
  expect(matchName(name, STORES)).toEqual(match);
});

test.each<[string, string | undefined]>([
  ['青禾 2024-06.csv', '青禾'],
  ['订单.xlsx [春山家居]', '春山家居旗舰店'],
  ['青禾和春山家居.csv', undefined],
  ['白鹭.csv', undefined],
  ['ExportOrderList202407010900.csv', undefined],
])('a file called %s is of %j', (name, store) => {
  expect(matchFileName(name, STORES)?.store).toBe(store);
});
