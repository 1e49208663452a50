import { describe, expect, test } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil-date';
import type { CivilMonth } from '../../src/calendar/civil-month';
import type { OrderSettings } from '../../src/orders/order-settings';
import { reconcile, reconcileStore } from '../../src/orders/reconcile';
import { HEADER, order, RULES, resultOf, type Table } from './read-tables';

const MAY = 202405 as CivilMonth;
const LONG_AFTER = 20240901 as CivilDate;
const CREATED = [...HEADER, '订单创建时间'];
const withCreation = (cells: readonly unknown[], created: string): unknown[] => [...cells, created];

/** Orders of all May, created from April on. */
const WHOLE: Table = [
  CREATED,
  withCreation(order('1', 100, { completed: '2024-05-01 00:00:00' }), '2024-04-01 10:00:00'),
  withCreation(order('2', 100, { completed: '2024-05-31 23:00:00' }), '2024-05-31 10:00:00'),
];

const compared = (
  tables: readonly Table[],
  official: number,
  today = LONG_AFTER,
  settings: Partial<OrderSettings> = {},
) => reconcile(resultOf(tables, settings), MAY, official, today);

const kindsOf = (...args: Parameters<typeof compared>) =>
  compared(...args).explanations.map(({ kind }) => kind);

test('the difference is the official figure less the computed one, and the official one decides', () => {
  const found = compared([WHOLE], 18_050);
  expect(found).toMatchObject({ month: 202405, computed: 20_000, official: 18_050, difference: -1950 });
  expect(found.verdict.zh).toContain('-19.5 元');
  expect(found.verdict.zh).toContain('官方数字');
  expect(found.verdict.en).toMatch(/CNY -19\.5.*prevails/);
});

test('no difference needs no explanation', () => {
  expect(compared([WHOLE], 20_000, 20240531 as CivilDate)).toMatchObject({ difference: 0, explanations: [] });
});

test('a month without orders counts as nothing', () => {
  expect(reconcile(resultOf([WHOLE]), 202401 as CivilMonth, 500, LONG_AFTER)).toMatchObject({
    computed: 0,
    difference: 500,
  });
});

describe('the official figure is late', () => {
  test.each([
    [20240515, true],
    [20240531, true],
    [20240603, true],
    [20240604, false],
  ])('on %i: %s', (today, isLate) => {
    expect(kindsOf([WHOLE], 10_000, today as CivilDate).includes('lag')).toBe(isLate);
    expect(kindsOf([WHOLE], 30_000, today as CivilDate).includes('lag')).toBe(isLate);
  });
});

describe('where the official figure is higher', () => {
  test('nothing is said that would make it lower', () => {
    expect(kindsOf([WHOLE], 30_000)).toEqual(['amount', 'date']);
  });

  test('refunds of the month’s orders may be booked later', () => {
    const table: Table = [...WHOLE, withCreation(order('3', 100, { refund: 40 }), '2024-05-01 10:00:00')];
    const refunds = compared([table], 30_000).explanations.find(({ kind }) => kind === 'refunds');
    expect(refunds?.text.zh).toContain('40 元');
  });

  test('lines that could not be used are missing, those of no month too', () => {
    const table: Table = [
      ...WHOLE,
      withCreation(order('3', 'x'), '2024-05-01 10:00:00'),
      withCreation(order('4', 1, { completed: 'x' }), '2024-05-01 10:00:00'),
      withCreation(order('5', 'x', { completed: '2024-06-01' }), '2024-05-01 10:00:00'),
    ];
    const unusable = compared([table], 30_000).explanations.find(({ kind }) => kind === 'not usable');
    expect(unusable?.text.en).toContain('2 lines');
  });

  test('the files may not reach back to the month before, by the days of creation', () => {
    const late = WHOLE.map((row, index) =>
      index === 1 ? [...row.slice(0, -1), '2024-04-02 10:00:00'] : row,
    );
    const missing = compared([late], 30_000).explanations.find(({ kind }) => kind === 'missing orders');
    expect(missing?.text.en).toContain('created from 2024-04-02 to 2024-05-31');
    expect(kindsOf([WHOLE], 30_000)).not.toContain('missing orders');
  });

  test('the files may end before the month does', () => {
    const early = WHOLE.map((row, index) =>
      index === 2 ? [...row.slice(0, -1), '2024-05-30 10:00:00'] : row,
    );
    expect(kindsOf([early], 30_000)).toContain('missing orders');
  });

  test('orders that count by their day of creation need no month before', () => {
    const ofMay = (created: string): Table => [
      CREATED,
      withCreation(order('1', 100), created),
      withCreation(order('2', 100), '2024-05-31 10:00:00'),
    ];
    const byCreation = { dateBasis: 'creation' } as const;
    expect(kindsOf([ofMay('2024-05-01 10:00:00')], 30_000, LONG_AFTER, byCreation)).not.toContain(
      'missing orders',
    );
    expect(kindsOf([ofMay('2024-05-02 10:00:00')], 30_000, LONG_AFTER, byCreation)).toContain(
      'missing orders',
    );
  });

  test('without days of creation, the orders’ own days are looked at', () => {
    const ofDays = (first: string, last: string): Table => [
      HEADER,
      order('1', 100, { completed: first }),
      order('2', 100, { completed: last }),
    ];
    expect(kindsOf([ofDays('2024-05-01', '2024-05-31')], 30_000)).not.toContain('missing orders');
    const found = compared([ofDays('2024-05-02', '2024-05-31')], 30_000);
    expect(found.explanations[0]?.text.zh).toContain('2024-05-02 至 2024-05-31');
  });
});

