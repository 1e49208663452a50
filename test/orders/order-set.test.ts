import { describe, expect, test } from 'vitest';
import { orderComplaints } from '../../src/messages/import/orders';
import { createOrderSet } from '../../src/orders/order-set';
import { DEFAULT_ORDER_SETTINGS } from '../../src/orders/order-settings';
import { summariseOrders } from '../../src/orders/summarise-orders';
import { zoneDates } from '../support/zone-dates';
import { exportOf, inventOrders, PERSONAL_HEADERS } from './generate-export';
import { HEADER, order, RULES, resultOf, type Table } from './read-tables';

const countedIn = (...tables: readonly Table[]) => resultOf(tables).total.counted;

const SENT = { state: '卖家已发货,等待买家确认', completed: '' };

describe('the same order in several files', () => {
  /** What the tables come to in either order; it has to be the same. */
  function bothWays(one: Table, other: Table, names: readonly [string, string] = ['', '']) {
    const read = (tables: readonly Table[], inOrder: readonly string[]) => {
      const set = createOrderSet(DEFAULT_ORDER_SETTINGS, zoneDates());
      tables.forEach(([header = [], ...rows], index) => {
        rows.forEach(set.open(header, { name: inOrder[index] ?? '' }).add);
      });
      return summariseOrders(set);
    };
    const first = read([one, other], names);
    const second = read([other, one], [...names].reverse());
    expect(second.total.counted).toEqual(first.total.counted);
    expect(second.total.notUsable.length).toBe(first.total.notUsable.length);
    expect(second.notes.map(({ zh }) => zh)).toEqual(first.notes.map(({ zh }) => zh));
    return first;
  }

  const paid = [HEADER, order('1', 100)];
  const refunded = [HEADER, order('1', 100, { refund: 30 })];

  test('counts once where they say the same', () => {
    const { total, lines, notes } = bothWays(paid, paid);
    expect(total.counted).toEqual({ orders: 1, fen: 10_000 });
    expect(lines).toEqual({ lines: 2, itemLines: 0, repeated: 1 });
    expect(notes).toEqual([]);
  });

  test.each([
    ['a state goes forward', [HEADER, order('1', 100, SENT)], paid, 10_000],
    ['a refund grows', paid, refunded, 7000],
    [
      'an order is closed',
      [HEADER, order('1', 100, SENT)],
      [HEADER, order('1', 100, { state: '交易关闭' })],
      0,
    ],
    [
      'the amount is paid later',
      [HEADER, order('1', 0, { state: '等待买家付款', completed: '' })],
      paid,
      10_000,
    ],
  ])('is told from the newer one by content: %s', (_, older, newer, fen) => {
    const { total, notes } = bothWays(older, newer, ['a.csv', 'b.csv']);
    expect(total.counted.fen).toBe(fen);
    expect(total.notUsable).toEqual([]);
    expect(notes[0]?.zh).toContain('1 个按内容判断');
    expect(notes[1]?.zh).toMatch(/^以“b\.csv”第 2 行.*为准，不用“a\.csv”第 2 行.*按内容/);
  });

  test('is told by content even where the names say otherwise', () => {
    const { total } = bothWays(refunded, paid, ['2024-05-01.csv', '2024-06-01.csv']);
    expect(total.counted.fen).toBe(7000);
  });

  test.each([
    ['the amount', order('1', 90)],
    ['the postage', order('1', 100, { postage: 10 })],
    ['the day', order('1', 100, { completed: '2024-05-06' })],
    ['the end', order('1', 100, { state: '交易关闭' })],
    ['the amount, while the refund grows', order('1', 90, { refund: 5 })],
    ['the postage, while the refund grows', order('1', 100, { postage: 10, refund: 5 })],
    ['the state forward and the refund back', order('1', 100, { ...SENT, refund: 5 })],
  ])('is told by the day in the files’ names where the content does not tell: %s', (_, other) => {
    const [older, newer] = [[HEADER, other], paid];
    const dated = bothWays(older, newer, ['订单_2024-06-01.csv', '订单_2024-07-01.csv']);
    expect(dated.total).toMatchObject({ counted: { orders: 1, fen: 10_000 }, notUsable: [] });
    expect(dated.notes[0]?.zh).toContain('1 个按文件名中的日期');
    // Without these days nobody can say, and nothing is counted.
    for (const names of [
      ['a.csv', 'b.csv'],
      ['2024-07-01 a.csv', '2024-07-01 b.csv'],
      ['2024-07-01.csv', 'b.csv'],
    ] as const) {
      const { total, notes } = bothWays(older, newer, names);
      expect(total).toMatchObject({ read: 1, counted: { orders: 0, fen: 0 } });
      expect(total.notUsable).toHaveLength(1);
      expect(total.notUsable[0]?.complaint.zh).toContain('看不出哪个较新');
      expect(notes).toEqual([]);
    }
  });

  test('of three versions the one is taken that is newer than both others', () => {
    const tables = [[HEADER, order('1', 100, SENT)], paid, refunded];
    for (const turn of [0, 1, 2]) {
      const { total, notes } = resultOf([...tables.slice(turn), ...tables.slice(0, turn)]);
      expect(total.counted).toEqual({ orders: 1, fen: 7000 });
      expect(notes).toHaveLength(3);
    }
  });

  test('is not usable where the newer one, or any whose age is not known, can’t be read', () => {
    const unreadable = [HEADER, order('1', 'x')];
    const { total } = bothWays(paid, unreadable);
    expect(total.counted.orders).toBe(0);
    expect(total.notUsable).toEqual([
      { file: 1, row: 2, header: '买家实付金额', value: 'x', complaint: orderComplaints.notAnAmount },
    ]);
    expect(bothWays(paid, unreadable, ['2024-06-01', '2024-07-01']).total.notUsable).toHaveLength(1);
    expect(bothWays(paid, unreadable, ['2024-07-01', '2024-06-01']).total).toMatchObject({
      counted: { orders: 1 },
      notUsable: [],
    });
  });

  test('is not usable where a refund that can’t be read may be any', () => {
    const { total } = bothWays([HEADER, order('1', 100, { refund: 'x' })], refunded);
    expect(total).toMatchObject({ counted: { orders: 0 }, notUsable: [{ value: 'x' }] });
  });

  test.each([
    ['是否是O2O交易', '是', 'not B2C'],
    ['新零售成交门店昵称', '城东店', 'third party'],
    ['一级类目', '其他', 'other category'],
  ] as const)('stays excluded by %s, which the newer export lacks', (header, cell, exclusion) => {
    const older = [
      [...HEADER, header],
      [...order('1', 100), cell],
    ];
    expect(bothWays(older, refunded).total.excluded[exclusion]).toEqual({ orders: 1, fen: 7000 });
  });
});

