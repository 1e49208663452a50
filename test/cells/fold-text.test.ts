/** Two names that nobody can tell apart are one. */
import { expect, test } from 'vitest';
import { nameKey } from '../../src/cells/read-text';

test.each([
  ['of no width', '甲\u200B店'],
  ['that joins', '\u200D甲店'],
  ['that stands before a file', '\uFEFF甲店'],
  ['of direction', '\u202A甲店\u202C'],
  ['of an isolate', '\u2066甲店\u2069'],
  ['that is a soft hyphen', '甲\u00AD店'],
  ['beside a space at the end', '甲店 \u200E'],
])('a mark %s does not count in a name', (_what, name) => {
  expect(nameKey(name)).toBe(nameKey('甲店'));
});

test('what can be seen counts', () => {
  expect(nameKey('甲店.')).not.toBe(nameKey('甲店'));
  expect(nameKey('甲 店')).not.toBe(nameKey('甲店'));
});
