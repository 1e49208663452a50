/** Tests the looks, notes, merges and selection of ranges. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openDocument, run } from './document-script';

function styleAt(book: Workbook, col: number, row: number) {
  const sheetId = book.model.getters.getSheetIds()[0] ?? '';
  return book.model.getters.getCell({ sheetId, col, row })?.style;
}

test('looks are set cell by cell, and null takes one off without touching the others', () => {
  const book = openDocument();
  run(
    book,
    `sheet.getRange('A1:B1')
      .setBackgrounds([['#ffc7ce', '#fff']]).setFontColors([['#9c0006', null]])
      .setFontWeights([['bold', 'normal']]).setFontSizes([[14, null]])
      .setHorizontalAlignments([['center', null]]).setVerticalAlignments([['middle', 'top']])
      .setWraps([[true, false]])`,
  );
  expect(styleAt(book, 0, 0)).toEqual({
    fillColor: '#ffc7ce',
    textColor: '#9c0006',
    bold: true,
    fontSize: 14,
    align: 'center',
    verticalAlign: 'middle',
    wrapping: 'wrap',
  });
  expect(styleAt(book, 1, 0)).toEqual({ fillColor: '#fff', verticalAlign: 'top', wrapping: 'overflow' });
  run(
    book,
    `sheet.getRange('A1').setBackgrounds([[null]]).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)`,
  );
  expect(styleAt(book, 0, 0)).not.toHaveProperty('fillColor');
  expect(styleAt(book, 0, 0)).toMatchObject({ bold: true, wrapping: 'clip' });
});

test('a text style sets colour, weight and size by one call, cell by cell', () => {
  const book = openDocument();
  const { writes } = book.countCalls(() =>
    run(
      book,
      `const style = () => SpreadsheetApp.newTextStyle();
      sheet.getRange('A1:C1').setTextStyles([[
        style().setForegroundColor('#9c0006').setBold(true).setFontSize(9).build(),
        style().setBold(false).setFontSize(12).build(),
        style().build(),
      ]])`,
    ),
  );
  expect(styleAt(book, 0, 0)).toEqual({ textColor: '#9c0006', bold: true, fontSize: 9 });
  expect(styleAt(book, 1, 0)).toEqual({ fontSize: 12 });
  expect(styleAt(book, 2, 0)).toBeUndefined();
  expect(writes).toBe(1);
});

test('one look is set for all cells of a range', () => {
  const book = openDocument();
  run(
    book,
    `sheet.getRange('A1:B2').setBackground('#eeeeee').setFontColor('#222222').setFontWeight('bold').setFontSize(12)
      .setHorizontalAlignment('right').setVerticalAlignment('bottom').setWrap(true)`,
  );
  const look = {
    fillColor: '#eeeeee',
    textColor: '#222222',
    bold: true,
    fontSize: 12,
    align: 'right',
    verticalAlign: 'bottom',
    wrapping: 'wrap',
  };
  expect([styleAt(book, 0, 0), styleAt(book, 1, 1), styleAt(book, 2, 2)]).toEqual([look, look, undefined]);
});

test('notes are set, read and taken off, and move with their rows', () => {
  const book = openDocument();
  run(book, `sheet.getRange('A1:B2').setNotes([['one', ''], ['three', 'four']])`);
  run(book, `sheet.getRange('A2').setNotes([[null]])`);
  book.insertRows('Sheet1', 2, 3);
  expect(run(book, `sheet.getRange('A1:B5').getNotes()`)).toEqual([
    ['one', ''],
    ['', ''],
    ['', ''],
    ['', ''],
    ['', 'four'],
  ]);
  run(book, `sheet.insertRowsAfter(1, 1).insertColumnsAfter(1, 2)`);
  expect(run(book, `[sheet.getRange('A1').getNotes()[0][0], sheet.getRange('D6').getNotes()[0][0]]`)).toEqual(
    ['one', 'four'],
  );
  book.deleteRows('Sheet1', 1, 1);
  expect(run(book, `sheet.getRange('A1:D5').getNotes().join('')`)).toBe(`${','.repeat(15)}four`);
});

test('a merge has to take in whole merges', () => {
  const book = openDocument();
  run(book, `sheet.getRange('A1:B2').merge()`);
  expect(() => run(book, `sheet.getRange('B2:C3').merge()`)).toThrow(
    'You must select all cells in a merged range',
  );
  run(book, `sheet.getRange('A1:C3').merge()`);
  expect(book.snapshot().Sheet1).toMatchObject({ merges: ['A1:C3'] });
});

test('the selection is read and set, on another sheet too', () => {
  const book = openDocument({
    sheets: [
      { name: 'One', rows: [] },
      { name: 'Two', rows: [] },
    ],
  });
  run(book, `ss.getSheetByName('Two').getRange('B3:C4').activate()`);
  expect(run(book, `ss.getActiveSheet().getName() + ' ' + ss.getActiveRange().getA1Notation()`)).toBe(
    'Two B3:C4',
  );
  expect(run(book, `ss.getCurrentCell().getA1Notation()`)).toBe('B3');
});

test('without a selection there is no active range and no current cell', () => {
  const book = openDocument();
  book.surroundings.hasSelection = false;
  expect(run(book, `[ss.getActiveRange(), ss.getCurrentCell()]`)).toEqual([null, null]);
});

test('a range says where it is', () => {
  const code = `var r = sheet.getRange(2, 27, 3, 2);
    [r.getA1Notation(), r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(), r.getSheet().getName()]`;
  const book = openDocument({ sheets: [{ name: 'S', rows: [], columnCount: 30 }] });
  expect(run(book, code)).toEqual(['AA2:AB4', 2, 27, 3, 2, 'S']);
});

test.each([
  ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
  ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
  ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
  ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange(1, 20, 1, 8)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange(1.5, 1)', '1.5 is no row'],
  ['sheet.getRange("AA1")', 'Range not found'],
  ['sheet.getRange("A1:B1001")', 'Range not found'],
  ['sheet.getRange("stores")', 'Range not found'],
  ['sheet.getRange("A")', 'Range not found'],
])('%s throws', (code, message) => {
  expect(() => run(openDocument(), code)).toThrow(message);
});

test.each([
  ['A2:A', 'A2:A1000'],
  ['B:C', 'B:C'],
  ['3:4', '3:4'],
  ['c3:a1', 'A1:C3'],
])('%s is %s', (address, full) => {
  expect(run(openDocument(), `sheet.getRange('${address}').getA1Notation()`)).toBe(full);
});

test('a copy takes along what cells hold, look like and are noted with, and leaves nothing of what stood there', () => {
  const book = openDocument();
  const told = run(
    book,
    `const other = ss.insertSheet('Other', 1);
     sheet.getRange('A1:B2').setValues([['甲', 1.5], ['', 3]]).setNotes([['why', ''], ['', 'so']]);
     sheet.getRange('B1').setNumberFormat('0.00').setBackground('#ffcc00');
     sheet.getRange('A2').setFormula('=B1*2');
     other.getRange('C3:D4').setValues([['x', 'y'], ['z', 3]]).setNotes([['', 'old'], ['old', 'old']]).setFontWeight('bold');
     other.getRange('E5').setNotes([['stays']]);
     sheet.getRange('A2').setValue('');
     sheet.getRange('A1:B2').copyTo(other.getRange('C3:D4'));
     const to = other.getRange('C3:E5');
     [to.getValues(), to.getNotes(), to.getBackgrounds()[0][1], to.getNumberFormats()[0][1], to.getFontWeights()[1][1]]`,
  );
  expect(told).toEqual([
    [
      ['甲', 1.5, ''],
      ['', 3, ''],
      ['', '', ''],
    ],
    [
      ['why', '', ''],
      ['', 'so', ''],
      ['', '', 'stays'],
    ],
    '#ffcc00',
    '0.00',
    'normal',
  ]);
});