describe('the same order on several rows of one table', () => {
  test('counts once where the rows say the same', () => {
    const { total, lines } = resultOf([[HEADER, order('1', 7), order('2', 1), order('1', '7.00')]]);
    expect(total).toMatchObject({ counted: { orders: 2, fen: 800 }, notUsable: [] });
    expect(lines).toEqual({ lines: 3, itemLines: 0, repeated: 1 });
  });

  test.each([
    ['amount', order('1', 2)],
    ['postage', order('1', 1, { postage: 1 })],
    ['refund', order('1', 1, { refund: 1 })],
    ['state', order('1', 1, { state: '交易关闭' })],
    ['day', order('1', 1, { completed: '2024-05-06' })],
    ['state forward and refund back', order('1', 1, { ...SENT, refund: 1 })],
    ['state and postage', order('1', 1, { ...SENT, postage: 1 })],
  ])('is not usable where their %s differs, and the rows are named', (_, other) => {
    for (const rows of [
      [order('1', 1), other],
      [other, order('1', 1)],
    ]) {
      const { total } = resultOf([[HEADER, order('9', 50), ...rows]]);
      expect(total).toMatchObject({ read: 2, counted: { orders: 1, fen: 5000 } });
      expect(total.notUsable).toHaveLength(1);
      expect(total.notUsable[0]?.complaint.zh).toMatch(/第 3、4 行/);
      expect(total.notUsable[0]?.complaint.en).toMatch(/rows 3, 4 .*order report/);
    }
  });

  test.each([
    ['是否是O2O交易', '是'],
    ['新零售成交门店昵称', '城东店'],
  ])('is not usable where %s differs', (header, cell) => {
    const table = [
      [...HEADER, header],
      [...order('1', 1), ''],
      [...order('1', 1), cell],
    ];
    expect(resultOf([table]).total.notUsable).toHaveLength(1);
  });

  test('is 其他 only where all its items are', () => {
    const table = (...categories: string[]) => [
      [...HEADER, '一级类目'],
      ...categories.map((category) => [...order('1', 1), category]),
    ];
    expect(resultOf([table('其他', '其他')]).total.excluded['other category'].orders).toBe(1);
    expect(resultOf([table('其他', '女鞋')]).total.countedWhole.orders).toBe(1);
    expect(resultOf([table('女鞋', '其他', '其他')]).total.countedWhole.orders).toBe(1);
    expect(resultOf([table('女鞋', '女鞋')]).total.countedWhole.orders).toBe(0);
  });

  test('is not usable where one row can’t be read, and says nothing of the other orders', () => {
    const equal = [order('2', 5), order('2', 5)];
    const { total } = resultOf([[HEADER, order('1', 1), order('1', 'x'), ...equal]]);
    expect(total).toMatchObject({ counted: { orders: 1, fen: 500 }, notUsable: [{ row: 3, value: 'x' }] });
  });

  test('is of no month where its rows are of several', () => {
    const june = { completed: '2024-06-01' };
    for (const other of [order('1', 1, june), order('1', 'x', june)]) {
      const { months, undated } = resultOf([[HEADER, order('1', 1), other]]);
      expect(months).toEqual([]);
      expect(undated.notUsable).toHaveLength(1);
    }
  });

  test('is the one that has gone furthest, where two exports were pasted together', () => {
    for (const rows of [
      [order('1', 10, SENT), order('1', 10, { refund: 4 })],
      [order('1', 10, { refund: 4 }), order('1', 10, SENT)],
    ]) {
      const { total, notes } = resultOf([[HEADER, ...rows]]);
      expect(total).toMatchObject({ read: 1, counted: { orders: 1, fen: 600 }, notUsable: [] });
      expect(notes[0]?.zh).toContain('1 个按内容判断');
    }
  });

  test('is none where no row is of a sale, whatever differs', () => {
    const closed = { state: '交易关闭' };
    const rows = [order('1', 10, closed), order('1', 20, { ...closed, refund: 20 })];
    for (const table of [rows, [...rows].reverse()]) {
      const { total } = resultOf([[HEADER, ...table]]);
      expect(total).toMatchObject({ read: 1, notUsable: [] });
      expect(total.excluded['not successful']).toEqual({ orders: 1, fen: 1000 });
    }
  });

  test('equal rows can’t be told from two items of one price in a table that has items on rows', () => {
    const items = [order('1', 90), order('1', 38)];
    const { total } = resultOf([[HEADER, ...items, order('2', 64), order('2', 64), order('3', 5)]]);
    expect(total).toMatchObject({ read: 3, counted: { orders: 1, fen: 500 } });
    const [parts, doubtful] = total.notUsable;
    expect(parts?.complaint.zh).toContain('第 2、3 行');
    expect(doubtful?.complaint.zh).toMatch(/2 行相同.*每种商品一行/);
    // Of another file that says nothing.
    expect(
      resultOf([
        [HEADER, ...items],
        [HEADER, order('2', 64), order('2', 64)],
      ]).total.counted.fen,
    ).toBe(6400);
  });

  test('a column that was pointed out wrongly, with one number for all, is read in no time', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => order('1', index));
    expect(resultOf([[HEADER, ...rows]]).total).toMatchObject({ read: 1, counted: { orders: 0 } });
  });
});

