import { describe, expect, test } from 'vitest';
import { orderComplaints } from '../../src/messages/import/orders';
import { createOrderSet } from '../../src/orders/order-set';
import { DEFAULT_ORDER_SETTINGS } from '../../src/orders/order-settings';
import { summariseOrders } from '../../src/orders/summarise-orders';
import { zoneDates } from '../support/zone-dates';
import { exportOf, inventOrders, PERSONAL_HEADERS } from './generate-export';
import { HEADER, order, RULES, resultOf, type Table } from './read-tables';

const countedIn = (...tables: readonly Table[]) => resultOf(tables).total.counted;

describe('the same order again', () => {
  test('in a later file takes the place of the earlier line, for better or worse', () => {
    const sent = [HEADER, order('1', 100, { state: '卖家已发货,等待买家确认', completed: '' })];
    const finished = [HEADER, order('1', 100)];
    expect(countedIn(sent, finished)).toEqual({ orders: 1, fen: 10_000 });
    expect(countedIn(finished, sent)).toEqual({ orders: 0, fen: 0 });
    expect(resultOf([sent, finished]).lines).toMatchObject({ lines: 2, repeated: 1, updated: 1 });
  });

  test('in the same file: the later line is taken, and both rows are reported where they differ', () => {
    const table = [HEADER, order('1', 100), order('2', 7), order('1', 90), order('2', '7.00')];
    const { total, lines } = resultOf([table]);
    expect(total.counted).toEqual({ orders: 2, fen: 9700 });
    expect(lines).toEqual({
      lines: 4,
      itemLines: 0,
      repeated: 2,
      updated: 0,
      contradictions: [{ file: 0, rows: [2, 4] }],
    });
  });

  test('in a later file that can’t be read is not usable: what was said before may no longer hold', () => {
    const { total } = resultOf([
      [HEADER, order('1', 100)],
      [HEADER, order('1', 'x')],
    ]);
    expect(total.counted.orders).toBe(0);
    expect(total.notUsable).toEqual([
      { file: 1, row: 2, header: '买家实付金额', value: 'x', complaint: orderComplaints.notAnAmount },
    ]);
  });

  test.each([
    ['amount', order('1', 2)],
    ['postage', order('1', 1, { postage: 1 })],
    ['refund', order('1', 1, { refund: 1 })],
    ['state', order('1', 1, { state: '交易关闭' })],
    ['day', order('1', 1, { completed: '2024-05-06' })],
    ['fault', order('1', 'x')],
  ])('is another one where its %s differs', (_, other) => {
    expect(resultOf([[HEADER, order('1', 1), other]]).lines.contradictions).toHaveLength(1);
  });

  test.each([
    ['是否是O2O交易', '是'],
    ['新零售成交门店昵称', '城东店'],
    ['一级类目', '其他'],
  ])('is another one where %s differs', (header, cell) => {
    const table = [
      [...HEADER, header],
      [...order('1', 1), ''],
      [...order('1', 1), cell],
    ];
    expect(resultOf([table]).lines.contradictions).toHaveLength(1);
  });
});

test('files may be read side by side: their turn in the set decides, not that of their lines', () => {
  const set = createOrderSet(DEFAULT_ORDER_SETTINGS, zoneDates());
  const [earlier, later] = [set.open(HEADER), set.open(HEADER)];
  later.add(order('1', 90));
  earlier.add(order('1', 100));
  expect(summariseOrders(set).total.counted.fen).toBe(9000);
  expect(set.counts()).toMatchObject({ repeated: 1, updated: 1 });
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
