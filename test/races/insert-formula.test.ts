/** Somebody works in the sheet while a formula is inserted: it is put into a blank cell, or over what was agreed to. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openPage } from '../../build/local/headless/page';
import { type ActedOn, insertFormula } from '../../src/sidebar/model/act-on-selection';
import { type Attempt, attempt } from '../support/attempt';
import { breakOff, type Edit, interleave } from '../support/interleave';
import { byHand, openBook, reopening, sheetNamesOf, valuesOf } from '../support/small-report';
import { undoLastWrite } from '../support/undo-last-write';

const FORMULA = '=TMALL_PHASE("2023-03-10","2023-07-15")';

/** A cell that is agreed to be overwritten, with others around it. */
const openCells = reopening(() =>
  openBook([
    {
      name: 'S',
      rows: [
        ['a1', 'b1', 'c1'],
        ['a2', 'old', 'c2'],
        ['a3', 'b3', 'c3'],
      ],
    },
    { name: 'T', rows: [['other']] },
  ]),
);

async function openSheet() {
  const book = await openCells();
  byHand(book, `ss.getSheetByName('S').getRange('B2').activate()`);
  const page = openPage(book);
  const insert = (agreed: ActedOn['agreement'] | null) =>
    page.run(insertFormula(page.model, { formula: FORMULA, agreed }));
  const { agreement } = insert(null);
  return { book, act: () => attempt(() => insert(agreement)) };
}

const cellsOf = (book: Workbook) => sheetNamesOf(book).flatMap((name) => valuesOf(book, name).flat());

const isInserted = (done: Attempt<ActedOn>): boolean => done.ok && done.result.isDone;

const AROUND = ['a1', 'b1', 'c1', 'a2', 'c2', 'a3', 'b3', 'c3'];

/** The cells around are all there, and the one that was agreed to is overwritten where the reply says so. */
const fault =
  (typed: readonly string[] = [], gone: readonly string[] = []): Edit<Attempt<ActedOn>>['fault'] =>
  (book, done) => {
    const cells = cellsOf(book);
    const wanted = [...AROUND, ...typed, isInserted(done) ? '试考期' : 'old'];
    const missing = wanted.find((word) => !gone.includes(word) && !cells.includes(word));
    // Where the cell is still there, the formula has gone into a blank one, which needs no agreement.
    const isOver = isInserted(done) && gone.length === 0 && !cells.includes('old');
    return missing ?? (isOver ? misplaced(book) : undefined);
  };

/** The row and the column of the cell that was agreed to, where the formula stands in another one. */
function misplaced(book: Workbook): string | undefined {
  const rows = sheetNamesOf(book).flatMap((name) => valuesOf(book, name));
  const row = rows.find((cells) => cells.includes('a2')) ?? [];
  const column = rows.find((cells) => cells.includes('b1'))?.indexOf('b1') ?? -1;
  return row[column] === '试考期' ? undefined : JSON.stringify(rows);
}

const EDITS: readonly Edit<Attempt<ActedOn>>[] = [
  {
    name: 'types over the cell',
    on: 'S',
    does: (book) => book.type('S!B2', 'mine'),
    fault: (book, done) =>
      cellsOf(book).includes(isInserted(done) ? '试考期' : 'mine') || cellsOf(book).includes('mine')
        ? undefined
        : 'mine',
  },
  { name: 'types beside', on: 'S', does: (book) => book.type('S!D2', 'mine'), fault: fault(['mine']) },
  { name: 'inserts a row', on: 'S', does: (book) => book.insertRows('S', 2, 1), fault: fault() },
  { name: 'inserts a column', on: 'S', does: (book) => book.insertColumns('S', 'B', 1), fault: fault() },
  { name: 'sorts', on: 'S', does: (book) => book.sort('S!A1:C3', 'A', 'desc'), fault: fault() },
  {
    name: 'deletes a row',
    on: 'S',
    does: (book) => book.deleteRows('S', 1, 1),
    fault: fault([], ['a1', 'b1', 'c1']),
  },
  {
    name: 'deletes a column',
    on: 'S',
    does: (book) => book.deleteColumns('S', 'A', 1),
    fault: fault([], ['a1', 'a2', 'a3']),
  },
  { name: 'renames the sheet', on: 'S', does: (book) => book.renameSheet('S', 'mine'), fault: fault() },
  {
    name: 'deletes the sheet',
    on: 'S',
    does: (book) => book.deleteSheet('S'),
    fault: (book) => (cellsOf(book).join() === 'other' ? undefined : cellsOf(book).join()),
  },
  {
    name: 'takes the last write back',
    on: 'S',
    does: undoLastWrite,
    fault: (book) => [...AROUND, 'old'].find((word) => !cellsOf(book).includes(word)),
  },
];

test.each(EDITS.map((edit) => [edit.name, edit] as const))(
  'while a formula is inserted, somebody %s',
  async (_, edit) => {
    const { calls, moments, avoidable } = await interleave(openSheet, edit);
    expect(calls).toBeGreaterThan(8);
    expect(moments.length).toBeGreaterThan(0);
    expect(avoidable).toEqual(new Map());
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
