/** Which rows without a month and a figure are notes, and which are stores whose figures are still to come. */
import { expect, test } from 'vitest';
import { isNote } from '../../../src/tables/layout/note-rows';

const COLUMNS = { store: 1, onboard: 2, category: 3 };

test.each([
  ['a word of notes alone', ['说明', '', '', ''], true],
  ['one with its text beside, in the column of stores', ['说明', '销售额取自后台', '', ''], true],
  ['one that begins in the column of stores', ['', '制表：小王', '', '审核：老李'], true],
  ['a remark before a store with its day of opening', ['说明', '甲店', '2025-07-01', ''], false],
  ['a remark before a store with its category', ['更新中', '甲店', '', '家居'], false],
])('%s', (_, row, expected) => {
  expect(isNote(row, COLUMNS)).toBe(expected);
});
