/** Somebody works in the sheet while a formula is inserted: it is put into a blank cell, or over what was agreed to. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openPage } from '../../build/local/headless/page';
import { type ActedOn, insertFormula } from '../../src/sidebar/model/act-on-selection';
import { breakOff, type Edit, interleave } from '../support/interleave';
import { byHand, openBook, sheetNamesOf, valuesOf } from '../support/small-report';

const FORMULA = '=TMALL_PHASE("2023-03-10","2023-07-15")';

/** A cell that is agreed to be overwritten, with others around it. */
async function openSheet() {
  const book = await openBook([
    {
      name: 'S',
      rows: [
        ['a1', 'b1', 'c1'],
        ['a2', 'old', 'c2'],
        ['a3', 'b3', 'c3'],
      ],
    },
  ]);
  byHand(book, `ss.getSheetByName('S').getRange('B2').activate()`);
  const page = openPage(book);
  const insert = (agreed: ActedOn['agreement'] | null) =>
    page.run(insertFormula(page.model, { formula: FORMULA, agreed }));
  const { agreement } = insert(null);
  return { book, act: () => insert(agreement) };
}

const cellsOf = (book: Workbook) => sheetNamesOf(book).flatMap((name) => valuesOf(book, name).flat());

/** The cells around are all there, and the one that was agreed to is overwritten where the reply says so. */
const fault =
  (...typed: readonly string[]): Edit<ActedOn>['fault'] =>
  (book, { isDone }) => {
    const cells = cellsOf(book);
    const wanted = ['a1', 'b1', 'c1', 'a2', 'c2', 'a3', 'b3', 'c3', ...typed, isDone ? '试考期' : 'old'];
    return wanted.find((word) => !cells.includes(word));
  };

const EDITS: readonly Edit<ActedOn>[] = [
  {
    name: 'types over the cell',
    on: 'S',
    does: (book) => book.type('S!B2', 'mine'),
    fault: (book, { isDone }) =>
      cellsOf(book).includes(isDone ? '试考期' : 'mine') || cellsOf(book).includes('mine')
        ? undefined
        : 'mine',
  },
  { name: 'types beside', on: 'S', does: (book) => book.type('S!D2', 'mine'), fault: fault('mine') },
  { name: 'inserts a row', on: 'S', does: (book) => book.insertRows('S', 2, 1), fault: fault() },
  { name: 'inserts a column', on: 'S', does: (book) => book.insertColumns('S', 'B', 1), fault: fault() },
  { name: 'sorts', on: 'S', does: (book) => book.sort('S!A1:C3', 'A', 'desc'), fault: fault() },
  { name: 'renames the sheet', on: 'S', does: (book) => book.renameSheet('S', 'mine'), fault: fault() },
];

/** Nothing lies between the last look and the write but the moment itself. */
const WINDOW: Readonly<Record<string, number>> = { 'inserts a row': 1, 'inserts a column': 1 };

test.each(EDITS.map((edit) => [edit.name, edit] as const))(
  'while a formula is inserted, somebody %s',
  async (name, edit) => {
    const { calls, moments, faults } = await interleave(openSheet, edit);
    expect(calls).toBeGreaterThan(8);
    expect(moments.length).toBeGreaterThan(0);
    expect(faults.size, JSON.stringify([...faults])).toBeLessThanOrEqual(WINDOW[name] ?? 0);
  },
);

test('where Google ends the run at any call, the cell holds what it held, or the formula', async () => {
  const { moments, faults } = await breakOff(openSheet, ({ book }) => {
    const cells = cellsOf(book);
    const around = ['a1', 'b1', 'c1', 'a2', 'c2', 'a3', 'b3', 'c3'].find((word) => !cells.includes(word));
    return around ?? (cells.includes('old') || cells.includes('试考期') ? undefined : 'old');
  });
  expect(moments.length).toBeGreaterThan(0);
  expect(faults).toEqual(new Map());
});
