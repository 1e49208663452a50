/** Tests that cells stay with their rows, whatever rows and columns are inserted, deleted and brought back around them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openSmall } from './open-small';

/** More rows than are ever deleted, below those that are touched. */
const HEIGHT = 40;
const TOUCHED = 10;
const WIDTH = 4;
const SHEET = 'S';
const OWN_ROW = '=ROW()';

type Grid = readonly (readonly string[])[];

/** What a person does, to the workbook and to a grid of texts. */
interface Act {
  readonly name: string;
  readonly does: (book: Workbook) => void;
  readonly gives: (grid: Grid) => Grid;
}

const blank = (width: number): string[] => Array.from({ length: width }, () => '');
const letter = (column: number): string => String.fromCharCode(65 + column);

const types = (row: number, column: number, text: string): Act => ({
  name: `types ${text} into ${letter(column)}${row + 1}`,
  does: (book) => book.type(`${letter(column)}${row + 1}`, text),
  gives: (grid) => grid.map((cells, at) => (at === row ? cells.with(column, text) : cells)),
});

const insertsRows = (before: number, count: number): Act => ({
  name: `inserts ${count} rows before row ${before + 1}`,
  does: (book) => book.insertRows(SHEET, before + 1, count),
  gives: (grid) =>
    grid.toSpliced(before, 0, ...Array.from({ length: count }, () => blank(grid[0]?.length ?? 0))),
});

const deletesRows = (first: number, count: number): Act => ({
  name: `deletes ${count} rows from row ${first + 1}`,
  does: (book) => book.deleteRows(SHEET, first + 1, count),
  gives: (grid) => grid.toSpliced(first, count),
});

const insertsColumn = (before: number): Act => ({
  name: `inserts a column before ${letter(before)}`,
  does: (book) => book.insertColumns(SHEET, letter(before), 1),
  gives: (grid) => grid.map((cells) => cells.toSpliced(before, 0, '')),
});

const rows = fc.nat(TOUCHED - 1);
const acts: fc.Arbitrary<Act | 'undo'> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(rows, fc.nat(WIDTH - 1), fc.constantFrom('a', 'b', OWN_ROW))
      .map((of) => types(...of)),
  },
  { weight: 3, arbitrary: fc.tuple(rows, fc.integer({ min: 1, max: 3 })).map((of) => insertsRows(...of)) },
  { weight: 2, arbitrary: fc.tuple(rows, fc.integer({ min: 1, max: 2 })).map((of) => deletesRows(...of)) },
  { weight: 1, arbitrary: fc.nat(WIDTH - 1).map(insertsColumn) },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
);

const shown = (grid: Grid): string[][] =>
  grid.map((cells, row) => cells.map((text) => (text === OWN_ROW ? String(row + 1) : text)));

test('cells stay with their rows, and come back with them', () => {
  const first: Grid = Array.from({ length: HEIGHT }, (_, row) => [`r${row + 1}`, '', OWN_ROW, '']);
  fc.assert(
    fc.property(fc.array(acts, { minLength: 1, maxLength: 12 }), (list) => {
      const book = openSmall({ sheets: [{ name: SHEET, rows: first.map((cells) => [...cells]) }] });
      const states: Grid[] = [first];
      for (const act of list) {
        const grid = states[states.length - 1] ?? first;
        if (act !== 'undo') {
          const after = act.gives(grid);
          // The engine does not take what stands there already.
          if (JSON.stringify(after) === JSON.stringify(grid)) continue;
          act.does(book);
          states.push(after);
        } else if (states.length > 1) {
          book.undo();
          states.pop();
        }
        const now = states[states.length - 1] ?? first;
        const end = `${letter((now[0]?.length ?? 1) - 1)}${now.length}`;
        expect(book.texts(`A1:${end}`)).toEqual(shown(now));
      }
    }),
    { numRuns: 150 },
  );
});
