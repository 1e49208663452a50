/** What the page finds again of the last choice. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/report-workbook';
import { choiceIn, openBook, rowsSheet, storeRows, TARGETS_SHEET } from '../../support/small-report';

test('neither the day nor the language of the last user is handed on', async () => {
  const book = await openBook([rowsSheet(...storeRows('甲店')), TARGETS_SHEET]);
  answerOf(book, 'buildReport', choiceIn(book, { language: 'en' }));
  const { remembered } = answerOf(book, 'start', null);
  expect(Object.keys(remembered).sort()).toEqual([
    'columns',
    'monthCells',
    'rowsSheet',
    'span',
    'standardsSheet',
    'targetsSheet',
    'weightsSheet',
  ]);
});
