/** Tests formulas that are typed into the real engine and answered by the bundle that Google would load. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Addon } from '../../build/bundle';
import { type HeadlessOptions, openWorkbook } from '../../build/local/headless';
import { catalogue } from '../../src/functions/catalogue';
import { builtAddon } from '../support/built-addon';

let addon: Addon;
beforeAll(async () => {
  addon = await builtAddon();
});

/** The sheet of stores, with onboard dates in A2:A and days in B2:B. */
const STORES = [
  ['上线日期', '查询日'],
  ['2022-07-08', '2022-07-31'],
  ['2022-07-08', '2022-08-01'],
  ['2022-07-08', '2023-08-01'],
  ['', '2023-08-01'],
  ['2022年7月8日', '2022/6/30'],
];

function open(options: Partial<HeadlessOptions> = {}) {
  return openWorkbook({ ...addon, catalogue, sheets: [{ name: 'Stores', rows: STORES }], ...options });
}

test('a cell each', () => {
  const book = open();
  book.type('C2', '=TMALL_PHASE(A2, B2)');
  book.type('C3', '=TMALL_PHASE(A3, B3, "en")');
  expect(book.texts('C2:C3')).toEqual([['免考期'], ['Trial']]);
});

test('one formula for the column, over open ranges with blanks', () => {
  const book = open();
  book.type('C2', '=TMALL_PHASE(A2:A, B2:B)');
  expect(book.texts('C2:C8').flat()).toEqual(['免考期', '试考期', '正式考核期', '', '未上线', '', '']);
  expect(book.spill('C2')).toBe('C2:C1000');
  expect(book.serviceCalls()['Spreadsheet.getSpreadsheetTimeZone']).toBe(1);
});

test('an edit and an appended row show at once', () => {
  const book = open();
  book.type('C2', '=TMALL_PHASE(A2:A, B2:B)');
  book.type('B2', '2022-08-01');
  book.type('A7', '2022-07-08');
  book.type('B7', '2022-07-08');
  expect(book.text('C2')).toBe('试考期');
  expect(book.text('C7')).toBe('免考期');
});

test('inserted rows and columns leave the answers right', () => {
  const book = open();
  book.type('C2', '=TMALL_PHASE(A2:A, B2:B)');
  book.insertRows('Stores', 3, 2);
  expect(book.texts('C2:C6').flat()).toEqual(['免考期', '', '', '试考期', '正式考核期']);
  book.insertColumns('Stores', 'A', 1);
  expect(book.texts('D2:D6').flat()).toEqual(['免考期', '', '', '试考期', '正式考核期']);
});

test('in a range only the bad cell says what is wrong', () => {
  const book = open();
  book.type('A3', '=1/0');
  book.type('A4', "'08/07/2022");
  book.type('C2', '=TMALL_PHASE(A2:A4, B2:B4)');
  const [first, second, third] = book.texts('C2:C4').flat();
  expect(first).toBe('免考期');
  expect(second).toMatch(/^⚠ .*#DIV\/0!/);
  expect(third).toMatch(/^⚠ .*08\/07\/2022/);
});

test('a bad value in one cell is an error that names the argument', () => {
  const book = open();
  book.type('C2', '=TMALL_PHASE("Tuesday", B2)');
  expect(book.value('C2')).toBe('#ERROR!');
  expect(book.error('C2')).toMatch(/^TMALL_PHASE.*onboard.*Tuesday/);
  book.type('C3', '=TMALL_PHASE()');
  expect(book.error('C3')).toMatch(/^TMALL_PHASE.*onboard/);
});

test('dates spill as dates', () => {
  const book = open();
  book.type('C2', '=TMALL_NODES(A2)');
  expect(book.texts('C2:D5')).toEqual([
    ['3', '2022-10-31'],
    ['6', '2023-01-31'],
    ['9', '2023-04-30'],
    ['12', '2023-07-31'],
  ]);
  book.type('E2', '=D2+1');
  expect(book.text('E2')).toBe('2022-11-01');
});

describe.each(['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Apia', 'America/Sao_Paulo'])(
  'in a spreadsheet in %s',
  (timeZone) => {
    test('the last day of the exempt month and the first of the trial are told apart', () => {
      const book = open({ timeZone });
      book.type('C2', '=TMALL_PHASE(A2:A3, B2:B3)');
      expect(book.texts('C2:C3').flat()).toEqual(['免考期', '试考期']);
    });

    test('a date that is returned is the same day in the cell', () => {
      const book = open({ timeZone });
      book.type('C2', '=TMALL_NEXT_NODE(A2, B2)');
      expect(book.text('C2')).toBe('2022-10-31');
    });
  },
);

test('array literals and single values serve as vectors', () => {
  const book = open();
  book.type('E1', '=TMALL_SERVICE_SCORE({5,4})');
  expect(book.value('E1')).toBe(4.5);
  book.type('E2', '=TMALL_CYCLE_SALES("2022-07-08", "2022-08-31", "2022-08", 1200)');
  expect(book.value('E2')).toBe(1200);
});

test('the menu turns the functions on, and opens their reference', () => {
  const book = open();
  book.open();
  book.choose('在此表格中使用');
  expect(book.user.alerts).toHaveLength(1);
  book.choose('函数说明');
  expect(book.user.sidebar?.html).toContain('TMALL_REPORT');
});
