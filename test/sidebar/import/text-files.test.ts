/** CSV files as bytes: encodings, slices, quotes, and what is wrong in them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileRefusalSentences, fileRefusals } from '../../../src/messages/import/order-files';
import { orderComplaints } from '../../../src/messages/import/orders';
import {
  expectedSales,
  exportOf,
  inventOrders,
  ORDER_GENERATIONS,
  SIGHT,
  shuffled,
} from '../../orders/generate-export';
import { HEADER, order, RULES, sumsOf } from '../../orders/read-tables';
import { gb18030 } from './gb18030';
import { asShown, blobOf, csvOf, readFiles, refusalsOf, salesOf } from './read-files';

const golden = readFileSync(new URL('../../orders/files/orders-2018-gbk.csv', import.meta.url));

const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string) =>
  new Uint8Array(new Uint16Array([...`\ufeff${text}`].map((c) => c.charCodeAt(0))).buffer);

const small = csvOf([HEADER, order('314159265358979323', '12.30'), order('3141592653589793238', '0.70')]);

describe('the encoding', () => {
  test('of a file of 2018, byte for byte as a store gets it', async () => {
    const outcome = await readFiles([blobOf(golden)], { otherTitles: ['补差价'] });
    expect(refusalsOf(outcome)).toEqual([undefined]);
    // 128.00 and 1,010.50 - 10.00 - 100.25; in September 20.00 - 25.00.
    expect(salesOf(outcome)).toEqual(['201808: 2 orders, 1,028.25', '201809: 1 orders, -5.00']);
    const [august] = outcome.result?.months ?? [];
    expect(august?.excluded['not B2C']).toEqual({ orders: 1, fen: 6600 });
    expect(august?.excluded['other category']).toEqual({ orders: 1, fen: 100 });
    expect(outcome.result?.stores).toEqual(['鹭鸶旗舰店']);
  });

  test.each([
    ['GB18030', gb18030(small)],
    ['UTF-8', utf8(small)],
    ['UTF-8 with a mark', utf8(`\ufeff${small}`)],
    ['UTF-16, as Excel saves a text', wide(small.replaceAll(',', '\t'))],
  ])('%s', async (_, bytes) => {
    expect(salesOf(await readFiles([blobOf(bytes)]))).toEqual(['202405: 2 orders, 13.00']);
  });

  test.each([0, 1, 2, 3])('no character is cut in two where slices meet, %d bytes on', async (shift) => {
    const header = [...HEADER, '店铺名称', '买家留言'];
    const rows = Array.from({ length: 12_000 }, (_, index) => [
      ...order(`31415926535897${10_000 + index}`, '0.01'),
      '鹭鸶旗舰店鹭鸶旗舰店鹭鸶旗舰店鹭鸶旗舰店',
      '😀',
    ]);
    const text = csvOf([header, ...rows]).replace('\r\n', `${','.repeat(shift)}\r\n`);
    for (const bytes of [gb18030(text), utf8(text)]) {
      const outcome = await readFiles([blobOf(bytes)]);
      expect(outcome.steps.length).toBeGreaterThan(1);
      expect(outcome.result?.stores).toEqual(['鹭鸶旗舰店鹭鸶旗舰店鹭鸶旗舰店鹭鸶旗舰店']);
      expect(salesOf(outcome)).toEqual(['202405: 12000 orders, 120.00']);
    }
  });

  test('that is none of these is refused', async () => {
    const bytes = utf8(small);
    bytes[4] = 0xff;
    expect(refusalsOf(await readFiles([blobOf(bytes)]))).toEqual([fileRefusals.garbled.en]);
  });
});

describe('a generated export of every generation', () => {
  test.each(ORDER_GENERATIONS)(
    'of %s comes to what its orders come to, in either encoding',
    async (generation) => {
      const orders = inventOrders(11, 1500);
      const text = csvOf(asShown(exportOf(generation, orders, 12)));
      for (const bytes of [gb18030(text), utf8(text)]) {
        const { result } = await readFiles([blobOf(bytes)], RULES);
        expect(result && sumsOf(result)).toEqual(expectedSales(orders, SIGHT[generation]));
      }
    },
  );

  test('split into files, overlapping and chosen twice, comes to the same', async () => {
    const orders = inventOrders(5, 600);
    const [header = [], ...rows] = asShown(exportOf('2021', orders, 6));
    const parts = [rows.slice(0, 250), rows.slice(200, 600), shuffled(rows, Math.random).slice(0, 300)];
    const files = parts.map((part) => blobOf(csvOf([header, ...part])));
    const { result } = await readFiles([...files, ...files], RULES);
    expect(result && sumsOf(result)).toEqual(expectedSales(orders, SIGHT['2021']));
  });
});

describe('the lines', () => {
  const lines = [order('31415926535897931', '1.00'), order('31415926535897932', '2.00')];

  test.each(['\r\n', '\n', '\r'])('may end in %j', async (newline) => {
    const text = csvOf([HEADER, ...lines], newline) + newline;
    const outcome = await readFiles([blobOf(text)]);
    expect(salesOf(outcome)).toEqual(['202405: 2 orders, 3.00']);
    expect(outcome.files[0]?.rows).toBe(2);
  });

  test('may end in all of these in one file', async () => {
    const [header, first, second] = csvOf([HEADER, ...lines], '\n').split('\n');
    const outcome = await readFiles([blobOf(`${header}\r\n${first}\n${second}\r`)]);
    expect(salesOf(outcome)).toEqual(['202405: 2 orders, 3.00']);
  });

  test('are counted as in the file, blank ones before the header included', async () => {
    const text = csvOf([[''], HEADER, ...lines, [], order('31415926535897933', '3 or so')]);
    const outcome = await readFiles([blobOf(text)]);
    expect(outcome.result?.total.notUsable).toMatchObject([{ row: 6, header: '买家实付金额' }]);
  });

  test('hold a formula as the text it is, which is no amount', async () => {
    const outcome = await readFiles([blobOf(csvOf([HEADER, order('31415926535897931', '=1+1')]))]);
    expect(outcome.result?.total.notUsable).toMatchObject([{ row: 2, value: '=1+1' }]);
    expect(outcome.result?.total.counted.orders).toBe(0);
  });

  test('with a comma too many are not usable, since their columns have moved', async () => {
    const moved = ['31415926535897933', '交易成功', '1', '3.00', '0', '0', '2024-05-05 12:00:00'].join(',');
    const outcome = await readFiles([blobOf(`${csvOf([HEADER, ...lines])}\r\n${moved}\r\n`)]);
    expect(salesOf(outcome)).toEqual(['202405: 2 orders, 3.00']);
    const { notUsable = [] } = outcome.result?.total ?? {};
    expect(notUsable).toMatchObject([{ row: 4, complaint: orderComplaints.cellsShifted }]);
  });

  test('that the file breaks off in are not usable', async () => {
    // Without its last two cells this order would look as if nothing had been refunded.
    const header = [
      '订单编号',
      '订单状态',
      '买家实付金额',
      '买家应付邮费',
      '确认收货时间',
      '退款金额',
      '商品标题',
    ];
    const whole = ['31415926535897931', '交易成功', '5.00', '0', '2024-05-05 12:00:00', '5.00', '袜'];
    const file = `${csvOf([header, whole])}\r\n31415926535897932,交易成功,7.00,0,2024-05-05 12:00:00`;
    const outcome = await readFiles([blobOf(file)]);
    expect(salesOf(outcome)).toEqual(['202405: 1 orders, 0.00']);
    expect(outcome.result?.total.notUsable).toMatchObject([{ row: 3 }]);
  });

  test('that only lack blank cells at their end are good', async () => {
    const file = `${csvOf([[...HEADER, '备注标签'], ...lines])}\r\n`;
    expect(salesOf(await readFiles([blobOf(file)]))).toEqual(['202405: 2 orders, 3.00']);
  });
});

describe('quotes that do not match', () => {
  const good = blobOf(csvOf([HEADER, order('31415926535897931', '1.00')]));
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => order(`31415926535897${20_000 + index}`, '9.00'));

  test.each([
    ['in the last row', 3],
    ['many slices before the end', 40_000],
  ])('%s refuse the file and name the row; the other file goes on', async (_, more) => {
    const broken = `${csvOf([HEADER, ...rows(2)])}\r\n"${csvOf(rows(more))}\r\n`;
    const outcome = await readFiles([blobOf(broken), good]);
    expect(refusalsOf(outcome)).toEqual([fileRefusalSentences.brokenQuotes(4).en, undefined]);
    // Nothing of what was read before the quote is left in the sum.
    expect(salesOf(outcome)).toEqual(['202405: 1 orders, 1.00']);
    expect(outcome.turns).toEqual([1]);
    // A quote is not followed through a whole file of a gigabyte.
    expect(outcome.steps.filter(({ file, share }) => file === 0 && share > 0.8)).toEqual([]);
  });

  test('within a cell that begins with one do so too', async () => {
    const broken = `${csvOf([HEADER, ...rows(2)])}\r\n"31" 41,交易成功,1,0,0,2024-05-05\r\n"5",a\r\n`;
    expect(refusalsOf(await readFiles([blobOf(broken)]))).toEqual([fileRefusalSentences.brokenQuotes(4).en]);
  });
});

test('of several files each is refused or read by itself', async () => {
  const lacking = blobOf(
    csvOf([HEADER.filter((name) => name !== '退款金额'), order('31415926535897931', '1')]),
  );
  const outcome = await readFiles([blobOf(''), blobOf(small), lacking, blobOf(small)]);
  expect(refusalsOf(outcome)).toEqual([
    fileRefusals.empty.en,
    undefined,
    expect.stringContaining('退款金额'),
    undefined,
  ]);
  expect(outcome.turns).toEqual([1, 3]);
  expect(outcome.files[2]?.missing).toEqual(['refund']);
  expect(salesOf(outcome)).toEqual(['202405: 2 orders, 13.00']);
});

test('columns pointed out by hand are taken, whatever their header', async () => {
  const header = HEADER.map((name) => (name === '退款金额' ? '退了多少' : name));
  const file = blobOf(csvOf([header, order('31415926535897931', '5.00', { refund: '1.50' })]));
  const before = await readFiles([file]);
  expect(before.files[0]?.missing).toEqual(['refund']);
  const after = await readFiles([{ file, chosen: { refund: header.indexOf('退了多少') } }]);
  expect(salesOf(after)).toEqual(['202405: 1 orders, 3.50']);
});

test('an item file alone gives no sum, and says what is missing', async () => {
  const items = blobOf(csvOf(asShown(exportOf('items 2018', inventOrders(3, 20), 4))));
  const outcome = await readFiles([items]);
  expect(outcome.result).toBeUndefined();
  expect(outcome.refusal?.zh).toContain('宝贝报表');
});

test('the progress tells rows and shares that only rise', async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => order(`31415926535897${10_000 + index}`, '1'));
  const { steps } = await readFiles([blobOf(csvOf([HEADER, ...rows]))]);
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.at(-1)).toEqual({ file: 0, rows: 30_000, share: 1 });
  expect(steps.map(({ rows: count }) => count)).toEqual(
    [...steps.map(({ rows: count }) => count)].sort((a, b) => a - b),
  );
});

test('what the caller throws ends the reading', async () => {
  const { readOrderFiles } = await import('../../../src/sidebar/import/reading/read-order-files');
  const { settings } = { settings: { ...RULES } };
  const reading = readOrderFiles({ files: [{ file: blobOf(small), chosen: {} }], settings }, async () => {
    throw new Error('enough');
  });
  await expect(reading).rejects.toThrow('enough');
});
