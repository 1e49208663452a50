import { expect, test } from 'vitest';
import { asItIs, safeText } from '../../src/cells/safe-text';

test.each([
  ['an equals sign', '=1+1'],
  ['a plus', '+8613800000000'],
  ['a minus', '-5'],
  ['an at sign', '@SUM(A1)'],
  ['an apostrophe', "'quoted"],
  ['a tab', '\t=1+1'],
  ['a carriage return', '\r=1+1'],
  ['a line feed', '\n=1+1'],
  ['an equals sign of full width', '＝1+1'],
  ['a plus of full width', '＋8613800000000'],
  ['a minus of full width', '－5'],
  ['an at sign of full width', '＠SUM(A1)'],
])('text that begins with %s gets an apostrophe before it, and is otherwise as it was', (_, text) => {
  expect(safeText(text)).toBe(`'${text}`);
});

test.each([
  '',
  'a=1',
  '1+1',
  'a-b',
  'a@b',
  "it's",
  'a\tb',
  'a\r\nb',
  '甲＝乙',
  '甲＋乙',
  '甲－乙',
  '甲＠乙',
  ' =1',
  '甲店',
])('text that begins otherwise is written as it is: %j', (text) => {
  expect(safeText(text)).toBe(text);
});

test('a value that a cell holds stays of its kind: text as text, the rest and a blank cell as they are', () => {
  const day = new Date(0);
  const held = ['12', '=1+1', "'quoted", '甲店', '', 0, 12, true, false, day, null];
  expect(held.map(asItIs)).toEqual(["'12", "'=1+1", "''quoted", "'甲店", '', 0, 12, true, false, day, null]);
});