describe('where the official figure is lower', () => {
  test('refunds of earlier orders, and all that could not be excluded', () => {
    const found = compared([WHOLE], 10_000);
    expect(found.explanations.map(({ kind }) => kind)).toEqual(['refunds', 'not excluded', 'amount', 'date']);
    const text = found.explanations[1]?.text.zh ?? '';
    for (const word of ['违规订单', '“其他”类目', 'O2O', '第三方', '软件服务费'])
      expect(text).toContain(word);
    expect(text).not.toContain('邮费扣除');
  });

  test('what a column decides is not named', () => {
    const table: Table = [
      [...CREATED, '新零售成交门店昵称'],
      [...withCreation(order('1', 200), '2024-04-01 10:00:00'), ''],
    ];
    const text = compared([table], 10_000).explanations[1]?.text.zh ?? '';
    expect(text).not.toContain('第三方');
    expect(text).toContain('O2O');
  });

  test('orders that are 其他 only in part are counted whole', () => {
    const table: Table = [
      [...HEADER, '商品标题'],
      [...order('1', 200), '补差价，羊毛袜'],
    ];
    const found = compared([table], 10_000, LONG_AFTER, RULES).explanations;
    expect(found.find(({ kind }) => kind === 'counted whole')?.text.en).toContain('1 order (CNY 200)');
  });
});

test('what the settings take for granted is said either way', () => {
  const table: Table = [
    [...HEADER, '确认收货打款金额', '订单付款时间'],
    [...order('1', 0), 200, '2024-05-05 10:00:00'],
  ];
  const texts = compared([table], 1, LONG_AFTER, {
    amountBasis: 'paid out',
    dateBasis: 'payment',
  }).explanations;
  expect(texts.find(({ kind }) => kind === 'amount')?.text.zh).toMatch(/打款金额.*假定.*邮费/);
  expect(texts.find(({ kind }) => kind === 'date')?.text.zh).toContain('付款时间');
});

describe('one store of several', () => {
  const store = (fen: number, official: number, unusable = 0, tables: readonly Table[] = [WHOLE]) =>
    reconcileStore(resultOf(tables), { month: MAY, fen, unusable }, official, LONG_AFTER);
  const kinds = (...args: Parameters<typeof store>) => store(...args).explanations.map(({ kind }) => kind);

  test('has its own difference, and what explains it beside the sums of all', () => {
    expect(store(10_000, 9000).verdict.en).toContain('CNY -10');
    expect(kinds(10_000, 9000)).toEqual(['refunds', 'not excluded', 'amount', 'date']);
    expect(kinds(10_000, 11_000, 2)).toEqual(['not usable', 'amount', 'date']);
    expect(store(10_000, 11_000, 2).explanations[0]?.text.en).toMatch(/^2 lines/);
  });

  test('has refunds without their sum, which is of all stores', () => {
    const refunded: Table = [
      CREATED,
      ...WHOLE.slice(1, 2),
      withCreation(order('3', 100, { completed: '2024-05-31 00:00:00', refund: 40 }), '2024-05-31 10:00:00'),
    ];
    const [first] = store(10_000, 11_000, 0, [refunded]).explanations;
    expect(first?.kind).toBe('refunds');
    expect(first?.text.en).not.toMatch(/CNY/);
  });

  test('needs no explanation where nothing differs', () => {
    expect(store(10_000, 10_000).explanations).toEqual([]);
  });
});
