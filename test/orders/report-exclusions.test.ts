import { describe, expect, test } from 'vitest';
import type { ExclusionPoint } from '../../src/orders/report-exclusions';
import { exportOf, inventOrders } from './generate-export';
import { HEADER, order, RULES, resultOf, type Table } from './read-tables';

const decided = (point: ExclusionPoint, tables: readonly Table[], settings = {}) => {
  const found = resultOf(tables, settings).exclusions.find((one) => one.point === point);
  if (!found) throw new Error(`nothing is said of ${point}`);
  return found;
};

const plain: Table = [HEADER, order('1', 10)];
const withColumn = (header: string, cell: unknown = ''): Table => [
  [...HEADER, header],
  [...order('2', 10), cell],
];

test.each([[[plain]], [[exportOf('2021', inventOrders(1, 20), 1)]], [[]]])(
  'each of the seven points is reported, in the article’s order',
  (tables) => {
    const { exclusions } = resultOf(tables, RULES);
    expect(exclusions.map(({ point }) => point)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    for (const { text } of exclusions) expect(text.zh.length * text.en.length).toBeGreaterThan(0);
  },
);

test.each(['a', 'd', 'e', 'f', 'g'] as const)(
  '(%s) is not visible in the plainest export, in so many words',
  (point) => {
    expect(decided(point, [plain])).toMatchObject({
      decided: 'not visible',
      text: {
        zh: expect.stringContaining('此导出中看不出来'),
        en: expect.stringContaining('not visible in this export'),
      },
      taken: { orders: 0, fen: 0 },
    });
  },
);

test('postage and refunds say what they took from the orders that count', () => {
  const rows = [
    order('1', 100, { postage: 10, refund: 5 }),
    order('2', 100, { refund: '0.50' }),
    order('3', 100, { postage: 10, refund: 5, state: '交易关闭' }),
  ];
  expect(decided('b', [[HEADER, ...rows]])).toMatchObject({
    decided: 'by a column',
    taken: { orders: 1, fen: 1000 },
  });
  expect(decided('c', [[HEADER, ...rows]])).toMatchObject({
    decided: 'by a column',
    taken: { orders: 2, fen: 550 },
  });
});

describe('(d) category 其他', () => {
  test('by a column of categories', () => {
    const found = decided('d', [withColumn('一级类目', '其他')]);
    expect(found).toMatchObject({ decided: 'by a column', taken: { orders: 1, fen: 1000 } });
    expect(found.text.zh).toContain('一级类目');
  });

  test('by the user’s words in titles and categories', () => {
    const found = decided('d', [withColumn('商品标题', '补差价')], RULES);
    expect(found).toMatchObject({ decided: 'by your rule', taken: { orders: 1, fen: 1000 } });
    expect(found.text.en).toContain('补差价');
    expect(found.text.en).not.toContain('counted whole');
    expect(decided('d', [withColumn('类目', '生活服务/运费链接')], RULES).taken.orders).toBe(1);
  });

  test('says how many orders are 其他 only in part', () => {
    const { text } = decided('d', [withColumn('商品标题', '补差价，羊毛袜')], RULES);
    expect(text.zh).toContain('1 个订单只有部分商品符合');
    expect(text.en).toContain('1 order matches only in part');
  });

  test('the words are of no use where neither title nor category is there', () => {
    expect(decided('d', [plain], RULES).decided).toBe('not visible');
  });

  test('an item file makes titles visible', () => {
    const items: Table = [
      ['子订单编号', '主订单编号', '商品标题', '购买数量'],
      ['11', '1', '补差价', 1],
    ];
    expect(decided('d', [plain, items], RULES)).toMatchObject({
      decided: 'by your rule',
      taken: { orders: 1 },
    });
  });

  test('only some files show it', () => {
    const found = decided('d', [plain, withColumn('商品标题')], RULES);
    expect(found.decided).toBe('in part');
    expect(found.text.en).toContain('only 1 of 2 files');
  });
});

describe('(e) not Tmall B2C', () => {
  test.each(['是否是O2O交易', '新零售交易类型', '新零售导购门店名称', '新零售导购门店id'])(
    'by %s',
    (header) => {
      const found = decided('e', [withColumn(header, '是')]);
      expect(found).toMatchObject({ decided: 'by a column', taken: { orders: 1, fen: 1000 } });
      expect(found.text.zh).toContain(header);
      // B2B has no column.
      expect(found.text.en).toContain('not visible in this export');
    },
  );

  test('an item file, which shows nothing of it, does not make it less visible', () => {
    const items: Table = [
      ['子订单编号', '主订单编号', '购买数量'],
      ['11', '2', 1],
    ];
    expect(decided('e', [withColumn('是否是O2O交易'), items]).decided).toBe('by a column');
  });

  test('only some files show it', () => {
    expect(decided('e', [plain, withColumn('是否是O2O交易')]).decided).toBe('in part');
  });
});

describe('(f) third parties', () => {
  test.each(['新零售成交门店昵称', '新零售成交门店id', '新零售成交经销商id'])('by %s', (header) => {
    const found = decided('f', [withColumn(header, '77')]);
    expect(found).toMatchObject({ decided: 'by a column', taken: { orders: 1, fen: 1000 } });
    expect(found.text.zh).toContain(header);
  });

  test('by the user’s list, whole names only', () => {
    const settings = { thirdParties: [' 西城ＳＨＯＰ'] };
    expect(decided('f', [withColumn('店铺名称', '西城shop')], settings)).toMatchObject({
      decided: 'by your rule',
      taken: { orders: 1 },
    });
    expect(decided('f', [withColumn('店铺名称', '西城shop二店')], settings).taken.orders).toBe(0);
    expect(decided('f', [withColumn('店铺Id', 4711)], { thirdParties: ['4711'] }).taken.orders).toBe(1);
  });

  test('the list is of no use where no column names a seller', () => {
    expect(decided('f', [plain], { thirdParties: ['x'] }).decided).toBe('not visible');
  });
});
