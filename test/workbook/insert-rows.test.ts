/** New rows are inserted as rows: whatever anybody types, inserts or sorts meanwhile, nothing of theirs is overwritten. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { write } from '../support/server-of';
import { atEachMoment, openTable, placesOf, SHEET, sortedLines, textLines } from '../support/small-table';

const add = (book: Workbook) =>
  write(
    book,
    [
      {
        does: 'insert rows',
        at: 0,
        after: 0,
        columns: [2, 1, 0],
        cells: [
          [null, 'y', 'A'],
          [null, 'y', 'B'],
        ],
      },
    ],
    { places: [placesOf(4)] },
  );

const OLD = ['A x 1 a', 'B x 2 b', 'C x 3 c'];
const NEW = ['A y', 'B y'];

test('rows come after the row that they are to follow, and what stood below moves down', async () => {
  const book = await openTable();
  book.type(`${SHEET}!A5`, 'below');
  expect(add(book)).toMatchObject({ is: 'done', steps: [{ row: 5 }] });
  expect(textLines(book).slice(1, 7)).toEqual([...OLD, ...NEW, 'below']);
});

test.each<[string, (book: Workbook) => void, readonly string[]]>([
  ['types a row further below', (book) => book.type(`${SHEET}!A8`, 'mine'), ['mine']],
  ['inserts a row above', (book) => book.insertRows(SHEET, 2, 1), []],
  ['inserts a row below', (book) => book.insertRows(SHEET, 5, 1), []],
  ['sorts the rows', (book) => book.sort(`${SHEET}!A2:D6`, 'A', 'desc'), []],
  ['inserts a column', (book) => book.insertColumns(SHEET, 'A', 1), []],
])('whenever somebody %s, all rows are added or none, and the others are as they were', async (_what, edit, typed) => {
  await atEachMoment(openTable, add, edit, (book, { is }) => {
    const lines = sortedLines(book).map((line) => line.replace(/ +/g, ' '));
    expect(lines).toEqual([...OLD, ...typed, ...(is === 'done' ? NEW : [])].sort());
  });
});

test('what somebody types where a row comes is lost at no moment but the one between the last look and the write', async () => {
  const lost: number[] = [];
  const type = (book: Workbook) => book.type(`${SHEET}!A5`, 'mine');
  await atEachMoment(openTable, add, type, (book, { is }, moment) => {
    const isThere = textLines(book).some((line) => line.startsWith('mine'));
    if (!isThere) lost.push(moment);
    const others = sortedLines(book).filter((line) => !line.startsWith('mine'));
    expect(others).toEqual(expect.arrayContaining(OLD));
    if (is === 'changed') expect(others).toEqual(OLD);
  });
  expect(lost).toHaveLength(1);
});

test('where Google fails at any call, no row is left', async () => {
  const { calls } = await openTable().then((book) => book.countCalls(() => add(book)));
  for (let n = 1; n <= calls; n += 1) {
    for (const moment of ['before', 'after'] as const) {
      const book = await openTable();
      const run = book.failServiceCall(n, 'Service error: Spreadsheets', () => add(book), moment);
      expect(sortedLines(book), `${moment} call ${n}`).toEqual(run.thrown ? OLD : [...OLD, ...NEW].sort());
    }
  }
});
