/** What is lost for good is lost only by an agreement to just that: nothing else in a request can stand for one. */
import { expect, test } from 'vitest';
import { byHand, openBook } from '../support/small-report';

const FORMULA = '=TMALL_PHASE("2023-03-10","2023-07-15")';

test.each([
  { formula: FORMULA, overwrite: true },
  { formula: FORMULA, overwrite: true, agreedTo: null },
])('a filled cell is not overwritten without one: %j', async (request) => {
  const book = await openBook([{ name: 'S', rows: [['mine']] }]);
  byHand(book, `ss.getSheets()[0].getRange('A1').activate()`);
  book.call('answerSidebar', 'insertFormula', request);
  expect(book.value('A1')).toBe('mine');
});

test.each([{ confirmed: true }, { confirmed: true, agreedTo: null }])(
  'no formula is frozen without one: %j',
  async (request) => {
    const book = await openBook([{ name: 'S', rows: [[FORMULA]] }]);
    byHand(book, `ss.getSheets()[0].getRange('A1').activate()`);
    book.call('answerSidebar', 'freezeFormulas', request);
    expect(byHand(book, `return ss.getSheets()[0].getRange('A1').getFormula()`)).toBe(FORMULA);
  },
);
