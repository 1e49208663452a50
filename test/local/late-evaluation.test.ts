/** Tests when formulas are computed while a script runs: not before something is read that depends on them. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openDocument, run } from './document-script';

const ASK_ZONE = 'SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()';
const COUNTED = `=TMALL_EVAL("${ASK_ZONE}")`;

/** The number of times that a run of the code computed the formula. */
function timesComputed(book: Workbook, code: string): number {
  const asked = () => book.serviceCalls()['Spreadsheet.getSpreadsheetTimeZone'] ?? 0;
  const before = asked();
  run(book, code);
  return asked() - before;
}

function openCounted(): Workbook {
  const book = openDocument();
  book.type('A1', COUNTED);
  return book;
}

const CHANGES = `
  var made = ss.insertSheet('New', 1);
  made.setName('Newer').setFrozenRows(1);
  made.insertRowsAfter(1000, 5);
  made.getRange('A1:B1').merge();
  made.setColumnWidth(1, 40);
  made.getRange('A2').setValue(1).setNotes([['n']]);`;

test('changes alone have the formulas of the file computed once, when the run ends', () => {
  const book = openCounted();
  expect(timesComputed(book, CHANGES)).toBe(1);
  expect(book.value('A1')).toBe('Asia/Shanghai');
  expect(timesComputed(book, 'ss.getSheets().length')).toBe(0);
});

test.each([
  'SpreadsheetApp.flush()',
  `sheet.getRange('A1').getValues()`,
  `sheet.getRange('A1').getNumberFormats()`,
  'sheet.getLastRow()',
])('%s has them computed at once, and only then', (read) => {
  const book = openCounted();
  expect(timesComputed(book, `${CHANGES} ${read}`)).toBe(1);
  expect(timesComputed(book, `ss.deleteSheet(ss.getSheetByName('Newer')); ${CHANGES} ${read}; ${read}`)).toBe(
    1,
  );
  expect(timesComputed(book, `made = ss.insertSheet('More', 0); ${read}; made.setName('Most')`)).toBe(2);
});

test.each([
  [`sheet.getRange('A1').setValue(5); sheet.getRange('B1').setValue('=A1+1')`, 6],
  [`sheet.getRange('B1').setValue('=A1+1'); sheet.getRange('A1').setValue(8)`, 9],
  [
    `var other = ss.insertSheet('Other', 1); other.getRange('A1').setValue(3); sheet.getRange('B1').setValue('=Other!A1*2')`,
    6,
  ],
  [
    `sheet.getRange('A1').setValue(4); sheet.getRange('B3').setValue('=A1*3'); ss.insertSheet('x', 0); sheet.getRange('B1').setValue('=B3')`,
    12,
  ],
])('what a run has written so far is what it reads: %s', (code, value) => {
  const book = openDocument();
  expect(run(book, `${code}; sheet.getRange('B1').getValue()`)).toBe(value);
  expect(book.value('Sheet1!B1')).toBe(value);
});

test('a formula that a run left behind an inserted row is computed where it stands now', () => {
  const book = openDocument();
  const code = `sheet.getRange('A1:A2').setValues([[1], [2]]); sheet.getRange('B2').setValue('=A2*10');
    sheet.insertRowsAfter(1, 1); [sheet.getLastRow(), sheet.getRange('B3').getValue()]`;
  expect(run(book, code)).toEqual([3, 20]);
});

test('a run that breaks off leaves no formula uncomputed', () => {
  const book = openDocument();
  const code = `ss.insertSheet('New', 1); sheet.getRange('A1').setValue(2); sheet.getRange('B1').setValue('=A1+1'); throw new Error('stop')`;
  expect(() => run(book, code)).toThrow('stop');
  expect(book.value('Sheet1!B1')).toBe(3);
  book.type('Sheet1!A1', '7');
  expect(book.value('Sheet1!B1')).toBe(8);
});

test('what Google refuses is refused at once, and what came before it is kept', () => {
  const book = openDocument();
  const code = `sheet.getRange('A1').setValue('=1+1'); var said = '';
    try { ss.insertSheet(sheet.getName(), 0) } catch (error) { said = error.message }
    [said, sheet.getRange('A1').getValue()]`;
  expect(run(book, code)).toEqual([
    'A sheet with the name "Sheet1" already exists. Please enter another name.',
    2,
  ]);
});

test('a sheet that goes has formulas computed only where one refers to it', () => {
  const book = openCounted();
  run(
    book,
    `ss.insertSheet('Used', 1).getRange('A1').setValue(3); ss.insertSheet('Unused', 2).getRange('A1').setValue(4)`,
  );
  book.type('B1', '=Used!A1*2');
  expect(timesComputed(book, `ss.deleteSheet(ss.getSheetByName('Unused'))`)).toBe(0);
  expect(book.value('B1')).toBe(6);
  expect(timesComputed(book, `ss.deleteSheet(ss.getSheetByName('Used'))`)).toBe(1);
  expect(book.value('B1')).toBe('#REF!');
});

test('what a run has written on a sheet that goes keeps nothing else from being computed', () => {
  const book = openDocument();
  run(
    book,
    `sheet.getRange('A1').setValue(2); sheet.getRange('B1').setValue('=A1+1');
     var gone = ss.insertSheet('Gone', 1); SpreadsheetApp.flush();
     gone.getRange('A1').setValue(9); sheet.getRange('A1').setValue(5); ss.deleteSheet(gone)`,
  );
  expect(book.value('B1')).toBe(6);
});
