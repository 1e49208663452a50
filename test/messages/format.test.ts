import { describe, expect, test } from 'vitest';
import { articleName, compactMoney, compactShare, formatFigure, shorten } from '../../src/messages/format';

describe('a figure in a sentence', () => {
  test.each([
    [0, '0'],
    [1234567, '1,234,567'],
    [1234.5, '1,234.5'],
    [0.005, '0.01'],
    [-1234.56, '-1,234.56'],
    [-0.001, '0'],
  ])('%d is %s', (value, text) => {
    expect(formatFigure(value)).toBe(text);
  });
});

describe('an amount in a narrow cell', () => {
  test.each([
    [999, 'zh', '999'],
    [125_000, 'zh', '12.5万'],
    [125_000, 'en', '125K'],
    [1_078_000, 'zh', '107万'],
    [230_000_000, 'zh', '2.3亿'],
    [1_250_000, 'en', '1.2M'],
    [1_500_000_000_000, 'en', '1500B'],
  ] as const)('%d in %s is %s', (value, language, text) => {
    expect(compactMoney(value, language)).toBe(text);
  });

  test('is cut off, so that 99,999 of 100,000 never looks reached', () => {
    expect(compactShare(99_999, 100_000, 'zh')).toBe('9.9/10万');
    expect(compactShare(99_999, 100_000, 'en')).toBe('99.9/100K');
  });

  test('shares the unit of the larger', () => {
    expect(compactShare(1_078_000, 700_000, 'en')).toBe('1/0.7M');
    expect(compactShare(500, 150_000, 'zh')).toBe('0/15万');
    expect(compactShare(-20_000, 150_000, 'zh')).toBe('-2/15万');
  });
});

test('an article is named as each language names it', () => {
  expect(articleName('4(1)')).toEqual({ zh: '第四条第一款', en: 'article 4(1)' });
  expect(articleName('3')).toEqual({ zh: '第三条', en: 'article 3' });
});

test('a long text of the user’s is cut, and a second line never begins', () => {
  expect(shorten(`a\nb${'x'.repeat(100)}`)).toBe(`a b${'x'.repeat(37)}…`);
});
