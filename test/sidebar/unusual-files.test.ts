/** Files that are not as most are: the sidebar opens all the same. */
import { expect, test } from 'vitest';
import { answerOf } from '../support/report-workbook';
import { build, openBook, rowsSheet, storeRows, TARGETS_SHEET } from '../support/small-report';

test('a chart on a sheet of its own is no sheet to choose', async () => {
  const book = await openBook([rowsSheet(...storeRows('甲店')), { name: '图表', rows: [] }, TARGETS_SHEET]);
  book.surroundings.chartSheets = ['图表'];
  expect(answerOf(book, 'start', null).sheets.map(({ kind }) => kind)).toEqual(['rows', 'targets']);
  expect(build(book).stores).toHaveLength(1);
});

test.each(['', 'C', 'en_US_POSIX_x', '中文'])(
  'where the spreadsheet’s locale is “%s”, formulas are shown with commas',
  async (locale) => {
    const book = await openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET], {
      locale: locale as 'en_US',
    });
    expect(answerOf(book, 'start', null).spreadsheetUsesSemicolon).toBe(false);
  },
);

test('where it has a decimal comma, with semicolons', async () => {
  const book = await openBook([{ name: 'S', rows: [] }], { locale: 'de_DE' as 'en_US' });
  expect(answerOf(book, 'start', null).spreadsheetUsesSemicolon).toBe(true);
});
