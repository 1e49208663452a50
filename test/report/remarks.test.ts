/** What is said of a store beside its requirements, and when it is not: official sales, changed categories, sources. */
import { describe, expect, test } from 'vitest';
import { type ReportSetting, reportStores } from '../../src/report/store-report';
import { judgedOn, ROW_HEADERS, reportsOn, settingOn, wordsOf } from '../support/report-of';
import { targetsRow, targetsTable } from '../support/small-targets';

const HOME = ['Home', 1, 1, 1, 1, 1, 4, 4, ''];
const TOYS = ['Toys', 1, 1, 1, 1, 1, 4, 4, ''];

/** A month of a store that opened on 2022-07-08: its trial runs from 2022-08 to 2023-07. */
const row = (month: string, more: { category?: string; sales?: unknown; official?: unknown } = {}) => [
  'A',
  '2022-07-08',
  more.category ?? 'Home',
  month,
  more.sales ?? 50_000,
  4.6,
  more.official ?? '',
];

describe('that the official figure differs', () => {
  const saidOn = (date: number, ...rows: unknown[][]) =>
    wordsOf(judgedOn(date, rows, [HOME])).match(/For \d{4}-\d\d the official sales of[^;]*;[^(]*/g);

  test('is said with both figures and the difference', () => {
    expect(saidOn(20220831, row('2022-08', { official: 50_100 }))).toEqual([
      'For 2022-08 the official sales of CNY 50,100 count; the sales column says CNY 50,000, a difference of CNY 100 ',
    ]);
  });

  test('is said of sales below zero and of none as well', () => {
    expect(
      saidOn(20220930, row('2022-08', { sales: 0, official: 7 }), row('2022-09', { sales: 9, official: 0 })),
    ).toHaveLength(2);
  });

  test('is not said where they are equal, or differ by binary noise alone', () => {
    expect(saidOn(20220831, row('2022-08', { official: 50_000 }))).toBeNull();
    expect(saidOn(20220831, row('2022-08', { sales: 0.1 + 0.2, official: 0.3 }))).toBeNull();
  });

  test('is not said where there is only one of them', () => {
    expect(saidOn(20220831, row('2022-08'))).toBeNull();
    expect(saidOn(20220831, row('2022-08', { sales: '', official: 50_100 }))).toBeNull();
  });

  test('is said of the judged months of the cycle, and of no other', () => {
    const rows = ['2022-07', '2022-08', '2022-09'].map((month) => row(month, { official: 1 }));
    expect(saidOn(20220929, ...rows)?.map((said) => said.slice(4, 11))).toEqual(['2022-08']);
    expect(saidOn(20220930, ...rows)?.map((said) => said.slice(4, 11))).toEqual(['2022-08', '2022-09']);
  });
});

describe('that the main category changed in the cycle', () => {
  const saidOn = (date: number, ...rows: unknown[][]) =>
    /The main category changed in this cycle \(([^)]*)\)/.exec(
      wordsOf(judgedOn(date, rows, [HOME, TOYS])),
    )?.[1];

  test('is said with every category, in the order in which the store had them', () => {
    const rows = [row('2022-08'), row('2022-09', { category: 'Toys' }), row('2022-10')];
    expect(saidOn(20221031, ...rows)).toBe('Home → Toys → Home');
    expect(saidOn(20220930, ...rows)).toBe('Home → Toys');
    expect(saidOn(20220831, ...rows)).toBeUndefined();
  });

  test('is said from the first day of the month in which it did', () => {
    expect(saidOn(20220901, row('2022-08'), row('2022-09', { category: 'Toys' }))).toBe('Home → Toys');
  });

  test('is not said of another way to write the same', () => {
    expect(saidOn(20220930, row('2022-08'), row('2022-09', { category: ' ＨＯＭＥ' }))).toBeUndefined();
  });

  test('is not said of the exempt month’s category', () => {
    expect(
      saidOn(20220930, row('2022-07', { category: 'Toys' }), row('2022-08'), row('2022-09')),
    ).toBeUndefined();
  });

  test('is not said of months for which none is known', () => {
    expect(
      saidOn(20220930, row('2022-08', { category: '' }), row('2022-09', { category: '' })),
    ).toBeUndefined();
  });
});

describe('where the targets are from', () => {
  const setting = (date: number, rows: unknown[][]): ReportSetting => ({
    ...settingOn(date, []),
    targets: targetsTable(rows, ['来源', '适用标准']),
  });
  const wordsOn = (date: number, rows: unknown[][]) => {
    const [report] = reportStores(
      [ROW_HEADERS, row('2022-08'), row('2022-09', { category: 'Toys' })],
      setting(date, rows),
    );
    if (!report || 'problems' in report) throw new Error('the store cannot be judged');
    return wordsOf(report);
  };

  test('is said of the targets of the category that the store has on the day', () => {
    const rows = [
      [...targetsRow('Home'), 'the back office'],
      [...targetsRow('Toys'), 'a colleague'],
    ];
    expect(wordsOn(20220831, rows)).toContain('Targets from: the back office.');
    expect(wordsOn(20220930, rows)).toContain('Targets from: a colleague.');
    expect(wordsOn(20220930, rows)).not.toContain('the back office');
  });

  test('is not said where the category has no targets, or nobody wrote it down', () => {
    const ofAnother = [...targetsRow('Home'), 'a colleague', '2023-quarterly'];
    expect(wordsOn(20220831, [ofAnother])).not.toContain('Targets from');
    expect(wordsOn(20220831, [[...targetsRow('Home'), '']])).not.toContain('Targets from');
  });
});

test('before the trial nothing of this is said', () => {
  const rows = [row('2022-06', { category: 'Toys', official: 1 }), row('2022-07', { official: 1 })];
  const exempt = judgedOn(20220731, rows, [HOME, TOYS]);
  expect(exempt.assessment.status).toBe('exempt');
  expect(wordsOf(exempt)).not.toMatch(/official sales|main category changed/);
  const notOpen = judgedOn(20220630, rows, [HOME, TOYS]);
  expect(notOpen.assessment.status).toBe('not open');
  expect(notOpen.reasons).toHaveLength(1);
});

describe('a store that can’t be judged', () => {
  test('says what its rows say all the same, and is led to by its first row', () => {
    const toys = row('2022-08', { category: 'Toys' }).with(0, 'B');
    expect(reportsOn(20220831, [row('2022-08'), toys], [HOME, TOYS, TOYS])).toMatchObject([
      { name: 'A', category: 'Home' },
      {
        name: 'B',
        firstRow: 3,
        problems: [{ spot: { table: 'targets', row: 4 } }],
        known: { onboard: 20220708, category: 'Toys' },
      },
    ]);
  });

  test('says what is known beside a cell that can’t be read', () => {
    const [unreadable] = reportsOn(20220831, [row('2022-08', { sales: 'many' })], [HOME]);
    expect(unreadable).toMatchObject({
      name: 'A',
      firstRow: 2,
      problems: [{ spot: { row: 2, header: 'Sales' } }],
    });
    expect(unreadable).toMatchObject({ known: { onboard: 20220708, category: 'Home' } });
  });

  test('is no excuse for a fault of the program', () => {
    const broken = {
      ...settingOn(20220831, []).targets,
      targetsOf: () => {
        throw new RangeError('a fault');
      },
    };
    const setting = { ...settingOn(20220831, []), targets: broken };
    expect(() => reportStores([ROW_HEADERS, row('2022-08')], setting)).toThrow(RangeError);
  });
});
