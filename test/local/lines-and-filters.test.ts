/** Tests lines around cells, which a script draws for many ranges at once, and the filter of a sheet. */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openDocument, run } from './document-script';

const sheetOf = (book: Workbook) => book.model.getters.getSheetIds()[0] ?? '';
const borderAt = (book: Workbook, col: number, row: number) =>
  book.model.getters.getCellBorder({ sheetId: sheetOf(book), col, row });

describe('RangeList.setBorder', () => {
  test('draws the sides that are true, around each of the ranges, in colour and style', () => {
    const book = openDocument();
    run(
      book,
      `sheet.getRangeList(['B2', 'D2:D3'])
        .setBorder(null, null, null, true, null, null, '#b3261e', SpreadsheetApp.BorderStyle.SOLID_THICK)`,
    );
    const line = { style: 'thick', color: '#b3261e' };
    expect([borderAt(book, 1, 1)?.right, borderAt(book, 3, 1)?.right, borderAt(book, 3, 2)?.right]).toEqual([
      line,
      line,
      line,
    ]);
    expect(borderAt(book, 1, 1)).not.toHaveProperty('top');
    expect(borderAt(book, 1, 2)).toBeNull();
  });

  test('leaves lines that are there already', () => {
    const book = openDocument();
    run(
      book,
      `const style = SpreadsheetApp.BorderStyle;
       sheet.getRangeList(['B2']).setBorder(true, null, null, null, null, null, '#000000', style.SOLID_MEDIUM);
       sheet.getRangeList(['B2']).setBorder(null, null, null, true, null, null, null, style.DASHED)`,
    );
    expect(borderAt(book, 1, 1)).toMatchObject({
      top: { style: 'medium', color: '#000000' },
      right: { style: 'dashed', color: '#000000' },
    });
  });

  test.each([
    ['a range that the sheet does not have', `sheet.getRangeList(['A1:B99999'])`, 'Range not found'],
    [
      'a style that is a text',
      `sheet.getRangeList(['A1']).setBorder(true, null, null, null, null, null, null, 'DASHED')`,
      "don't match the method signature for SpreadsheetApp.RangeList.setBorder",
    ],
    [
      'a colour by name',
      `sheet.getRangeList(['A1']).setBorder(true, null, null, null, null, null, 'red', null)`,
      'takes colours as #rrggbb',
    ],
  ])('refuses %s', (_what, code, message) => {
    expect(() => run(openDocument(), code)).toThrow(message);
  });
});

describe('Range.createFilter', () => {
  test('offers a filter over the range and changes no cell', () => {
    const book = openDocument();
    run(book, `sheet.getRange('A1:B3').setValues([['Store', 'Status'], ['a', 1], ['b', 2]])`);
    run(book, `void sheet.getRange('A1:B3').createFilter()`);
    const [filter] = book.model.getters.getCoreTables(sheetOf(book));
    expect(filter?.range.zone).toEqual({ top: 0, bottom: 2, left: 0, right: 1 });
    expect(filter?.config.hasFilters).toBe(true);
    expect(book.texts('Sheet1!A1:B3')).toEqual([
      ['Store', 'Status'],
      ['a', '1'],
      ['b', '2'],
    ]);
  });

  test('is refused where the sheet has one', () => {
    const book = openDocument();
    run(book, `void sheet.getRange('A1:B3').createFilter()`);
    expect(() => run(book, `void sheet.getRange('D1:E3').createFilter()`)).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });
});