describe('order numbers whose last digits became zeros', () => {
  const WHOLE = '4012345678901234567';
  const CUT = '4012345678901230000';
  const numbers = (...given: string[]) => [HEADER, ...given.map((number, index) => order(number, index + 1))];

  test.each([
    ['all alike', [CUT, CUT, CUT], 3],
    ['all cut', [CUT, '4012345678901240000', '4098765432101230000'], 3],
    ['a single one', [CUT], 1],
    ['of 18 digits', ['181234567890123000', '181234567890124000'], 2],
    ['several among whole ones', [CUT, '4012345678901240000', WHOLE, '4098765432101234568'], 2],
    ['one of them on two rows among whole ones', [CUT, CUT, WHOLE], 2],
    ['with thousands separators', ['4,012,345,678,901,230,000'], 1],
    ['with decimals', ['4012345678901230000.00'], 1],
  ])('are not usable: %s', (_, given, unusable) => {
    const { total } = resultOf([numbers(...given)]);
    expect(total.notUsable).toHaveLength(unusable);
    expect(total.read).toBe(given.length);
    expect(total.counted.orders).toBe(given.length - unusable);
    for (const { header, complaint } of total.notUsable) {
      expect(header).toBe('订单编号');
      expect(complaint.zh).toMatch(/千牛.*原文件.*不要先用 Excel 保存/);
      expect(complaint.en).toMatch(/not saved through Excel/);
    }
  });

  test.each([
    ['one among whole ones', [CUT, WHOLE, '4012345678901234568']],
    ['short ones', ['100000', '166598398211000', '20000']],
    ['of 16 digits', ['1665983982112340', '1665983982112350', '1665983982112345']],
  ])('keep counting where they are real: %s', (_, given) => {
    expect(resultOf([numbers(...given)]).total).toMatchObject({
      counted: { orders: given.length },
      notUsable: [],
    });
  });

  test('a real one in a large file, as many as chance makes', () => {
    const whole = Array.from(
      { length: 30_000 },
      (_, index) => `40123456789${String(index * 2711 + 1).padStart(8, '0')}`,
    );
    const real = whole.filter((number) => number.endsWith('0000'));
    expect(real.length).toBeGreaterThan(1);
    expect(resultOf([numbers(...whole)]).total).toMatchObject({ counted: { orders: 30_000 }, notUsable: [] });
  });

  test('are looked for in each table: one may be whole, the other not', () => {
    const { total } = resultOf([numbers(WHOLE, '4098765432101234568'), numbers(CUT, '4012345678901240000')]);
    expect(total.counted.orders).toBe(2);
    expect(total.notUsable.map(({ file, row }) => [file, row])).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });

  test('in an item file make its lines not usable', () => {
    const items = [
      ['子订单编号', '主订单编号', ...HEADER.slice(1)],
      ['4012345678901230000', ...order(WHOLE, 10)],
      ['4012345678901240000', ...order(WHOLE, 20)],
    ];
    const { total } = resultOf([items]);
    expect(total.counted.orders).toBe(0);
    expect(total.notUsable.map(({ header }) => header)).toEqual(['子订单编号', '子订单编号']);
  });
});

