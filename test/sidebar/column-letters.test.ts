import { expect, test } from 'vitest';
import { columnLetters } from '../../src/cells/column-letters';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is called %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
