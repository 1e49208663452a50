import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../build/local/files/read-xlsx';
import { makeXlsx, type XlsxParts } from './make-xlsx';
import { openSmall } from './open-small';

const open = (parts: XlsxParts) => openSmall({ sheets: readXlsx(makeXlsx(parts), 'my.xlsx') });
const DAY = '<v>44750</v>';

describe('a date stays a date, however the file shows it', () => {
  const shown = (formatId: number, patterns: readonly string[] = []) =>
    open({ cells: `<row r="1"><c r="A1" s="1">${DAY}</c></row>`, formatIds: [0, formatId], patterns }).cell(
      'A1',
    );

  test.each([14, 15, 27, 30, 31, 36, 50, 57, 58])('in format %i, which Excel knows by number', (id) => {
    const { format, value } = shown(id);
    expect(value).toBe(44750);
    expect(format).toMatch(/d/);
  });

  test.each([
    ['yyyy"年"m"月"d"日"', '2022年7月8日'],
    ['[$-804]yyyy"年"m"月"d"日";@', '2022年7月8日'],
    ['yyyy年m月d日', '2022年7月8日'],
    ['yyyy\\年m\\月', '2022年7月'],
    ['yyyy/m/d;@', '2022/7/8'],
    ['yyyy\\-mm\\-dd', '2022-07-08'],
    ['YYYY-MM-DD', '2022-07-08'],
    ['m/d/yyyy', '2022/7/8'],
    ['yyyy/m/d h:mm', '2022/7/8 00:00'],
    ['yyyy-mm-dd hh:mm:ss.000', '2022-07-08 00:00:00'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', '2022年7月8日'],
    ['ggge', '44750'],
  ])('in the pattern %s', (pattern, text) => {
    expect(shown(164, [pattern]).text).toBe(text);
  });

  test('and so does the date that a formula gives', () => {
    const cells = `<row r="1"><c r="A1" s="1">${DAY}</c><c r="B1" s="1"><f>A1+1</f><v>44751</v></c></row>`;
    const book = open({ cells, formatIds: [0, 31] });
    book.type('C1', '=TMALL_KINDS(A1:B1)');
    expect(book.texts('C1:D1')).toEqual([['Date', 'Date']]);
  });

  test('and one counted from 1904', () => {
    const cells = '<row r="1"><c r="A1" s="1"><v>43288</v></c><c r="B1"><v>43288</v></c></row>';
    const book = open({ cells, formatIds: [0, 14], date1904: true });
    expect(book.texts('A1:B1')).toEqual([['2022/7/8', '43288']]);
  });
});

test('numbers keep their format where the engine can show it, and their thousands where it cannot', () => {
  const cells =
    '<row r="1"><c r="A1" s="1"><v>1234.5</v></c><c r="B1" s="2"><v>1234.5</v></c><c r="C1"><v>1</v></c></row>';
  const book = open({ cells, formatIds: [0, 4, 164], patterns: ['_ ¥* #,##0.0_ ;_ ¥* -#,##0.0_ ;_ @_ '] });
  expect(book.texts('A1:C1')).toEqual([['1,234.50', '1,234.5', '1']]);
});

test.each([
  ['general', 0],
  ['plain text', 49],
])('text stays text, and is shown as it is, in a cell whose format is %s', (_, formatId) => {
  const texts = [
    '店铺',
    '2022-08',
    '0571',
    '3456789012345678901',
    '=1+1',
    'TRUE',
    '1e5',
    '08:30 AM',
    "'x",
    '￥100',
    '',
  ];
  const inline = (text: string, index: number) =>
    `<c r="A${index + 1}" s="1" t="inlineStr"><is><t>${text}</t></is></c>`;
  const book = open({
    formatIds: [0, formatId],
    cells: texts.map((text, index) => `<row r="${index + 1}">${inline(text, index)}</row>`).join(''),
  });
  book.type('B1', `=TMALL_KINDS(A1:A${texts.length - 1})`);
  expect(book.texts(`A1:A${texts.length}`).flat()).toEqual(texts);
  expect(new Set(book.texts(`B1:B${texts.length - 1}`).flat())).toEqual(new Set(['string']));
});

test('ticks, errors and formulas come through', () => {
  const cells = `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="e"><f>#N/A</f><v>#N/A</v></c><c r="D1"><f>SUM(1,2)</f><v>3</v></c><c r="E1"><f>_xlfn.IFNA(NA(),"none")</f></c><c r="F1"><f>_xlfn._xlws.SORT(D1:D1)</f></c></row>`;
  expect(open({ cells }).texts('A1:F1')).toEqual([['TRUE', '#N/A', '#N/A', '3', 'none', '3']]);
});

test('a shared formula is adapted to each of its cells', () => {
  const cells =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f></c></row><row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/></c></row>';
  expect(open({ cells }).texts('B1:B2')).toEqual([['2'], ['10']]);
});

test('a formula that Sheets could not give Excel is restored', () => {
  const stored = 'IFERROR(__xludf.DUMMYFUNCTION("TMALL_SAME(""a, b"")"),"old")';
  expect(open({ cells: `<row r="1"><c r="A1"><f>${stored}</f><v>old</v></c></row>` }).text('A1')).toBe(
    'a, b',
  );
});

test('a file with a prefix on every element is read', () => {
  const book = open({
    cells: `<row r="1"><c r="A1" s="1">${DAY}</c></row>`,
    formatIds: [0, 31],
    prefix: 'x',
  });
  expect(book.text('月度数据!A1')).toBe('2022/7/8');
});
