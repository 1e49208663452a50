/** What the Store tab tells of scores and of what is needed. */
import { describe, expect, test } from 'vitest';
import type { Expectation } from '../../src/rules/forecast';
import { viewStore } from '../../src/store/view-store';
import { judgedStore, settingOn } from '../support/report-of';

const HOME = ['Home', 60_000, 150_000, 250_000, 360_000, 500_000, 4.6, 3, ''];
const HEADERS = ['Store', 'Onboard', 'Category', 'Month', 'Sales', 'Score', 'Standard'];

/** The view of a store whose trial began in August 2025, with a score a month from then on. */
function viewOf(date: number, scores: readonly unknown[], standard = '', expected?: Expectation) {
  const setting = settingOn(date, [HOME]);
  const rows = scores.map((score, index) => {
    const month = index < 5 ? `2025-${String(8 + index).padStart(2, '0')}` : `2026-0${index - 4}`;
    return ['A', '2025-07-10', 'Home', month, 90_000, score, standard];
  });
  return viewStore(judgedStore([HEADERS, ...rows], setting), setting, expected, 'en');
}

describe('a month for which the platform gave no score', () => {
  test('is told as that, and not as data to be filled in', () => {
    const { scores } = viewOf(20251115, ['no score', '', 4.7]);
    expect(scores.slice(0, 4).map(({ state }) => state)).toEqual([
      'no score',
      'no data',
      'passed',
      'not judged',
    ]);
  });

  test('is among those that may still fail', () => {
    const needs = (scores: readonly unknown[]) => viewOf(20251115, scores).needs.map(({ text }) => text);
    expect(needs(['no score', 4.7, 4.7])).toContain(
      'The score on 2025-11-30 has to be above 4.6; 2 more months may fail until 2026-07-31, unknown ones included.',
    );
    expect(needs([4.7, 4.7, 4.7])).toContain(
      'The score on 2025-11-30 has to be above 4.6; 2 more months may fail until 2026-07-31.',
    );
  });
});

describe('where failed months are counted by halves', () => {
  const needOn = (date: number, scores: readonly unknown[]) =>
    viewOf(date, scores, '2025-half-year').needs.find(({ text }) => text.includes('score'));

  test('the last month end of a half still belongs to it', () => {
    expect(needOn(20260130, [4, 4, 5, 5, 5])).toMatchObject({
      by: '2026-01-31',
      text: 'The score on 2026-01-31 must be at least 4.1: one more failed month fails the cycle.',
    });
  });

  test('the month after it begins another, in which none has failed yet', () => {
    expect(needOn(20260131, [4, 4, 5, 5, 5, 5])).toMatchObject({
      by: '2026-02-28',
      text: 'The score on 2026-02-28 has to be at least 4.1; 2 more months may fail until 2026-07-31.',
    });
  });

  test('more months may fail until the half ends, and not until the cycle does', () => {
    expect(needOn(20251015, [4, 5])?.text).toContain('1 more month may fail until 2026-01-31');
  });
});

test('that an idle run ends asks for an order that is completed by then', () => {
  const setting = settingOn(20251015, [HOME.with(1, '-').with(2, '-').with(3, '-').with(4, '-')]);
  const rows = ['2025-08', '2025-09'].map((month) => ['A', '2025-07-10', 'Home', month, 0, 5, '']);
  const { needs } = viewStore(judgedStore([HEADERS, ...rows], setting), setting, undefined, 'zh');
  expect(needs.find(({ by }) => by === '2025-11-30')?.text).toBe(
    '届时须有计入店铺销售额的订单“交易成功”：已连续 2 个月无经营，最多允许 3 个月。',
  );
});
