/** What somebody has done to the rows and columns of a sheet, told by two looks at it between which some cells were written. */
import { expect, test } from 'vitest';
import { findMove, type Written } from '../../src/workbook/find-move';

const DATE = Date.UTC(2023, 6, 1);
const BEFORE = [
  ['a1', 'b1', 'c1'],
  ['a2', 'b2', new Date(DATE)],
  ['a3', 'b3', 'c3'],
  ['a4', 'b4', ''],
];

const copy = () => BEFORE.map((row) => [...row]);

/** What the sheet shows once the edit is done and B2 is written, wherever it stands. */
function shown(edit: (rows: unknown[][]) => unknown[][]): unknown[][] {
  const rows = edit(copy());
  (rows[1] as unknown[])[1] = 'written';
  return rows;
}

const isB2 = ({ row, column }: { row: number; column: number }) => row === 1 && column === 1;
const written: Written = {
  isWritten: isB2,
  mayVanish: () => false,
  mayAppear: () => false,
  rows: [1],
  isWhole: { rows: true, columns: true },
};

function moveOf(edit: (rows: unknown[][]) => unknown[][], more: Partial<Written> = {}) {
  const move = findMove(BEFORE, shown(edit), { ...written, ...more });
  return move && [move.rows.to(1), move.columns.to(1), move.rows.from(1), move.columns.from(1)];
}

const blank = ['', '', ''];
test.each<[string, (rows: unknown[][]) => unknown[][], unknown]>([
  ['nothing', (rows) => rows, [1, 1, 1, 1]],
  ['a row inserted above', (rows) => [blank.slice(), ...rows], [2, 1, 0, 1]],
  [
    'two rows inserted right before',
    (rows) => rows.toSpliced(1, 0, blank.slice(), blank.slice()),
    [3, 1, undefined, 1],
  ],
  ['a row inserted below', (rows) => rows.toSpliced(2, 0, blank.slice()), [1, 1, 1, 1]],
  ['the first row deleted', (rows) => rows.slice(1), [0, 1, 2, 1]],
  ['the row itself deleted', (rows) => rows.toSpliced(1, 1), [undefined, 1, 2, 1]],
  ['a column inserted', (rows) => rows.map((row) => ['', ...row]), [1, 2, 1, 0]],
  ['the first column deleted', (rows) => rows.map((row) => row.slice(1)), [1, 0, 1, 2]],
  ['the rows sorted', (rows) => rows.toReversed(), [2, 1, 2, 1]],
  ['a cell typed over', (rows) => rows.with(2, ['mine', 'b3', 'c3']), undefined],
])('%s', (_, edit, expected) => {
  expect(moveOf(edit)).toEqual(expected);
});

test('a date is the same by its instant, and what may vanish or appear may', () => {
  const dated = (rows: unknown[][]) => rows.with(1, ['a2', 'b2', new Date(DATE)]);
  expect(moveOf(dated)).toEqual([1, 1, 1, 1]);
  const withColumn = (rows: unknown[][]) => rows.map((row) => ['', ...row]);
  const vanishing = (rows: unknown[][]) => withColumn(rows.with(2, ['a3', '', 'c3']));
  expect(moveOf(vanishing)).toBeUndefined();
  expect(moveOf(vanishing, { mayVanish: ({ row }) => row === 2 })).toEqual([1, 2, 1, 0]);
  const appearing = (rows: unknown[][]) => withColumn(rows.with(3, ['a4', 'b4', 'new']));
  expect(moveOf(appearing)).toBeUndefined();
  expect(moveOf(appearing, { mayAppear: ({ row }) => row === 3 })).toEqual([1, 2, 1, 0]);
});

test('what lies beyond the cells that were looked at is not known, and counts as the same', () => {
  const many = (count: number, first: number) =>
    Array.from({ length: count }, (_, row) => [`a${first + row}`]);
  const part = { ...written, isWritten: () => false, isWhole: { rows: false, columns: true } };
  const move = findMove(many(40, 1), many(40, 3), part);
  expect([move?.rows.to(0), move?.rows.to(2), move?.rows.from(0)]).toEqual([undefined, 0, 2]);
  expect(
    findMove(many(40, 1), many(40, 3), { ...part, isWhole: { rows: true, columns: true } }),
  ).toBeUndefined();
});
