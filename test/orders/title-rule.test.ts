import { expect, test } from 'vitest';
import { titleRule } from '../../src/orders/title-rule';

const rule = titleRule(['补差价', ' Ｐostage ']);

test.each([
  ['羊毛袜', 1, 'none'],
  ['补差价专用链接', 1, 'all'],
  ['POSTAGE only', undefined, 'all'],
  ['ｐｏｓｔａｇｅ', undefined, 'all'],
  ['补差价专用，拍前联系', 1, 'all'],
  ['补差价专用，羊毛袜', 2, 'some'],
  ['补差价专用,羊毛袜', undefined, 'some'],
  ['补差价专用，postage', 2, 'all'],
  ['补差价专用，postage，', 2, 'all'],
  ['羊毛袜，棉袜', 2, 'none'],
  ['', undefined, 'none'],
] as const)('the titles %j of %j kinds count as 其他: %s', (titles, kinds, share) => {
  expect(rule(titles, kinds)).toBe(share);
});

test('without words nothing counts as 其他', () => {
  expect(titleRule([])('其他', 1)).toBe('none');
  expect(titleRule(['', ' '])('其他', 1)).toBe('none');
});
