/** Exports as they come after people and programs had them in hand: invented from seeds, by kind. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrdersResult } from '../../../src/orders/summarise-orders';
import {
  chanceFrom,
  expectedSales,
  exportOf,
  inventOrders,
  ORDER_GENERATIONS,
  SIGHT,
  shuffled,
  type TrueOrder,
} from '../../orders/generate-export';
import { RULES, sumsOf } from '../../orders/read-tables';
import { gb18030 } from './gb18030';
import { workbookOf } from './make-workbook';
import { asShown, blobOf, csvOf, readFiles } from './read-files';
import {
  asText,
  cutByExcel,
  decorated,
  earlier,
  hairEarly,
  inParts,
  plainFile,
  type Rows,
  reordered,
  rowsAbove,
  withWordsForNothing,
} from './untidy-files';

const SEEDS = [1, 20, 300, 4000, 50_000];
/** A plain file tells titles, and nothing of stores and channels. */
const PLAIN_SIGHT = { titles: true, channel: false, deals: false, store: false };

const expectedOf = (orders: readonly TrueOrder[]) => expectedSales(orders, PLAIN_SIGHT);
const csvFile = (rows: Rows, name = 'a.csv') => new File([csvOf(rows)], name);
const sheetFile = (sheets: Readonly<Record<string, Rows>>, name = 'a.xlsx') =>
  new File([workbookOf(sheets)], name);

async function resultOf(...files: Blob[]): Promise<OrdersResult> {
  const { result, files: reports } = await readFiles(files, RULES);
  expect(reports.map(({ refusal }) => refusal)).toEqual(files.map(() => undefined));
  if (!result) throw new Error('no result');
  return result;
}

describe.each(SEEDS)('of seed %i', (seed) => {
  const orders = inventOrders(seed, 120);
  const chance = chanceFrom(seed + 1);

  test('numbers that Excel cut are not usable, and the others keep counting', async () => {
    const [whole, cut] = [orders.slice(0, 60), orders.slice(60)];
    const result = await resultOf(csvFile(plainFile(whole)), csvFile(cutByExcel(plainFile(cut)), 'b.csv'));
    expect(sumsOf(result)).toEqual(expectedOf(whole));
    expect(result.total.notUsable).toHaveLength(60);
    expect(new Set(result.total.notUsable.map(({ file }) => file))).toEqual(new Set([1]));
  });

  test('all sheets of a workbook come to what all orders come to, whatever else it holds', async () => {
    const [header = [], ...rows] = plainFile(orders);
    const edge = 20 + Math.floor(chance() * 80);
    const titled = [...rowsAbove(header.length, chance), decorated(header, chance), ...rows.slice(0, edge)];
    const items = exportOf('items 2024', orders, seed);
    const result = await resultOf(
      sheetFile({
        宝贝: items,
        模板: [header],
        说明: [['仅供内部使用'], ['店铺名称', '甲']],
        一: titled,
        二: [header, ...rows.slice(edge)],
      }),
    );
    expect(sumsOf(result)).toEqual(expectedOf(orders));
    expect(result.total.notUsable).toEqual([]);
  });

  test('of two exports the newer is told from the older, whichever was chosen first', async () => {
    const before = orders.slice(0, 80).map((order) => earlier(order, chance));
    const changed = before.filter(
      (order, index) => JSON.stringify(order, digits) !== JSON.stringify(orders[index], digits),
    );
    expect(changed.length).toBeGreaterThan(10);
    const [older, newer] = [csvFile(plainFile(before), 'x.csv'), csvFile(plainFile(orders), 'y.csv')];
    for (const files of [
      [older, newer],
      [newer, older],
    ]) {
      const result = await resultOf(...files);
      expect(sumsOf(result)).toEqual(expectedOf(orders));
      expect(result.total.notUsable).toEqual([]);
      expect(result.notes[0]?.zh).toContain(`${changed.length} 个按内容判断`);
    }
  });

  test('amounts that were corrected are told by the day in the file’s name, and by nothing else', async () => {
    const before = orders.map((order) => ({ ...order, paid: order.paid + 100n }));
    const sold = orders.filter(({ state }) => state === 'finished');
    const rest = orders.filter(({ state }) => state !== 'finished');
    const older = (name: string) => csvFile(plainFile(before), name);
    const newer = (name: string) => csvFile(plainFile(orders), name);
    const dated = await resultOf(
      newer('ExportOrderList202407010900.csv'),
      older('ExportOrderList202406302359.csv'),
    );
    expect(sumsOf(dated)).toEqual(expectedOf(orders));
    const undated = await resultOf(newer('new.csv'), older('old.csv'));
    expect(undated.total.counted).toEqual({ orders: 0, fen: 0 });
    expect(undated.total.notUsable).toHaveLength(sold.length);
    expect(undated.total.read).toBe(sold.length + rest.length);
  });

  test('an order on a line for each item is not usable, and the others keep counting', async () => {
    const sold = orders.filter(({ state, paid }) => state === 'finished' && paid > 10n);
    const split = new Set(sold.filter((_, index) => index % 2 === 0));
    const result = await resultOf(csvFile(inParts(orders, (order) => split.has(order))));
    expect(sumsOf(result)).toEqual(expectedOf(orders.filter((order) => !split.has(order))));
    expect(result.total.notUsable).toHaveLength(split.size);
  });

  test.each(ORDER_GENERATIONS)('words for nothing are nothing in an export of %s', async (generation) => {
    const rows = asShown(exportOf(generation, orders, seed));
    const tidy = await resultOf(blobOf(csvOf(rows)));
    const result = await resultOf(blobOf(csvOf(withWordsForNothing(rows, chance))));
    expect(result.total.notUsable).toEqual([]);
    expect(sumsOf(result)).toEqual(expectedSales(orders, SIGHT[generation]));
    expect(result.notes).toEqual(tidy.notes);
  });

  test('the delimiter and the header row are found, in either encoding', async () => {
    const text = asText(plainFile(orders), chance);
    for (const bytes of [new TextEncoder().encode(text), gb18030(text.replace(/[\u200b\ufeff]/g, ''))]) {
      expect(sumsOf(await resultOf(blobOf(bytes)))).toEqual(expectedOf(orders));
    }
  });

  test('days that are a hair too small are the days that Excel shows', async () => {
    const result = await resultOf(sheetFile({ 订单: hairEarly(plainFile(orders), chance) }));
    expect(sumsOf(result)).toEqual(expectedOf(orders));
  });
});

