/** What is lost for good is lost only by an agreement to just that: nothing else in a request can stand for one. */
import { expect, test } from 'vitest';
import { buildVersion } from '../../build/build-version';
import type { Workbook } from '../../build/local/headless';
import { byHand, openBook } from '../support/small-report';
import { SHEET_ID } from '../support/small-table';

const FORMULA = '=TMALL_PHASE("2023-03-10","2023-07-15")';

const asked = (book: Workbook, step: object) =>
  book.call('answerSidebar', 'write', {
    version: buildVersion(),
    steps: [step],
    expects: { whole: [], places: [] },
  });

test.each([
  { kind: 'insert formula', formula: FORMULA, overwrite: true },
  { kind: 'insert formula', formula: FORMULA, overwrite: true, agreed: null },
  { kind: 'insert formula', formula: FORMULA, agreed: { sheet: SHEET_ID, range: 'A1', state: '' } },
])('a filled cell is not overwritten without one: %j', async (step) => {
  const book = await openBook([{ name: 'S', rows: [['mine']] }]);
  byHand(book, `ss.getSheets()[0].getRange('A1').activate()`);
  asked(book, step);
  expect(book.value('A1')).toBe('mine');
});

test.each([
  { kind: 'freeze', confirmed: true },
  { kind: 'freeze', confirmed: true, agreed: null },
  { kind: 'freeze', agreed: { sheet: SHEET_ID, range: 'A1', state: '' } },
])('no formula is frozen without one: %j', async (step) => {
  const book = await openBook([{ name: 'S', rows: [[FORMULA]] }]);
  byHand(book, `ss.getSheets()[0].getRange('A1').activate()`);
  asked(book, step);
  expect(byHand(book, `return ss.getSheets()[0].getRange('A1').getFormula()`)).toBe(FORMULA);
});