describe('rows that are no orders', () => {
  test.each([
    ['a total', ['合计', '', 579.5, 13, 155.5, '']],
    ['a total with words', ['合计：2 单', '', '579.50', '', '', '']],
    ['a total in English', ['Total', '', 579.5, 13, 155.5, '']],
    ['a total told in another column', ['', '小计', 579.5, 13, 155.5, '']],
    ['a note', ['注：仅供内部使用', '', '', '', '', '']],
    ['a note with a day', ['导出时间：2024-06-01 09:00', '', '', '', '', '']],
    ['a note with a count', ['共 2 单', '', '', '', '', '']],
  ])('are passed over and named: %s', (_, row) => {
    const set = createOrderSet(DEFAULT_ORDER_SETTINGS, zoneDates());
    const table = set.open(HEADER);
    for (const cells of [order('1', 1), row, order('2', 2)]) table.add(cells);
    expect(summariseOrders(set).total).toMatchObject({ read: 2, counted: { orders: 2 }, notUsable: [] });
    expect(table.passedOver).toEqual([3]);
  });

  test('are further items of the order above, where merged cells leave them without a number and figures', () => {
    const rows = [
      [...HEADER, '商品标题'],
      [...order('1', 10), '袜'],
      ['', '', '', '', '', '', '帽'],
      [...order('2', 5), '袜'],
    ];
    expect(resultOf([rows]).total).toMatchObject({
      read: 2,
      counted: { orders: 2, fen: 1500 },
      notUsable: [],
    });
  });

  test.each([
    ['has figures and no word for a sum', ['', '', 579.5, 13, 155.5, '']],
    ['bears no number', ['某某', '交易成功', 5, 0, 0, '2024-05-05']],
    ['has a number after the word', ['订单 12345678901234', '完成', 5, 0, 0, '']],
    ['has a number after the word and nothing else', ['订单 12345678901234', '', '', '', '', '']],
  ])('are not what %s', (_, row) => {
    expect(resultOf([[HEADER, row]]).total).toMatchObject({ read: 1, notUsable: [{ row: 2 }] });
  });
});