const digits = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

describe('what nobody may see a difference of', () => {
  /** Everything that the sums are made of; where a line stands is another matter. */
  const figuresOf = ({ months, undated, total, notes }: OrdersResult) => ({
    sums: sumsOf({ months, undated } as OrdersResult),
    unusable: months
      .map(({ month, notUsable }) => [month, notUsable.length])
      .concat([[0, undated.notUsable.length]]),
    read: total.read,
    told: notes.map(({ zh }) => zh.replace(/（第[^）]*）|“[^”]*”第 \d+ 行/g, '')).sort(),
  });

  /** Two exports that overlap, the earlier of which is not up to date, with a split order and a cut number among them. */
  function untidy(seed: number, count: number) {
    const orders = inventOrders(seed, count);
    const chance = chanceFrom(seed);
    const before = orders.slice(0, Math.ceil(count / 2)).map((order) => earlier(order, chance));
    const isSplit = ({ state, paid }: TrueOrder) => state === 'finished' && paid > 10n && chance() < 0.1;
    const foreign = inventOrders(seed + 1, 3).map((order) => ({
      ...order,
      number: `9${order.number.slice(1)}`,
    }));
    return { chance, tables: [plainFile(before), inParts(orders, isSplit), cutByExcel(plainFile(foreign))] };
  }

  const seeds = fc.nat(1_000_000);
  const counts = fc.integer({ min: 2, max: 40 });

  test('the order of files', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, counts, async (seed, count) => {
        const { chance, tables } = untidy(seed, count);
        const files = tables.map((rows, index) => csvFile(rows, `${index}.csv`));
        const [one, other] = [await resultOf(...files), await resultOf(...shuffled(files, chance))];
        expect(figuresOf(other)).toEqual(figuresOf(one));
      }),
      { numRuns: 25 },
    );
  });

  test('the order of rows', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, counts, async (seed, count) => {
        const { chance, tables } = untidy(seed, count);
        const mixed = tables.map(([header = [], ...rows]) => [header, ...shuffled(rows, chance)]);
        const [one, other] = [
          await resultOf(...tables.map((rows) => csvFile(rows))),
          await resultOf(...mixed.map((rows) => csvFile(rows))),
        ];
        expect(figuresOf(other)).toEqual(figuresOf(one));
      }),
      { numRuns: 25 },
    );
  });

  test('the order of columns', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, counts, async (seed, count) => {
        const { chance, tables } = untidy(seed, count);
        const turned = tables.map((rows) => reordered(rows, shuffled([...(rows[0] ?? []).keys()], chance)));
        const [one, other] = [
          await resultOf(...tables.map((rows) => csvFile(rows))),
          await resultOf(...turned.map((rows) => csvFile(rows))),
        ];
        expect(figuresOf(other)).toEqual(figuresOf(one));
      }),
      { numRuns: 25 },
    );
  });

  test('the order of sheets, and whether they are sheets or files', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, counts, async (seed, count) => {
        const { chance, tables } = untidy(seed, count);
        const sheets = tables.map((rows, index) => [`${index}`, rows] as const);
        // Names of digits would be put in order.
        const book = (list: typeof sheets) =>
          sheetFile(Object.fromEntries(list.map(([name, rows]) => [`s${name}`, rows])));
        const one = await resultOf(book(sheets));
        expect(figuresOf(await resultOf(book(shuffled(sheets, chance))))).toEqual(figuresOf(one));
        expect(figuresOf(await resultOf(...tables.map((rows) => csvFile(rows))))).toEqual(figuresOf(one));
      }),
      { numRuns: 15 },
    );
  });
});

