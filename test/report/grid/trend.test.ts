import { describe, expect, test } from 'vitest';
import { trendOf } from '../../../src/report/grid/trend';

describe('the trend of a store', () => {
  test.each([
    ['rises from the lowest block to the highest', [1, 2, 3], '▁▅█'],
    ['stays level where nothing changes', [4, 4], '▄▄'],
    ['has a gap for what is unknown, which is no low point', [1, undefined, 3], '▁·█'],
    ['is all gaps where nothing is known', [undefined, undefined], '··'],
  ])('%s', (_, figures, blocks) => {
    expect(trendOf(figures)).toBe(blocks);
  });
});
