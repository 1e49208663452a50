/** The state of a table tells whether anything in it is another. */
import { expect, test } from 'vitest';
import { stateOf } from '../../src/sidebar/contract/table-state';

const VALUES = [
  ['店铺', '甲店', ''],
  ['月份', { d: 1_685_548_800_000 }, 4.5],
];
const STATE = stateOf({ values: VALUES }, 3);

test.each([
  ['two cells of a column change places', [['店铺', '', '甲店'], VALUES[1] ?? []]],
  ['two columns change places', [...VALUES].reverse()],
  ['a number is a text', [VALUES[0] ?? [], ['月份', { d: 1_685_548_800_000 }, '4.5']]],
  ['a date is a number', [VALUES[0] ?? [], ['月份', 1_685_548_800_000, 4.5]]],
  ['a column is gone', [VALUES[0] ?? []]],
])('it is another where %s', (_, values) => {
  expect(stateOf({ values }, 3)).not.toBe(STATE);
});

test('what stands in one part is not what stands in another', () => {
  expect(stateOf({ formulas: [['a']], values: [['b']] }, 1)).not.toBe(
    stateOf({ formulas: [['b']], values: [['a']] }, 1),
  );
});

test('it is the same whatever the order of the parts, and where a blank cell at the end of a column is missing', () => {
  const formulas = [['=A1', '', '']];
  expect(stateOf({ formulas, values: VALUES }, 3)).toBe(stateOf({ values: VALUES, formulas }, 3));
  expect(stateOf({ values: [['店铺', '甲店'], VALUES[1] ?? []] }, 3)).toBe(STATE);
});
