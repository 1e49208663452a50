/** Workbooks as bytes, and files that only look like one. */
import { CFB, utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileRefusalSentences, fileRefusals } from '../../../src/messages/import/order-files';
import { orderComplaints } from '../../../src/messages/import/orders';
import {
  expectedSales,
  exportOf,
  inventOrders,
  ORDER_GENERATIONS,
  SIGHT,
} from '../../orders/generate-export';
import { HEADER, order, RULES, sumsOf } from '../../orders/read-tables';
import { declaring, withPart, workbookOf } from './make-workbook';
import { blobOf, csvOf, readFiles, refusalsOf, salesOf } from './read-files';

const SHEET = 'xl/worksheets/sheet1.xml';
const small = [HEADER, order('314159265358979323', 12.3), order('3141592653589793238', '0.70')];
const wholeSmall = ['202405: 2 orders, 13.00'];

describe('a workbook', () => {
  test.each(ORDER_GENERATIONS)('of %s comes to what its orders come to', async (generation) => {
    const orders = inventOrders(21, 1500);
    const { result } = await readFiles(
      [blobOf(workbookOf({ 订单: exportOf(generation, orders, 22) }))],
      RULES,
    );
    expect(result && sumsOf(result)).toEqual(expectedSales(orders, SIGHT[generation]));
  });

  test('whose dimension record is wrong keeps its rows', async () => {
    const broken = withPart(workbookOf({ 订单: small }), SHEET, (text) =>
      text.replace(/<dimension ref="[^"]*"\/>/, '<dimension ref="A1"/>'),
    );
    expect(salesOf(await readFiles([blobOf(broken)]))).toEqual(wholeSmall);
  });

  test('keeps every digit of an order number that is text, and refuses one that was rounded', async () => {
    const rows = [
      HEADER,
      order('3141592653589793231', 1),
      order('3141592653589793232', 2),
      [Number('3141592653589793233'), ...order('', 4).slice(1)],
    ];
    const outcome = await readFiles([blobOf(workbookOf({ 订单: rows }))]);
    expect(salesOf(outcome)).toEqual(['202405: 2 orders, 3.00']);
    expect(outcome.result?.total.notUsable).toMatchObject([
      { row: 4, complaint: orderComplaints.numberRounded },
    ]);
  });

  test('gives the value that a formula had, and no sum where it had none', async () => {
    const outcome = await readFiles([
      blobOf(
        workbookOf({ 订单: small }, (sheet) => {
          // Whatever it says, 5 is what was saved.
          sheet.C2 = { t: 'n', v: 5, f: '1+1' };
          sheet.E3 = { t: 'n', f: 'SUM(A1:A9)' };
        }),
      ),
    ]);
    expect(salesOf(outcome)).toEqual(['202405: 1 orders, 5.00']);
    expect(outcome.result?.total.notUsable).toMatchObject([{ row: 3, header: '退款金额' }]);
  });

  test('with an error in a cell names the cell', async () => {
    const bytes = workbookOf({ 订单: small }, (sheet) => {
      sheet.C3 = { t: 'e', v: 0x2a };
    });
    const outcome = await readFiles([blobOf(bytes)]);
    expect(salesOf(outcome)).toEqual(['202405: 1 orders, 12.30']);
    expect(outcome.result?.total.notUsable).toMatchObject([{ row: 3, header: '买家实付金额' }]);
  });

  test.each([
    [false, 45_417.75, '202405'],
    [true, 45_417.75 - 1462, '202405'],
  ])('tells days that are counted from 1904 (%s) as from 1900', async (date1904, completed, month) => {
    const rows = [HEADER, order('31415926535897931', 1, { completed })];
    const bytes = workbookOf({ 订单: rows }, undefined, { date1904 });
    expect(salesOf(await readFiles([blobOf(bytes)]))).toEqual([`${month}: 1 orders, 1.00`]);
  });

  const june = [HEADER, order('9', 5, { completed: '2024-06-01' })];

  test('of several sheets gives all that have orders, each order once, and says which', async () => {
    const bytes = workbookOf({
      说明: [['导出说明'], ['店铺名称', '甲']],
      '5月': small,
      旧: [...small, ...small],
      '6月': june,
    });
    const outcome = await readFiles([new File([bytes], '订单.xlsx')]);
    expect(salesOf(outcome)).toEqual([...wholeSmall, '202406: 1 orders, 5.00']);
    expect(outcome.names).toEqual(['订单.xlsx [5月]', '订单.xlsx [旧]', '订单.xlsx [6月]']);
    expect(outcome.turns).toEqual([0, 0, 0]);
    expect(outcome.files[0]).toMatchObject({ rows: 7, missing: [], refusal: undefined });
    expect(outcome.files[0]?.notes.map(({ zh }) => zh)).toEqual([
      '已读取 3 个工作表：5月（2 行）、旧（4 行）、6月（1 行）',
      '工作表“说明”没有读取：没有订单表的列',
    ]);
    expect(outcome.files[0]?.notes.map(({ en }) => en)).toEqual([
      '3 sheets read: 5月 (2 rows), 旧 (4 rows), 6月 (1 row)',
      'Sheet "说明" was not read: no columns of an order table',
    ]);
  });

  test('names a sheet that is hidden, and one that lacks columns', async () => {
    const bytes = workbookOf({ 缺: small.map((row) => row.slice(0, 4)), 藏: small });
    const hidden = withPart(bytes, 'xl/workbook.xml', (text) =>
      text.replace('name="藏"', 'name="藏" state="hidden"'),
    );
    const outcome = await readFiles([blobOf(hidden)]);
    expect(salesOf(outcome)).toEqual(wholeSmall);
    const [read, left] = outcome.files[0]?.notes ?? [];
    expect(read?.zh).toBe('已读取 1 个工作表：藏（隐藏，2 行）');
    expect(left?.zh).toMatch(/^工作表“缺”没有读取：.*退款金额.*千牛/);
  });

  test('of one sheet has nothing said of sheets', async () => {
    const outcome = await readFiles([new File([workbookOf({ 订单: small, 空: [] })], 'a.xlsx')]);
    expect(outcome.files[0]?.notes).toEqual([]);
    expect(outcome.names).toEqual(['a.xlsx']);
  });

  test('an item report in front does not hide the orders behind it, and tells their titles', async () => {
    const items = [
      ['子订单编号', '主订单编号', '商品标题', '购买数量', '订单状态'],
      ['314159265358979331', '314159265358979323', '补差价', 1, '交易成功'],
    ];
    const outcome = await readFiles([blobOf(workbookOf({ 宝贝: items, 订单: small }))], {
      otherTitles: ['补差价'],
    });
    expect(salesOf(outcome)).toEqual(['202405: 1 orders, 0.70']);
    expect(outcome.result?.total.excluded['other category'].orders).toBe(1);
    expect(outcome.files[0]?.columns?.kind).toBe('orders');
  });

  test('without orders in any sheet is refused by what comes nearest to them', async () => {
    const bytes = workbookOf({ 说明: [['导出说明']], 五月: small.map((row) => row.slice(0, 4)) });
    const [refusal] = (await readFiles([blobOf(bytes)])).files;
    expect(refusal?.refusal?.zh).toMatch(/^工作表“五月”：订单表缺少列：退款金额、确认收货时间/);
  });

  test('columns pointed out by hand hold for every sheet with that header row', async () => {
    const named = (rows: typeof small) =>
      rows.map((row, index) =>
        index === 0 ? row.map((name) => (name === '退款金额' ? '退了多少' : name)) : row,
      );
    const file = blobOf(workbookOf({ '5月': named(small), '6月': named(june) }));
    const before = await readFiles([file]);
    expect(before.files[0]?.missing).toEqual(['refund']);
    const after = await readFiles([{ file, chosen: { refund: HEADER.indexOf('退款金额') } }]);
    expect(salesOf(after)).toEqual([...wholeSmall, '202406: 1 orders, 5.00']);
  });

  test.each(['a.xlsx', 'a.csv'])(
    'whose header row stands once more with its columns turned is read by it (%s)',
    async (name) => {
      const turned = [HEADER, order('9', 40, { postage: 7, refund: 2, completed: '2024-06-01' })].map((row) =>
        [...row].reverse(),
      );
      const rows = [...small, HEADER, order('8', 1), ...turned];
      const file = new File([name === 'a.csv' ? csvOf(rows) : workbookOf({ 订单: rows })], name);
      const outcome = await readFiles([file]);
      expect(salesOf(outcome)).toEqual(['202405: 3 orders, 14.00', '202406: 1 orders, 31.00']);
      expect(outcome.result?.total.notUsable).toEqual([]);
      const spoilt = [...rows, [...order('7', 'x')].reverse()];
      const again = await readFiles([
        new File([name === 'a.csv' ? csvOf(spoilt) : workbookOf({ 订单: spoilt })], name),
      ]);
      expect(again.result?.total.notUsable).toMatchObject([{ row: 8, value: 'x' }]);
      // Under the same header row once more rows are counted on.
      const same = [...small, HEADER, order('7', 'x')];
      const third = await readFiles([
        new File([name === 'a.csv' ? csvOf(same) : workbookOf({ 订单: same })], name),
      ]);
      expect(third.result?.total.notUsable).toMatchObject([{ row: 5, value: 'x' }]);
    },
  );

  test('counts rows as the sheet does, blank ones before the header included', async () => {
    const bytes = workbookOf({ 订单: [[], [], HEADER, order('31415926535897931', 'much')] });
    const outcome = await readFiles([blobOf(bytes)]);
    expect(outcome.result?.total.notUsable).toMatchObject([{ row: 4 }]);
  });

  test('without a single cell is refused', async () => {
    expect(refusalsOf(await readFiles([blobOf(workbookOf({ 订单: [] }))]))).toEqual([fileRefusals.noRows.en]);
  });
});

