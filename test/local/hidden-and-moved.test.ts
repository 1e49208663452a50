/** Tests the columns that a script hides, and the rows that it moves. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openDocument, run } from './document-script';

const openRows = (): Workbook => {
  const book = openDocument({
    sheets: [
      { name: 'One', rows: ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index) => [name, index + 1]) },
      { name: 'Two', rows: [['x']] },
    ],
  });
  return book;
};

const names = (book: Workbook): unknown => run(book, `sheet.getDataRange().getValues().map((row) => row[0])`);

test('a hidden column keeps what it holds, and scripts read and write it as before', () => {
  const book = openRows();
  expect(run(book, `sheet.hideColumns(2); sheet.getRange('B1:B2').getValues().flat()`)).toEqual([1, 2]);
  expect(run(book, `sheet.getRange('B1').setValue('y'); sheet.getRange('B1').getValue()`)).toBe('y');
  expect(book.snapshot().One).toMatchObject({ cols: { 1: { isHidden: true } } });
  run(book, `sheet.hideColumns(2); sheet.hideColumns(3, 2)`);
  expect(book.snapshot().One).toMatchObject({ cols: { 2: { isHidden: true }, 3: { isHidden: true } } });
});

test('rows are moved to stand before the row that is named, as rows are counted before the move', () => {
  const book = openRows();
  run(book, `sheet.moveRows(sheet.getRange('A5:A6'), 2)`);
  expect(names(book)).toEqual(['a', 'e', 'f', 'b', 'c', 'd']);
  run(book, `sheet.moveRows(sheet.getRange('B2'), 5)`);
  expect(names(book)).toEqual(['a', 'f', 'b', 'e', 'c', 'd']);
  run(book, `sheet.moveRows(sheet.getRange('A1:B1'), 7)`);
  expect(names(book)).toEqual(['f', 'b', 'e', 'c', 'd', 'a']);
  expect(run(book, `sheet.getMaxRows()`)).toBe(run(openRows(), `sheet.getMaxRows()`));
});

test('the last row of the sheet is a place to move behind', () => {
  const book = openRows();
  run(book, `sheet.moveRows(sheet.getRange('A1'), sheet.getMaxRows() + 1)`);
  expect(run(book, `sheet.getRange(sheet.getMaxRows(), 1).getValue()`)).toBe('a');
});

test('formats, looks, rules and notes go with the rows, and no others change theirs', () => {
  const book = openRows();
  run(
    book,
    `sheet.getRange('A5').setNumberFormat('@').setValue("'=1+1").setBackground('#ff0000').setNotes([['five']]);
     sheet.getRange('A1').setNotes([['one']]); sheet.getRange('A2').setNotes([['two']]);
     sheet.getRange('B5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['7', '8']).build());
     sheet.moveRows(sheet.getRange('A5'), 2)`,
  );
  expect(names(book)).toEqual(['a', '=1+1', 'b', 'c', 'd', 'f']);
  expect(run(book, `sheet.getRange('A1:A3').getNotes().flat()`)).toEqual(['one', 'five', 'two']);
  expect(run(book, `sheet.getRange('A1:A3').getNumberFormats().flat()`)).toEqual([
    '0.###############',
    '@',
    '0.###############',
  ]);
  expect(run(book, `sheet.getRange('A2').getFormulas()[0][0]`)).toBe('');
  const sheetId = book.model.getters.getSheetIds()[0] ?? '';
  const ruled = [0, 1, 2, 3, 4, 5].filter((row) =>
    book.model.getters.getValidationRuleForCell({ sheetId, row, col: 1 }),
  );
  expect(ruled).toEqual([1]);
  expect(book.model.getters.getCell({ sheetId, row: 1, col: 0 })?.style).toMatchObject({
    fillColor: '#ff0000',
  });
});

test.each([
  ['sheet.hideColumns(0)', '0 is no position'],
  ['sheet.hideColumns(sheet.getMaxColumns() + 1)', 'Those columns are out of bounds'],
  ['sheet.hideColumns(1, sheet.getMaxColumns())', "You can't hide all columns"],
  ['sheet.hideColumns("A")', "The parameters (String) don't match"],
  ['sheet.moveRows(sheet.getRange("A2"), 0)', '0 is no position'],
  ['sheet.moveRows(sheet.getRange("A2"), sheet.getMaxRows() + 2)', 'Index out of bounds'],
  ['sheet.moveRows(sheet.getRange("A2:A3"), 3)', 'to where they stand is not known'],
  ['sheet.moveRows(ss.getSheets()[1].getRange("A1"), 3)', 'must be on the sheet'],
  [
    'sheet.getRange("A2").setFormula("=1"); sheet.moveRows(sheet.getRange("A2"), 4)',
    'formulas in rows that are moved',
  ],
  [
    'sheet.getRange("A2:B2").merge(); sheet.moveRows(sheet.getRange("A2"), 4)',
    'merged cells in rows that are moved',
  ],
  ['sheet.protect(); sheet.moveRows(sheet.getRange("A2"), 4)', 'protected ranges'],
])('%s throws', (code, message) => {
  expect(() => run(openRows(), code)).toThrow(message);
});
