import { describe, expect, test } from 'vitest';
import { readPercent } from '../../src/cells/read-percent';

describe('a percentage', () => {
  test.each([
    [0.12, 0.12],
    ['12%', 0.12],
    ['１２％', 0.12],
    ['12.3 %', 0.123],
    ['0.12', 0.12],
    ['0%', 0],
    [0, 0],
    [1, 1],
    ['100%', 1],
  ])('%j is %d', (cell, share) => {
    expect(readPercent(cell)).toBe(share);
  });

  test.each(['', '  ', undefined, null])('%j is blank', (cell) => {
    expect(readPercent(cell)).toBeUndefined();
  });

  test.each([12, '12', 1.01, '101%', -0.1, '-5%', '%', 'a lot', '1,2%', '12%%', true, new Date(0)])(
    '%j is refused',
    (cell) => {
      expect(() => readPercent(cell)).toThrow('expected a percentage from 0 to 100%');
    },
  );

  test('an error in the cell is said to be one', () => {
    expect(() => readPercent('#DIV/0!')).toThrow('itself has an error');
  });
});
