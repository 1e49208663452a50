import { describe, expect, test } from 'vitest';
import { INDICATORS } from '../../src/diagnosis/indicators';
import { isGettingWorse, movementOf } from '../../src/diagnosis/trend';

describe('how a figure moved over three months', () => {
  test.each([
    ['rising', [4, 4.1, 4.2]],
    ['rising', [4, 4.6, 4.01]],
    ['falling', [4.2, 4.2, 4.1]],
    ['level', [4.2, 4.9, 4.2]],
    ['level', [0.3, 0.3, 0.1 + 0.2]],
    ['unknown', [undefined, 4, 4.1]],
    ['unknown', [4, undefined, 4.1]],
    ['unknown', [4, 4.1, undefined]],
    ['unknown', []],
  ] as const)('is %s: %j', (movement, figures) => {
    expect(movementOf(figures)).toBe(movement);
  });

  test('is for the worse where it runs against what is better', () => {
    expect(isGettingWorse(INDICATORS.refundRate, 'rising')).toBe(true);
    expect(isGettingWorse(INDICATORS.refundRate, 'falling')).toBe(false);
    expect(isGettingWorse(INDICATORS.conversion, 'falling')).toBe(true);
    expect(isGettingWorse(INDICATORS.conversion, 'rising')).toBe(false);
    expect(isGettingWorse(INDICATORS.goods, 'level')).toBe(false);
    expect(isGettingWorse(INDICATORS.goods, 'unknown')).toBe(false);
  });
});
