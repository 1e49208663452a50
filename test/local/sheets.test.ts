/** Tests the sheets that a script makes, names, measures, marks, protects, copies and deletes. */
import { expect, test } from 'vitest';
import { openDocument, run } from './document-script';

const THREE = { sheets: ['One', 'Two', '三'].map((name) => ({ name, rows: [] })) };

test('sheets are found by name without regard to case, and in order', () => {
  const book = openDocument(THREE);
  expect(run(book, `ss.getSheets().map((s) => s.getIndex() + s.getName())`)).toEqual(['1One', '2Two', '3三']);
  expect(run(book, `[ss.getSheetByName('two').getName(), ss.getSheetByName('Four')]`)).toEqual(['Two', null]);
  expect(run(book, `new Set(ss.getSheets().map((s) => s.getSheetId())).size`)).toBe(3);
});

test('a new sheet has 1000 × 26 cells, stands where it was asked for, and is shown', () => {
  const book = openDocument(THREE);
  const code = `var made = ss.insertSheet('New', 1); [made.getMaxRows(), made.getMaxColumns(), made.getIndex(), ss.getActiveSheet().getName()]`;
  expect(run(book, code)).toEqual([1000, 26, 2, 'New']);
  expect(
    run(book, `ss.insertSheet('Next', 0).insertRowsAfter(1000, 5).insertColumnsAfter(1, 2).getMaxRows()`),
  ).toBe(1005);
  expect(run(book, `ss.getSheetByName('Next').getMaxColumns()`)).toBe(28);
});

test('a sheet keeps its number when it is renamed, and none gets that of a deleted one', () => {
  const book = openDocument(THREE);
  const code = `var made = ss.insertSheet('New', 0); var id = made.getSheetId(); made.setName('Other');
    var same = ss.getSheetByName('Other').getSheetId() === id; ss.deleteSheet(made);
    [same, ss.insertSheet('New', 0).getSheetId() === id]`;
  expect(run(book, code)).toEqual([true, false]);
});

test('a sheet is as large as its content: looks and notes are none, an empty formula is', () => {
  const book = openDocument();
  const size = '[sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]';
  expect(run(book, size)).toEqual([0, 0, 'A1']);
  run(
    book,
    `sheet.getRange('C3').setValue('=""'); sheet.getRange('D9').setNotes([['n']]).setBackgrounds([['#fff']])`,
  );
  expect(run(book, size)).toEqual([3, 3, 'A1:C3']);
  run(book, `sheet.getRange('D4').setValue(0)`);
  expect(run(book, size)).toEqual([4, 4, 'A1:D4']);
});

test('a formula fills a sheet as far as its answer goes', () => {
  const book = openDocument();
  book.type('B2', '=TMALL_EVAL("[[1,2,3],[4,5,6]]")');
  book.type('A5', '=TMALL_EVAL("[[1],[\'\'],[7]]")');
  expect(run(book, '[sheet.getLastRow(), sheet.getLastColumn()]')).toEqual([7, 4]);
});

test('a copy is the last sheet and has the cells, looks, notes and marks, but not the protection', () => {
  const book = openDocument({ ...THREE, language: 'en' });
  const code = `sheet.getRange('A1').setValue('x').setNotes([['n']]);
    sheet.addDeveloperMetadata('mark', 'v', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).protect().setWarningOnly(true);
    var copy = sheet.copyTo(ss); [copy.getName(), copy.getIndex(), copy.getRange('A1').getValue(), copy.getRange('A1').getNotes()[0][0],
      sheet.copyTo(ss).getName(), ss.createDeveloperMetadataFinder().withKey('mark').find().length]`;
  expect(run(book, code)).toEqual(['Copy of One', 4, 'x', 'n', 'Copy of One 2', 3]);
  expect(book.snapshot().One).toHaveProperty('extras.protection.warningOnly', true);
  expect(book.snapshot()['Copy of One']).not.toHaveProperty('extras.protection');
  book.surroundings.copiesKeepMetadata = false;
  run(book, 'sheet.copyTo(ss)');
  expect(run(book, `ss.createDeveloperMetadataFinder().withKey('mark').find().length`)).toBe(3);
});

