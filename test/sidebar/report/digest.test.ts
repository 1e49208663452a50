/** The report in short, as it is pasted into a chat. */
import { expect, test } from 'vitest';
import type { ShownReport, UrgentStore } from '../../../src/sidebar/contract';
import { digestOf } from '../../../src/sidebar/report/share/digest-of';

const store = (name: string, group: UrgentStore['group'], more: Partial<UrgentStore> = {}): UrgentStore => ({
  name,
  status: 'at risk',
  statusLabel: '有风险',
  group,
  by: '2026-11-30',
  daysLeft: 3,
  phrase: '差9.9万，每天3.3万',
  sign: '',
  owner: '王芳',
  spot: { sheet: 1, row: 4, column: 1 },
  ...more,
});

const report = (stores: readonly UrgentStore[], more: Partial<ShownReport> = {}): ShownReport => ({
  sheetName: '天猫考核报表',
  builtAt: '2026-11-27 09:00',
  date: '2026-11-27',
  language: 'zh',
  since: '',
  stores,
  ...more,
});

test('has the counts, what has changed, and a line for each store that burns', () => {
  const stores = [
    store('甲店', 'newly failed', { daysLeft: 34, owner: '', phrase: '第6个月节点差0.8万元' }),
    store('乙店', 'to be saved now'),
    store('丙店', 'at risk'),
    store('丁店', 'cannot be told', { daysLeft: null }),
  ];
  expect(digestOf(report(stores, { since: '较上次 2026-11-20：新不达标 1（甲店）' })).split('\n')).toEqual([
    '【天猫考核】截至 2026-11-27，共 4 家',
    '1 现在要救 · 1 有风险 · 1 判断不了 · 1 不达标，善后',
    '较上次 2026-11-20：新不达标 1（甲店）',
    '1. 甲店：第6个月节点差0.8万元（剩 34 天）',
    '2. 乙店：差9.9万，每天3.3万（剩 3 天，王芳）',
  ]);
});

test('names ten at most, and tells the rest as a number', () => {
  const many = Array.from({ length: 13 }, (_, index) =>
    store(`店${index}`, 'to be saved now', { daysLeft: 0 }),
  );
  const lines = digestOf(report(many, { language: 'en' })).split('\n');
  expect(lines).toHaveLength(13);
  expect(lines[0]).toBe('[Tmall assessment] as of 2026-11-27, 13 stores');
  expect(lines[11]).toBe('10. 店9: 差9.9万，每天3.3万 (today is the last day, 王芳)');
  expect(lines[12]).toBe('3 more stores need to be dealt with now.');
  expect(digestOf(report(many.slice(0, 11), { language: 'en' }))).toMatch(
    /\n1 more store needs to be dealt with now\.$/,
  );
});

test('says so where nothing burns', () => {
  expect(
    digestOf(report([store('甲店', 'on track')]))
      .split('\n')
      .at(-1),
  ).toBe('没有 35 天内必须处理的店铺。');
});

test('keeps a store to its line, whatever its name holds', () => {
  const lines = digestOf(report([store('甲\n店\t旗舰', 'to be saved now')])).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toContain('1. 甲 店 旗舰：');
});
