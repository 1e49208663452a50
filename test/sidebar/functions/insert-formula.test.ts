/** A formula put into the selected cell: never over anything that the user has not agreed to lose. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import { refusals } from '../../../src/messages/refusals';
import type { Agreement } from '../../../src/sidebar/contract/selection-steps';
import { answerOf, ask } from '../../support/report-workbook';
import { byHand, openBook } from '../../support/small-report';

const FORMULA = '=TMALL_PHASE("2023-03-10","2023-07-15")';

async function openAt(address: string, ...rows: readonly (readonly TypedCell[])[]): Promise<Workbook> {
  const book = await openBook([{ name: 'S', rows }]);
  select(book, address);
  return book;
}
const select = (book: Workbook, address: string, sheet = 'S') =>
  byHand(book, `ss.getSheetByName('${sheet}').getRange('${address}').activate()`);

const insert = (book: Workbook, agreed: Agreement | null = null) =>
  answerOf(book, 'insertFormula', { formula: FORMULA, agreed });

test('a blank cell takes the formula', async () => {
  const book = await openAt('B2');
  expect(insert(book)).toMatchObject({ isDone: true, sheetName: 'S', range: 'B2', holds: '' });
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
  const asked = insert(book);
  expect(asked).toMatchObject({ isDone: false, sheetName: 'S', range: 'A1', holds });
  expect(book.snapshot()).toEqual(before);
  expect(insert(book, asked.agreement)).toMatchObject({ isDone: true });
  expect(book.text('A1')).toBe('试考期');
});

test('agreement holds for one cell of one sheet with one content, and for no other', async () => {
  const book = await openBook([
    { name: 'S', rows: [['x', 'x'], ['other']] },
    { name: 'T', rows: [['x']] },
  ]);
  select(book, 'A1');
  const { agreement } = insert(book);
  const before = book.snapshot();
  select(book, 'A2');
  expect(insert(book, agreement)).toMatchObject({ isDone: false, range: 'A2', holds: 'other' });
  select(book, 'B1');
  expect(insert(book, agreement)).toMatchObject({ isDone: false, range: 'B1', holds: 'x' });
  select(book, 'A1', 'T');
  expect(insert(book, agreement)).toMatchObject({ isDone: false, sheetName: 'T', range: 'A1', holds: 'x' });
  expect(book.snapshot()).toEqual(before);
  book.type('A1', 'changed');
  select(book, 'A1');
  expect(insert(book, agreement)).toMatchObject({ isDone: false, range: 'A1', holds: 'changed' });
});

test('a cell that others have protected is not written, and that is said', async () => {
  const book = await openAt('A1');
  book.surroundings.protectedByOthers = [{ sheet: 'S', range: 'A1:B2' }];
  expect(ask(book, 'insertFormula', { formula: FORMULA, agreed: null })).toEqual({
    ok: false,
    message: refusals.isProtected,
  });
});

test.each(['=SUM(A1:A2)', 'TMALL_PHASE()', '="=TMALL_"', ' =TMALL_PHASE()'])(
  '%s is no formula of ours',
  async (formula) => {
    const book = await openAt('A1');
    expect(ask(book, 'insertFormula', { formula, agreed: null })).toMatchObject({ ok: false });
    expect(book.value('A1')).toBeNull();
  },
);