describe('refused in one sentence, while the others go on, is', () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(small.map((row) => [...row])), '订单');
  const encrypted = CFB.utils.cfb_new();
  CFB.utils.cfb_add(encrypted, '/EncryptionInfo', [1, 2, 3]);
  CFB.utils.cfb_add(encrypted, '/EncryptedPackage', [1, 2, 3]);
  const whole = workbookOf({ 订单: small });
  const html =
    '<html><head><meta charset="gbk"></head><body><table><tr><td>订单编号</td></tr></table></body></html>';

  test.each<readonly [string, BlobPart, string]>([
    ['an empty file', '', fileRefusals.empty.en],
    ['a file of blanks', ' \r\n\r\n', fileRefusals.empty.en],
    ['a web page that is called .xls', html, fileRefusals.webPage.en],
    ['one that begins with blank lines', `\ufeff\r\n  ${html}`, fileRefusals.webPage.en],
    ['one with its type', `<!DOCTYPE html>${html}`, fileRefusals.webPage.en],
    ['one that is a bare table', '<table><tr><td>订单编号</td></tr></table>', fileRefusals.webPage.en],
    ['a truncated workbook', whole.slice(0, whole.length - 40), fileRefusals.damaged.en],
    ['half a workbook', whole.slice(0, whole.length / 2), fileRefusals.damaged.en],
    [
      'a workbook with a broken part',
      withPart(whole, 'xl/workbook.xml', () => 'nothing'),
      fileRefusals.damaged.en,
    ],
    [
      'a zip that is no workbook',
      new Uint8Array(zipSync({ 'a.csv': new Uint8Array(9) })),
      fileRefusals.noWorkbook.en,
    ],
    ['an .xls', new Uint8Array(write(book, { type: 'array', bookType: 'biff8' })), fileRefusals.oldExcel.en],
    [
      'a workbook under a password',
      new Uint8Array(CFB.write(encrypted, { type: 'array' }) as number[]),
      fileRefusals.encrypted.en,
    ],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), fileRefusals.noTable.en],
    ['a zip bomb', declaring(whole, 400 * 1024 * 1024), fileRefusalSentences.unpacksTooLarge(401, 300).en],
  ])('%s', async (_, bytes, refusal) => {
    const outcome = await readFiles([blobOf(bytes), blobOf(whole)]);
    expect(refusalsOf(outcome)).toEqual([refusal, undefined]);
    expect(salesOf(outcome)).toEqual(wholeSmall);
  });

  test('a workbook that is larger than what the browser should hold, before it is read', async () => {
    const huge = { size: 101 * 1024 * 1024, slice: () => blobOf(whole), arrayBuffer: () => Promise.reject() };
    const outcome = await readFiles([{ file: huge as unknown as Blob }]);
    expect(refusalsOf(outcome)).toEqual([fileRefusalSentences.tooLarge(101, 100).en]);
  });

  test('a file that was moved since it was chosen', async () => {
    const gone = {
      size: 5,
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }),
    };
    const outcome = await readFiles([{ file: gone as unknown as Blob }]);
    expect(refusalsOf(outcome)).toEqual([fileRefusals.unreadable.en]);
  });

  test('a bomb that lies about its size: it gives no sum', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => order(`31415926535897${10_000 + index}`, '1'));
    const outcome = await readFiles([blobOf(declaring(workbookOf({ 订单: [HEADER, ...rows] }), 10))]);
    expect(salesOf(outcome)).toEqual([]);
  });
});