describe('reports that are no order reports are called by their name', () => {
  const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
    [
      '退款报表',
      '订单状态',
      [
        '订单编号',
        '退款编号',
        '支付单号',
        '订单付款时间',
        '商品编码',
        '退款完结时间',
        '买家实际支付金额',
        '宝贝标题',
        '买家退款金额',
        '售后类型',
        '退款状态',
        '货物状态',
      ],
    ],
    [
      '退款报表',
      '买家应付邮费',
      ['退款单号', '订单编号', '商品标题', '购买数量', '退款金额', '申请退款时间', '退款原因', '订单状态'],
    ],
    [
      '资金流水',
      '订单状态',
      [
        '账务流水号',
        '业务流水号',
        '商户订单号',
        '商品名称',
        '发生时间',
        '对方账号',
        '收入金额（+元）',
        '支出金额（-元）',
        '账户余额（元）',
        '业务类型',
        '备注',
      ],
    ],
    ['资金流水', '订单编号', ['动账时间', '动账流水号', '订单号', '收支类型', '动账金额', '备注']],
    [
      '生意参谋',
      '确认收货时间',
      ['统计日期', '访客数', '浏览量', '支付买家数', '支付金额', '支付转化率', '客单价', '成功退款金额'],
    ],
    ['生意参谋', '订单状态', ['日期', '支付金额', '支付买家数', '支付子订单数']],
  ];

  test.each(ROWS)('%s, which lacks %s', async (name, lacks, header) => {
    const rows = [header, header.map((_, index) => `${index}`)];
    for (const above of [[], [['店铺概况'], ['']]]) {
      for (const file of [
        csvFile([...above, ...rows]),
        sheetFile({ Sheet1: [...above, ...rows] }),
        sheetFile({ 说明: [['仅供内部使用']], Sheet1: [...above, ...rows] }),
      ]) {
        const { files, result } = await readFiles([file]);
        expect(result).toBeUndefined();
        expect(files[0]?.refusal?.zh).toMatch(
          new RegExp(`^(?:工作表“Sheet1”：)?这是${name}.*${lacks}.*千牛`),
        );
        expect(files[0]?.refusal?.zh).not.toContain('2012');
        expect(files[0]?.refusal?.en).toContain('export the orders again in 千牛');
      }
    }
  });

  test('an export of 2012, and no other, is said to be of 2012', async () => {
    const orders = inventOrders(1, 5);
    const refusalOf = async (rows: Rows) => (await readFiles([csvFile(rows)])).files[0]?.refusal?.zh;
    expect(await refusalOf(exportOf('2012', orders, 1))).toContain('2012');
    const without = (names: readonly string[], rows: Rows): Rows => {
      const kept = (rows[0] ?? []).map((name) => !names.includes(String(name).trim()));
      return rows.map((row) => row.filter((_, column) => kept[column]));
    };
    for (const generation of ORDER_GENERATIONS) {
      const refusal = await refusalOf(without(['退款金额', '确认收货时间'], exportOf(generation, orders, 1)));
      expect(refusal).toContain('缺少列：退款金额、确认收货时间');
      expect(refusal).not.toContain('2012');
    }
  });
});

test('channels that nobody knows count, are named with their count, and go where the user says so', async () => {
  const rows: Rows = [
    ['订单编号', '订单状态', '买家实付金额', '买家应付邮费', '退款金额', '确认收货时间', '新零售交易类型'],
    ['31415926535897931', '交易成功', 10, 0, 0, '2024-05-05', '某种'],
    ['31415926535897932', '交易成功', 20, 0, 5, '2024-05-05', '某种'],
    ['31415926535897933', '交易关闭', 40, 0, 0, '', '另一种'],
    ['31415926535897934', '交易成功', 80, 0, 0, '2024-05-05', '普通'],
    ['31415926535897935', '交易成功', 160, 0, 0, '2024-05-05', '门店自提'],
  ];
  const open = await readFiles([csvFile(rows)]);
  expect(open.result?.total).toMatchObject({ counted: { orders: 3, fen: 10_500 } });
  expect(open.result?.notes.map(({ zh }) => zh)).toEqual([
    expect.stringMatching(/^“新零售交易类型”的值“某种”.*2 个订单（25\.00 元）已计入.*“不是天猫 B2C 的渠道”/),
  ]);
  const answered = await readFiles([csvFile(rows)], { notB2CValues: ['某种'] });
  expect(answered.result?.total).toMatchObject({
    counted: { orders: 1, fen: 8000 },
    excluded: { 'not B2C': { orders: 3, fen: 18_500 } },
  });
  expect(answered.result?.notes).toEqual([]);
});