test('metadata is found by key, changed and removed, and goes with its sheet', () => {
  const book = openDocument(THREE);
  run(
    book,
    `for (const s of ss.getSheets()) s.addDeveloperMetadata('grid', s.getName(), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)`,
  );
  const found = `ss.createDeveloperMetadataFinder().withKey('grid').find().map((m) => m.getKey() + m.getValue() + m.getLocation().getSheet().getName())`;
  expect(run(book, found)).toEqual(['gridOneOne', 'gridTwoTwo', 'grid三三']);
  run(
    book,
    `var marks = ss.createDeveloperMetadataFinder().withKey('grid').find(); marks[0].setValue('draft'); marks[1].remove(); ss.deleteSheet(ss.getSheetByName('三'))`,
  );
  expect(run(book, found)).toEqual(['griddraftOne']);
  expect(() => run(book, 'marks[1].setValue("x")')).toThrow('was removed');
});

test('the frame of a sheet is set', () => {
  const book = openDocument();
  run(
    book,
    `sheet.setFrozenRows(2).setFrozenColumns(1).setColumnWidths(1, 2, 90).setColumnWidth(4, 50).setRowHeight(1, 40)
      .setRowHeights(3, 2, 33).setHiddenGridlines(true).setTabColor('#ff0000')`,
  );
  expect(book.snapshot().Sheet1).toMatchObject({
    panes: { ySplit: 2, xSplit: 1 },
    cols: { 0: { size: 90 }, 1: { size: 90 }, 3: { size: 50 } },
    rows: { 0: { size: 40 }, 2: { size: 33 }, 3: { size: 33 } },
    areGridLinesVisible: false,
    color: '#ff0000',
  });
  expect(run(book, 'sheet.getFrozenRows()')).toBe(2);
  run(book, `sheet.setFrozenRows(0).setTabColor(null)`);
  expect(book.snapshot().Sheet1).toMatchObject({ panes: { ySplit: 0, xSplit: 1 } });
  expect(book.snapshot().Sheet1).not.toHaveProperty('color', '#ff0000');
});

test.each([
  ['ss.insertSheet("one", 0)', 'A sheet with the name "one" already exists'],
  ['ss.insertSheet("", 0)', 'The sheet name cannot be empty'],
  ['ss.insertSheet("x".repeat(101), 0)', 'cannot be longer than 100 characters'],
  ['ss.insertSheet("New", 9)', 'sheetIndex 9'],
  [
    'ss.insertSheet("New")',
    "The parameters (String) don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet",
  ],
  ['sheet.setName("TWO")', 'A sheet with the name "TWO" already exists'],
  ['sheet.setName("a/b")', 'since .xlsx does not'],
  ['ss.getSheets().forEach((s) => ss.deleteSheet(s))', "You can't remove all the sheets in a document."],
  ['ss.deleteSheet(sheet); sheet.getName()', 'Sheet 0 not found'],
  ['ss.deleteSheet(sheet); sheet.getRange("A1")', 'Sheet 0 not found'],
  ['var r = sheet.getRange("A1"); ss.deleteSheet(sheet); r.setValue(1)', 'Sheet 0 not found'],
  ['sheet.setFrozenRows(1000)', "You can't freeze all visible rows"],
  ['sheet.getRange("A1:A3").merge(); sheet.setFrozenRows(2)', 'which contain only part of a merged cell'],
  ['sheet.setColumnWidths(20, 10, 50)', 'Those columns are out of bounds'],
  ['sheet.setColumnWidth(1, 0)', '0 is no position'],
  ['sheet.addDeveloperMetadata("k", "v")', "The parameters (String,String) don't match"],
  ['sheet.setTabColor("red")', 'takes colours as #rrggbb'],
  ['sheet.clear()', 'Sheet.clear is not implemented'],
  ['sheet.protect().addEditor("x")', 'Protection.addEditor is not implemented'],
  ['ss.createDeveloperMetadataFinder().find()', 'by key only'],
])('%s throws', (code, message) => {
  expect(() => run(openDocument(THREE), code)).toThrow(message);
});