test('blank lines are passed over, and rows are counted as the file has them', () => {
  const blank = ['', ' ', null, undefined, '', ''];
  const { total, lines } = resultOf([[HEADER, blank, order('1', 1), [], order('2', 'x')]]);
  expect(total.read).toBe(2);
  expect(lines.lines).toBe(2);
  expect(total.notUsable).toMatchObject([{ row: 5 }]);
});

test('lines without a readable number are each a line of their own', () => {
  const { total } = resultOf([[HEADER, order('', 1), order('x', 1), order('1', 1)]]);
  expect(total.read).toBe(3);
  expect(total.notUsable.map(({ row, complaint }) => [row, complaint])).toEqual([
    [2, orderComplaints.numberMissing],
    [3, orderComplaints.notAnOrderNumber],
  ]);
});

test('the stores of the files are told', () => {
  const table = [
    [...HEADER, '店铺名称'],
    [...order('1', 1), '鹭鸶店 '],
    [...order('2', 1), '海鸥店'],
    [...order('3', 1), ''],
  ];
  expect(resultOf([table, table]).stores).toEqual(['鹭鸶店', '海鸥店']);
});

test('months come in their order, with the first and the last day of all', () => {
  const days = ['2024-05-31', '2023-12-01', '2024-02-29'];
  const rows = days.map((completed, index) => order(String(index), 1, { completed }));
  const { months, days: span } = resultOf([[HEADER, ...rows]]);
  expect(months.map(({ month }) => month)).toEqual([202312, 202402, 202405]);
  expect(span).toEqual({ first: 20231201, last: 20240531 });
});

test('a set of no files comes to nothing', () => {
  expect(resultOf([])).toMatchObject({ months: [], total: { read: 0 }, days: undefined, created: undefined });
});

test('an unfinished order without amounts weighs nothing, and one that waits for payment never less', () => {
  const { total } = resultOf([
    [
      HEADER,
      order('1', 0, { state: '等待买家付款', postage: 10, completed: '' }),
      order('2', '', { state: '等待买家付款', completed: '' }),
      order('3', '?', { state: '交易关闭', refund: '?' }),
      order('4', 50, { state: '卖家已发货,等待买家确认', postage: 10, completed: 'soon' }),
    ],
  ]);
  expect(total.excluded['not successful']).toEqual({ orders: 4, fen: 4000 });
  expect(total.notUsable).toEqual([]);
});

