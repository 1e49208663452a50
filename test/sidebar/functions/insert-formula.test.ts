/** A formula put into the selected cell: never over anything that the user has not agreed to lose. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import { answerOf, ask } from '../../support/report-workbook';
import { byHand, openBook } from '../../support/small-report';

const FORMULA = '=TMALL_PHASE("2023-03-10","2023-07-15")';

async function openAt(address: string, ...rows: readonly (readonly TypedCell[])[]): Promise<Workbook> {
  const book = await openBook([{ name: 'S', rows }]);
  select(book, address);
  return book;
}
const select = (book: Workbook, address: string) =>
  byHand(book, `ss.getSheets()[0].getRange('${address}').activate()`);

test('a blank cell takes the formula', async () => {
  const book = await openAt('B2');
  expect(answerOf(book, 'insertFormula', { formula: FORMULA, agreedTo: null })).toEqual({
    inserted: true,
    cell: 'B2',
    holds: '',
  });
  expect(book.text('B2')).toBe('试考期');
});

test.each<[string, TypedCell, string]>([
  ['a number', 0, '0'],
  ['a text', 'x', 'x'],
  ['FALSE', false, 'false'],
  ['a formula that shows nothing', '=""', '=""'],
])('a cell that holds %s keeps it until the user agrees', async (_what, content, holds) => {
  const book = await openAt('A1', [content]);
  const before = book.snapshot();
  expect(answerOf(book, 'insertFormula', { formula: FORMULA, agreedTo: null })).toEqual({
    inserted: false,
    cell: 'A1',
    holds,
  });
  expect(book.snapshot()).toEqual(before);
  const agreedTo = { cell: 'A1', holds };
  expect(answerOf(book, 'insertFormula', { formula: FORMULA, agreedTo })).toMatchObject({
    inserted: true,
  });
  expect(book.text('A1')).toBe('试考期');
});

test('agreement holds for one cell with one content, and for no other', async () => {
  const book = await openAt('A2', ['x', 'x'], ['other']);
  const before = book.snapshot();
  const agreedTo = { cell: 'A1', holds: 'x' };
  const insert = () => answerOf(book, 'insertFormula', { formula: FORMULA, agreedTo });
  expect(insert()).toEqual({ inserted: false, cell: 'A2', holds: 'other' });
  expect(book.snapshot()).toEqual(before);
  select(book, 'B1');
  expect(insert()).toEqual({ inserted: false, cell: 'B1', holds: 'x' });
  expect(book.snapshot()).toEqual(before);
  book.type('A1', 'changed');
  select(book, 'A1');
  expect(insert()).toEqual({ inserted: false, cell: 'A1', holds: 'changed' });
});

test.each(['=SUM(A1:A2)', 'TMALL_PHASE()', '="=TMALL_"', ' =TMALL_PHASE()'])(
  '%s is no formula of ours',
  async (formula) => {
    const book = await openAt('A1');
    expect(ask(book, 'insertFormula', { formula, agreedTo: null })).toMatchObject({ ok: false });
    expect(book.value('A1')).toBeNull();
  },
);
