/** Cells are written into the row and the column that they are meant for, wherever these stand by now, or not at all. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { type Edit, everyMoment, interleave } from '../support/interleave';
import { write } from '../support/server-of';
import { openTable, placesOf, SHEET, SHEET_ID, sortedLines, textLines } from '../support/small-table';

const fill = (book: Workbook, value: number, ...rows: readonly number[]) =>
  write(book, [{ kind: 'set cells', at: 0, cells: rows.map((_, row) => ({ row, column: 2, value })) }], {
    places: [placesOf(...rows)],
  });

test('a cell is set where it was read', async () => {
  const book = await openTable();
  expect(fill(book, 9, 3)).toMatchObject({ kind: 'done', steps: [{ row: 3 }] });
  expect(textLines(book).slice(1, 4)).toEqual(['A x 1 a', 'B x 9 b', 'C x 3 c']);
});

test('it is set in its row after rows were inserted, and in its column after one was inserted', async () => {
  const book = await openTable();
  book.insertRows(SHEET, 2, 2);
  book.insertColumns(SHEET, 'A', 1);
  fill(book, 9, 3);
  expect(textLines(book).slice(0, 6)).toEqual([
    'Store Month Sales Own',
    '',
    '',
    'A x 1 a',
    'B x 9 b',
    'C x 3 c',
  ]);
});

test.each([
  ['the figure was typed over', (book: Workbook) => book.type(`${SHEET}!C3`, '7'), 'rows'],
  ['a formula gives the same figure', (book: Workbook) => book.type(`${SHEET}!C3`, '=1+1'), 'rows'],
  ['the row is deleted', (book: Workbook) => book.deleteRows(SHEET, 3, 1), 'rows'],
  ['the header is another', (book: Workbook) => book.type(`${SHEET}!C1`, 'Score'), 'columns'],
] as const)('nothing is written where %s', async (_what, edit, what) => {
  const book = await openTable();
  edit(book);
  const before = book.snapshot();
  expect(fill(book, 9, 2, 3)).toEqual({
    kind: 'changed',
    changes: [{ sheet: SHEET_ID, what, which: what === 'rows' ? [1] : [2] }],
  });
  expect(book.snapshot()).toEqual(before);
});

test('a row that two rows could be is not guessed', async () => {
  const book = await openTable();
  book.insertRows(SHEET, 2, 1);
  ['B', 'x', '2'].forEach((text, index) => {
    book.type(`${SHEET}!${'ABC'[index]}2`, text);
  });
  expect(fill(book, 9, 3)).toMatchObject({ kind: 'changed' });
});

/** What each line shows, a figure that was written in the place of one that was read. */
const scene = async () => {
  const book = await openTable();
  return { book, act: () => fill(book, 9, 2, 4) };
};
const wanted = ({ kind }: ReturnType<typeof fill>): string[] => {
  const sales = kind === 'done' ? [9, 2, 9] : [1, 2, 3];
  return ['A', 'B', 'C'].map((store, row) => `${store} x ${sales[row]} ${store.toLowerCase()}`);
};
const plainLines = (book: Workbook) => sortedLines(book).map((line) => line.replace(/ +/g, ' '));
const differs = (book: Workbook, lines: readonly string[]) =>
  String(plainLines(book)) === String(lines) ? undefined : plainLines(book).join('; ');

test.each<[string, (book: Workbook) => void]>([
  ['inserts a row above', (book) => book.insertRows(SHEET, 2, 1)],
  ['inserts a row between', (book) => book.insertRows(SHEET, 4, 1)],
  ['inserts a column', (book) => book.insertColumns(SHEET, 'B', 1)],
  ['sorts the rows', (book) => book.sort(`${SHEET}!A2:D4`, 'A', 'desc')],
])('whenever somebody %s, each figure is in its own row, or none is written', async (name, does) => {
  const fault = (book: Workbook, answer: ReturnType<typeof fill>) => differs(book, wanted(answer));
  expect((await interleave(scene, { name, on: SHEET, does, fault })).faults).toEqual(new Map());
});

test('what a sort between the last look and a write leads into a wrong row is put back', async () => {
  const seen = new Set<string>();
  const edit: Edit<ReturnType<typeof fill>> = {
    name: 'sorts',
    on: SHEET,
    does: (book) => book.sort(`${SHEET}!A2:D4`, 'A', 'desc'),
    fault: (book, answer) => {
      seen.add(answer.kind);
      return differs(book, wanted(answer));
    },
  };
  expect((await interleave(scene, edit, everyMoment)).faults).toEqual(new Map());
  expect(seen).toEqual(new Set(['done', 'changed']));
});

test('whenever somebody deletes a row that is written, nothing lands in another', async () => {
  const edit: Edit<ReturnType<typeof fill>> = {
    name: 'deletes a row',
    on: SHEET,
    does: (book) => book.deleteRows(SHEET, 2, 1),
    fault: (book, { kind }) => differs(book, ['B x 2 b', kind === 'done' ? 'C x 9 c' : 'C x 3 c']),
  };
  expect((await interleave(scene, edit)).faults).toEqual(new Map());
});
