import { describe, expect, test } from 'vitest';
import { afterFailing } from '../../src/store/after-failing';
import { judgedOn, judgedStore, settingOn } from '../support/report-of';

const HOME = ['Home', 60_000, 150_000, 250_000, 360_000, 500_000, 4.6, 3, ''];
const store = (at: string, sales: unknown, score: unknown) => [
  'A',
  '2022-07-08',
  'Home',
  at,
  sales,
  score,
  '',
];

const toldOf = (date: number, rows: readonly (readonly unknown[])[], targets = HOME) =>
  afterFailing(judgedOn(date, rows, [targets]), settingOn(date, [targets]));

const months = (...figures: readonly (readonly [number, number])[]) =>
  figures.map(([sales, score], index) => store(`2022-${String(index + 8).padStart(2, '0')}`, sales, score));

describe('after failing', () => {
  test('a store is supervised from the first of the month after the missed node, to that month’s end', () => {
    const rows = months([10_000, 5], [10_000, 5], [10_000, 5], [10_000, 5]);
    expect(toldOf(20221215, rows)).toMatchObject({
      certainSince: 20221031,
      supervisedFrom: 20221101,
      exitBy: 20221130,
    });
  });

  test('the month that reached the limit counts, not the day it is asked', () => {
    const rows = months([90_000, 5], [90_000, 4], [90_000, 4], [90_000, 4], [90_000, 4]);
    expect(toldOf(20230110, rows)).toMatchObject({ certainSince: 20221130, exitBy: 20221231 });
  });

  test('so does the month that made an idle run too long', () => {
    const figures = [...Array.from({ length: 7 }, () => [0, 5] as const)];
    const rows = figures.map(([sales, score], index) => {
      const at = index < 5 ? `2022-${String(index + 8).padStart(2, '0')}` : `2023-0${index - 4}`;
      return store(at, sales, score);
    });
    const targets = HOME.with(1, '-').with(2, '-').with(3, '-');
    expect(toldOf(20230301, rows, targets)).toMatchObject({
      certainSince: 20230228,
      supervisedFrom: 20230301,
    });
  });

  test('every sentence from the help desk says that it is unconfirmed, and what is unknown is said', () => {
    const told = toldOf(20221101, months([10_000, 5], [10_000, 5], [10_000, 5]))?.sentences ?? [];
    expect(told).toHaveLength(6);
    expect(told.map(({ en }) => /unconfirmed: (help-desk answer|hearsay)/.exec(en)?.[1])).toEqual([
      undefined,
      'help-desk answer',
      'help-desk answer',
      'help-desk answer',
      'hearsay',
      undefined,
    ]);
    expect(told[5]?.zh).toContain('未找到');
    expect(told.map(({ zh }) => zh).join('')).toContain('2022-11-30 18:00 前');
  });

  describe('by the platform’s word, whichever row of the cycle holds it', () => {
    const HEADERS = ['Store', 'Onboard', 'Category', 'Month', 'Sales', 'Score', 'Cycle result'];
    const WELL = HOME.with(1, '-').with(2, '-').with(3, '-').with(4, '-');
    /** A year of months from August 2025 on. @param result the word in the month's row */
    const year = (result: (index: number) => string, score: (index: number) => number = () => 5) =>
      Array.from({ length: 12 }, (_, index) => {
        const at = index < 5 ? `2025-${String(index + 8).padStart(2, '0')}` : `2026-0${index - 4}`;
        return ['A', '2025-07-08', 'Home', at, 50_000, score(index), result(index)];
      });
    const certainSince = (date: number, rows: readonly (readonly unknown[])[]) => {
      const setting = settingOn(date, [WELL]);
      return afterFailing(judgedStore([HEADERS, ...rows], setting), setting)?.certainSince;
    };

    test('an ended cycle failed at its end, where the figures do not tell', () => {
      expect(
        certainSince(
          20260810,
          year((index) => (index === 0 ? 'failed' : '')),
        ),
      ).toBe(20260731);
      expect(
        certainSince(
          20260810,
          year(() => 'failed'),
        ),
      ).toBe(20260731);
      expect(
        certainSince(
          20260810,
          year((index) => (index === 11 ? 'failed' : '')),
        ),
      ).toBe(20260731);
    });

    test('and when the figures do tell', () => {
      const rows = year(
        () => 'failed',
        (index) => (index < 3 ? 4 : 5),
      );
      expect(certainSince(20260810, rows)).toBe(20251031);
    });

    test('a running cycle failed in the month of the row', () => {
      const rows = year((index) => (index === 2 ? 'failed' : '')).slice(0, 4);
      expect(certainSince(20251215, rows)).toBe(20251031);
    });
  });

  test('a row that names no version never tells when a cycle of another version failed', () => {
    const rows = Array.from({ length: 12 }, (_, index) => {
      const at = index < 11 ? `2024-${String(index + 2).padStart(2, '0')}` : '2025-01';
      return ['A', '2023-01-10', 'Home', at, index < 7 ? 0 : 100, 5, ''];
    });
    expect(toldOf(20250215, rows)).toMatchObject({ certainSince: 20240831 });
  });

  test('the last day to leave is called past only after it', () => {
    const rows = months([10_000, 5], [10_000, 5], [10_000, 5]);
    const wordsOn = (date: number) =>
      toldOf(date, rows)
        ?.sentences.map(({ en }) => en)
        .join(' ');
    expect(wordsOn(20221130)).not.toContain('is past');
    expect(wordsOn(20221201)).toContain('2022-11-30 is past');
  });

  test('the annual fee is history, and no figure of it is given', () => {
    const fee = toldOf(20221101, months([10_000, 5], [10_000, 5], [10_000, 5]))?.annualFee;
    expect(fee?.en).toContain('abolished the annual fee on 2024-09-01');
    expect(fee?.zh).toContain('2024-09-01');
    expect(fee?.en).not.toMatch(/CNY|%/);
  });

  test('there is none for a store that has not failed, or is not judged', () => {
    expect(toldOf(20220930, months([30_000, 5], [30_000, 5]))).toBeUndefined();
    expect(toldOf(20220710, months([30_000, 5]))).toBeUndefined();
  });
});
