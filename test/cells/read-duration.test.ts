import { describe, expect, test } from 'vitest';
import { readDuration } from '../../src/cells/read-duration';

describe('a duration in seconds', () => {
  test.each([
    [45, 45],
    ['45', 45],
    ['45秒', 45],
    ['４５ 秒', 45],
    ['45 s', 45],
    ['45 sec', 45],
    ['1.5分钟', 90],
    ['1.5分', 90],
    ['2 min', 120],
    ['1分30秒', 90],
    ['1 min 30 s', 90],
    [0, 0],
    [86_400, 86_400],
  ])('%j is %d', (cell, seconds) => {
    expect(readDuration(cell, 'seconds')).toBe(seconds);
  });

  test('a number counts minutes where the header says so, a unit in the cell wins', () => {
    expect(readDuration(1.5, 'minutes')).toBe(90);
    expect(readDuration('45 s', 'minutes')).toBe(45);
  });

  test('a blank cell is unknown', () => {
    expect(readDuration('', 'seconds')).toBeUndefined();
  });

  test.each([-1, 86_401, 'soon', '1小时', '秒', '30秒1分', true, new Date('1899-12-30T00:00:45Z')])(
    '%j is refused',
    (cell) => {
      expect(() => readDuration(cell, 'seconds')).toThrow('expected a duration');
    },
  );
});
