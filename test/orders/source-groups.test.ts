import { expect, test } from 'vitest';
import { groupSources, type RememberedStores, rememberedAfter } from '../../src/orders/source-groups';
import type { SourceSales } from '../../src/orders/source-sales';

const source = (store: string, name: string): SourceSales => ({
  name,
  store,
  months: [],
  unusableOfNoMonth: 0,
});

const STORES = ['青禾', '白鹭旗舰店', '春山家居旗舰店'];

/** Each group as the store it names, its files, and the store that is suggested. */
const told = (...args: Parameters<typeof groupSources>) =>
  groupSources(...args).map(({ store, sources, suggested }) => [
    store,
    sources.map(({ name }) => name).join('+'),
    suggested,
  ]);

test('files that name one store are one group, however it is written', () => {
  expect(
    told([source('青禾旗舰店', 'a'), source('白鹭旗舰店', 'b'), source('青禾 旗舰店', 'c')], STORES),
  ).toEqual([
    ['青禾旗舰店', 'a+c', '青禾'],
    ['白鹭旗舰店', 'b', '白鹭旗舰店'],
  ]);
});

test('of two names that may mean one store the surer is taken, and neither where both may as well', () => {
  expect(told([source('青禾母婴旗舰店', 'a'), source('青禾', 'b')], STORES)).toEqual([
    ['青禾母婴旗舰店', 'a', undefined],
    ['青禾', 'b', '青禾'],
  ]);
  expect(told([source('青禾旗舰店', 'a'), source('青禾专营店', 'b')], STORES)).toEqual([
    ['青禾旗舰店', 'a', undefined],
    ['青禾专营店', 'b', undefined],
  ]);
});

test('files that name none are told by their names, and the others asked about together or apart', () => {
  const files = [
    source('', '青禾 5月.csv'),
    source('', 'x.csv'),
    source('', '青禾 6月.csv'),
    source('', 'y.csv'),
  ];
  expect(told(files, STORES)).toEqual([
    ['', '青禾 5月.csv+青禾 6月.csv', '青禾'],
    ['', 'x.csv+y.csv', undefined],
  ]);
  expect(told(files, STORES, {}, 'apart')).toEqual([
    ['', '青禾 5月.csv+青禾 6月.csv', '青禾'],
    ['', 'x.csv', undefined],
    ['', 'y.csv', undefined],
  ]);
});

test('lines without a store, in a file that names some, are not told by the name of the file', () => {
  expect(told([source('白鹭旗舰店', '青禾.csv'), source('', '青禾.csv')], STORES)).toEqual([
    ['白鹭旗舰店', '青禾.csv', '白鹭旗舰店'],
    ['', '青禾.csv', undefined],
  ]);
});

test('what was chosen before goes before what a name says, while the store is in the list', () => {
  const files = [source('鹭鸶', 'a'), source('青禾', 'b'), source('海鸥', 'c')];
  const remembered: RememberedStores = { 鹭鸶: '白鹭旗舰店', 青禾: '春山家居旗舰店', 海鸥: null };
  expect(told(files, STORES, remembered).map(([, , store]) => store)).toEqual([
    '白鹭旗舰店',
    '春山家居旗舰店',
    null,
  ]);
  expect(told(files, ['青禾'], remembered).map(([, , store]) => store)).toEqual([undefined, '青禾', null]);
  expect(told([source('__proto__', 'a')], STORES, remembered)).toEqual([['__proto__', 'a', undefined]]);
});

test('only what names do not tell is remembered, by the name in the file', () => {
  const groups = groupSources([source('鹭 鸶', 'a'), source('青禾', 'b'), source('', 'x.csv')], STORES);
  const remembered = rememberedAfter({ 海鸥: null }, groups, ({ store }) =>
    store === '青禾' ? '青禾' : '白鹭旗舰店',
  );
  expect(remembered).toEqual({ 海鸥: null, 鹭鸶: '白鹭旗舰店' });
  expect(rememberedAfter(remembered, groups, () => undefined)).toBe(remembered);
  expect(groupSources([source('鹭鸶', 'a')], STORES, remembered)[0]?.suggested).toBe('白鹭旗舰店');
});

test('the names that were chosen longest ago are forgotten first', () => {
  let remembered: RememberedStores = {};
  for (let turn = 1; turn <= 70; turn++) {
    const groups = groupSources([source(`店${turn}号`, 'a')], STORES);
    remembered = rememberedAfter(remembered, groups, () => '青禾');
  }
  expect(Object.keys(remembered)).toEqual(Array.from({ length: 60 }, (_, index) => `店${index + 11}号`));
});
