/** New rows are inserted as rows: whatever anybody types, inserts or sorts meanwhile, nothing of theirs is overwritten. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { callsToFail } from '../support/failing-calls';
import { type Edit, everyMoment, interleave } from '../support/interleave';
import { write } from '../support/server-of';
import { openTable, placesOf, SHEET, sortedLines, textLines } from '../support/small-table';

const add = (book: Workbook) =>
  write(
    book,
    [
      {
        kind: 'insert rows',
        at: 0,
        columns: [2, 1, 0],
        groups: [
          {
            after: 0,
            rows: [
              { like: 0, cells: [null, 'y', 'A'] },
              { like: 0, cells: [null, 'y', 'B'] },
            ],
          },
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
  expect(add(book)).toMatchObject({ kind: 'done', steps: [{ row: 5 }] });
  expect(textLines(book).slice(1, 7)).toEqual([...OLD, ...NEW, 'below']);
});

const scene = async () => {
  const book = await openTable();
  return { book, act: () => add(book) };
};
const plainLines = (book: Workbook) => sortedLines(book).map((line) => line.replace(/ +/g, ' '));

test.each<[string, (book: Workbook) => void, readonly string[]]>([
  ['types a row further below', (book) => book.type(`${SHEET}!A8`, 'mine'), ['mine']],
  ['inserts a row above', (book) => book.insertRows(SHEET, 2, 1), []],
  ['inserts a row below', (book) => book.insertRows(SHEET, 5, 1), []],
  ['sorts the rows', (book) => book.sort(`${SHEET}!A2:D6`, 'A', 'desc'), []],
  ['inserts a column', (book) => book.insertColumns(SHEET, 'A', 1), []],
])(
  'whenever somebody %s, all rows are added or none, and the others are as they were',
  async (name, does, typed) => {
    const fault = (book: Workbook, { kind }: ReturnType<typeof add>) => {
      const wanted = [...OLD, ...typed, ...(kind === 'done' ? NEW : [])].sort();
      return String(plainLines(book)) === String(wanted) ? undefined : plainLines(book).join('; ');
    };
    expect((await interleave(scene, { name, on: SHEET, does, fault })).faults).toEqual(new Map());
  },
);

test('what somebody types where a row comes is lost at no moment but the one between the last look and the write', async () => {
  const edit: Edit<ReturnType<typeof add>> = {
    name: 'types where a row comes',
    on: SHEET,
    does: (book) => book.type(`${SHEET}!A5`, 'mine'),
    fault: (book, { kind }) => {
      const others = plainLines(book).filter((line) => !line.startsWith('mine'));
      const wanted = kind === 'done' ? expect.arrayContaining(OLD) : OLD;
      expect(others).toEqual(wanted);
      return textLines(book).some((line) => line.startsWith('mine')) ? undefined : 'mine';
    },
  };
  expect((await interleave(scene, edit, everyMoment)).faults.size).toBe(1);
});

test('where Google fails at any call, no row is left', async () => {
  const { calls } = await openTable().then((book) => book.countCalls(() => add(book)));
  for (const n of callsToFail()) {
    if (n > calls) break;
    for (const moment of ['before', 'after'] as const) {
      const book = await openTable();
      const run = book.failServiceCall(n, 'Service error: Spreadsheets', () => add(book), moment);
      expect(sortedLines(book), `${moment} call ${n}`).toEqual(run.thrown ? OLD : [...OLD, ...NEW].sort());
    }
  }
});