describe('item files', () => {
  const ITEMS = ['子订单编号', '主订单编号', '商品标题', '订单状态', '购买数量'];
  const item = (part: string, number: string, title: string) => [part, number, title, '交易成功', 1];
  const TITLED = [...HEADER, '商品标题'];

  test('keep titles apart that stand in one cell of the order file', () => {
    const table = [TITLED, [...order('1', 10), '补差价，急'], [...order('2', 10), '补差价，羊毛袜']];
    const items = [
      ITEMS,
      item('11', '1', '补差价，急'),
      item('21', '2', '补差价'),
      item('22', '2', '羊毛袜'),
    ];
    expect(resultOf([table], RULES).total).toMatchObject({
      counted: { orders: 2 },
      countedWhole: { orders: 2 },
    });
    for (const tables of [
      [table, items],
      [items, table],
      [items, table, items],
    ]) {
      expect(resultOf(tables, RULES).total).toMatchObject({
        read: 2,
        counted: { orders: 1, fen: 1000 },
        countedWhole: { orders: 1, fen: 1000 },
        excluded: { 'other category': { orders: 1, fen: 1000 } },
        notUsable: [],
      });
    }
  });

  test('tell titles of order files that have none', () => {
    const items = [ITEMS, item('11', '1', '运费链接')];
    expect(resultOf([[HEADER, order('1', 10)], items], RULES).total.excluded['other category'].orders).toBe(
      1,
    );
  });

  test('do not take back what the order file says of its category', () => {
    const table = [
      [...HEADER, '一级类目'],
      [...order('1', 10), '其他'],
    ];
    const items = [ITEMS, item('11', '1', '羊毛袜'), item('12', '1', '补差价')];
    expect(resultOf([table, items], RULES).total.excluded['other category'].orders).toBe(1);
  });

  test('do not take back that an order is 其他 in part, since they may lack the other items', () => {
    const table = [TITLED, [...order('1', 10), '补差价，羊毛袜']];
    const items = [ITEMS, item('12', '1', '羊毛袜')];
    expect(resultOf([table, items], RULES).total.countedWhole.orders).toBe(1);
  });

  test('know an order by 主订单编号, whatever else is called a number', () => {
    const items = [
      ['订单编号', ...ITEMS],
      ['9', ...item('11', '1', '补差价')],
    ];
    const { total } = resultOf([[HEADER, order('1', 10)], items], RULES);
    expect(total).toMatchObject({ read: 1, excluded: { 'other category': { orders: 1 } } });
  });

  test('hold orders that no order file has: these are not usable, and say where to find them', () => {
    const items = [ITEMS, item('11', '1', '羊毛袜'), item('12', '1', '棉袜'), item('21', '2', '棉袜')];
    const { total, undated } = resultOf([[HEADER, order('2', 10)], items]);
    expect(total).toMatchObject({ read: 2, counted: { orders: 1 } });
    expect(undated.notUsable).toEqual([
      { file: 1, row: 2, header: '', value: '', complaint: orderComplaints.onlyTitles },
    ]);
  });

  test('report lines whose number can’t be read', () => {
    const items = [ITEMS, item('11', '3.1E+18', '羊毛袜')];
    const { total } = resultOf([[HEADER, order('2', 10)], items]);
    expect(total.notUsable).toMatchObject([{ file: 1, row: 2, complaint: orderComplaints.numberRounded }]);
  });
});

