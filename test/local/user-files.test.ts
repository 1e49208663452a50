import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FileComplaint } from '../../build/local/files/file-complaint';
import { readUserFile } from '../../build/local/files/read-user-file';
import { makeXlsx } from './make-xlsx';
import { openSmall } from './open-small';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'user-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function open(name: string, content: string | Uint8Array) {
  const file = await readUserFile(await write(name, content));
  if (file.content.kind !== 'sheets') throw new Error('no sheets');
  return openSmall({ sheets: file.content.sheets });
}

const CSV = '店铺,上线日期,月份,销售额\n晴川,2022-07-08,2022-08,"1,234.5"\n';
/** A short CSV file in GB18030. */
const GB18030 = Uint8Array.from(
  [0xb5, 0xea, 0xc6, 0xcc, 0x2c, 0xc8, 0xd5, 0xc6, 0xda, 0x0a, 0xc7, 0xe7, 0xb4, 0xa8, 0x2c].concat(
    Array.from(strToU8('2022-07-08\n')),
  ),
);

describe('a .csv', () => {
  const expected = [
    ['店铺', '上线日期', '月份', '销售额'],
    ['晴川', '2022-07-08', '2022-08', '1234.5'],
  ];

  test.each([
    ['in UTF-8', strToU8(CSV)],
    ['in UTF-8 with a byte order mark', strToU8(`\uFEFF${CSV}`)],
    ['in UTF-16', Buffer.from(`\uFEFF${CSV}`, 'utf16le')],
    ['with semicolons', strToU8(CSV.replace('"1,234.5"', '1234.5').replaceAll(',', ';'))],
    ['with tabs', strToU8(CSV.replace('"1,234.5"', '1234.5').replaceAll(',', '\t'))],
    ['in UTF-16, the other way round', Buffer.from(`\uFEFF${CSV}`, 'utf16le').swap16()],
    ['under a line that states its delimiter', strToU8(`sep=,\n${CSV}`)],
    ['with the line ends of Windows', strToU8(CSV.replaceAll('\n', '\r\n'))],
  ])('%s', async (_how, bytes) => {
    expect((await open('sales.csv', bytes)).texts('A1:D2')).toEqual(expected);
  });

  test('in GB18030', async () => {
    expect((await open('sales.csv', GB18030)).texts('A1:B2')).toEqual([
      ['店铺', '日期'],
      ['晴川', '2022-07-08'],
    ]);
  });

  test('is cut as its header line is, whatever its rows hold', async () => {
    const sku = '颜色:红;尺码:L;套餐:一;礼盒:无;产地:杭州';
    const rows = Array.from({ length: 30 }, (_, index) => `${index + 1},"${sku}",\t5`).join('\n');
    const book = await open('订单.csv', `编号,商品属性SKU,数量\n${rows}\n`);
    expect(book.texts('A1:C2')).toEqual([
      ['编号', '商品属性SKU', '数量'],
      ['1', sku, '5'],
    ]);
  });

  test('gives its dates as dates and its order numbers whole', async () => {
    const book = await open('订单.csv', '日期,订单号\n2022-07-08,3456789012345678901\n');
    book.type('D1', '=TMALL_KINDS(A2:B2)');
    expect(book.texts('D1:E1')).toEqual([['Date', 'string']]);
    expect(book.text('订单!B2')).toBe('3456789012345678901');
  });
});

describe('a file that cannot be opened is one sentence', () => {
  const xlsx = makeXlsx({ cells: '' });
  const far = (row: number, address: string) =>
    makeXlsx({ cells: `<row r="${row}"><c r="${address}"><v>7</v></c></row>` });
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x80, 0xff);

  test.each<[name: string, content: string | Uint8Array, words: string]>([
    ['empty.xlsx', '', 'empty.xlsx is empty'],
    ['empty.csv', '', 'empty.csv is empty'],
    ['blank.csv', '\n \n', 'blank.csv holds no data'],
    ['cut.xlsx', xlsx.subarray(0, 400), 'damaged or was not downloaded whole'],
    ['long.xlsx', far(999_999_999, 'A999999999'), 'Sheet "月度数据" of long.xlsx reaches to cell A999999999'],
    ['wide.xlsx', far(3, 'ZZZZZZ3'), 'Sheet "月度数据" of wide.xlsx reaches to cell ZZZZZZ3'],
    ['old.xls', old, 'old .xls or has a password'],
    ['locked.xlsx', old, 'old .xls or has a password'],
    ['page.xlsx', '<html><body><table></table></body></html>', 'really a web page'],
    ['page.csv', '\n<!DOCTYPE html><p>Log in', 'really a web page'],
    ['text.xlsx', 'Store,Sales', 'neither an Excel workbook'],
    ['picture.jpg', jpeg, 'neither an Excel workbook'],
    ['picture.csv', jpeg, 'in no known encoding'],
    ['archive.xlsx', zipSync({ 'readme.txt': strToU8('hello') }), 'archive.xlsx is not an Excel workbook'],
    ['broken.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook') }), 'broken.xlsx'],
    ['quotes.csv', 'a,b\n1,"2\n', 'quotes in row'],
  ])('%s', async (name, content, words) => {
    const opening = readUserFile(await write(name, content));
    await expect(opening).rejects.toThrow(FileComplaint);
    await expect(opening).rejects.toThrow(words);
    await expect(opening).rejects.toThrow(/^[^\n]*[\u4e00-\u9fff][^\n]*。 \/ [^\n]+\.$/);
  });

  test('a missing one, and a folder', async () => {
    await expect(readUserFile(join(folder, 'none.xlsx'))).rejects.toThrow('There is no file');
    await mkdir(join(folder, 'stores.xlsx'));
    await expect(readUserFile(join(folder, 'stores.xlsx'))).rejects.toThrow('is a folder');
  });
});

test('the file is not written to', async () => {
  const path = await write('mine.xlsx', makeXlsx({ cells: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
  const before = await readFile(path);
  const file = await readUserFile(path);
  if (file.content.kind !== 'sheets') throw new Error('no sheets');
  openSmall({ sheets: file.content.sheets }).type('A1', '2');
  expect(await readFile(path)).toEqual(before);
});