describe('an item file to which the user added what a sum needs', () => {
  const FULL = ['子订单编号', '主订单编号', ...HEADER.slice(1), '商品标题'];
  const part = (
    number: string,
    turn: number,
    paid: unknown,
    its: Parameters<typeof order>[2] & { title?: string } = {},
  ) => [`${number}${turn}`, ...order(number, paid, its), its.title ?? '羊毛袜'];
  const totalOf = (...rows: readonly unknown[][]) => resultOf([[FULL, ...rows]], RULES).total;

  test('comes to the sum of each order’s lines', () => {
    const { total, lines } = resultOf([
      [FULL, part('1', 1, 10, { postage: 3 }), part('1', 2, 20, { refund: '5.00' }), part('2', 1, '0.50')],
    ]);
    expect(total).toMatchObject({ read: 2, counted: { orders: 2, fen: 2250 }, notUsable: [] });
    expect(lines).toMatchObject({ lines: 0, itemLines: 3 });
  });

  test('is not added to what an order file holds', () => {
    const items = [FULL, part('1', 1, 10), part('1', 2, 20), part('2', 1, 7)];
    const { total } = resultOf([[HEADER, order('1', 29)], items]);
    expect(total).toMatchObject({ read: 2, counted: { orders: 2, fen: 3600 } });
  });

  test('counts no line twice that stands in two files, and the later file’s line stands', () => {
    const first = [FULL, part('1', 1, 10), part('1', 2, 20)];
    const second = [FULL, part('1', 2, 20, { refund: 20 })];
    expect(countedIn(first, first)).toEqual({ orders: 1, fen: 3000 });
    expect(countedIn(first, second)).toEqual({ orders: 1, fen: 1000 });
  });

  test('counts of an order only what was sold', () => {
    expect(totalOf(part('1', 1, 10), part('1', 2, 20, { state: '交易关闭' }))).toMatchObject({
      counted: { orders: 1, fen: 1000 },
    });
    expect(totalOf(part('1', 1, 10, { state: '交易关闭' }))).toMatchObject({
      counted: { orders: 0 },
      excluded: { 'not successful': { orders: 1, fen: 1000 } },
    });
  });

  test('can’t tell postage that stands in several lines, nor several days', () => {
    expect(
      totalOf(part('1', 1, 10, { postage: 3 }), part('1', 2, 20, { postage: 3 })).notUsable,
    ).toMatchObject([{ complaint: orderComplaints.postageInSeveralLines }]);
    expect(totalOf(part('1', 1, 10), part('1', 2, 20, { completed: '2024-05-06' })).notUsable).toMatchObject([
      { complaint: orderComplaints.daysDiffer },
    ]);
    expect(totalOf(part('1', 1, 10), part('1', 2, 'x')).notUsable).toMatchObject([{ value: 'x' }]);
  });

  test('excludes an order whose every item is 其他', () => {
    const title = '补差价';
    expect(totalOf(part('1', 1, 10, { title }), part('1', 2, 20, { title })).excluded).toMatchObject({
      'other category': { orders: 1, fen: 3000 },
    });
    expect(totalOf(part('1', 1, 10, { title }), part('1', 2, 20))).toMatchObject({
      counted: { orders: 1, fen: 3000 },
      countedWhole: { orders: 1, fen: 3000 },
    });
  });
});

test('columns chosen by hand are read', () => {
  const table = [['单号', ...HEADER.slice(1, 5), '完成'], order('1', 10)];
  expect(resultOf([table], {}, { number: 0, completedOn: 5 }).total.counted.fen).toBe(1000);
});

test('nothing that says who the buyer is is ever looked at', () => {
  const [header = [], ...rows] = exportOf('2021', inventOrders(11, 50), 11);
  const isPersonal = header.map((cell) => PERSONAL_HEADERS.includes(String(cell).trim()));
  expect(isPersonal.filter(Boolean).length).toBeGreaterThan(8);
  const guarded = rows.map(
    (row) =>
      new Proxy(row, {
        get: (target, key) => {
          if (isPersonal[Number(String(key))]) throw new Error(`looked at ${header[Number(String(key))]}`);
          return Reflect.get(target, key);
        },
      }),
  );
  const result = resultOf([[header, ...guarded]], RULES);
  expect(result.total.read).toBe(50);
  expect(JSON.stringify(result)).not.toContain('private');
  expect(JSON.stringify(result)).not.toContain('13800000000');
});

test('a result is plain data, as a worker can send it', () => {
  const result = resultOf([exportOf('2018', inventOrders(12, 50), 12)], RULES);
  expect(structuredClone(result)).toEqual(result);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
});
