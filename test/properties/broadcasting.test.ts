import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownAnswer } from '../support/call-function';
import { goldenTable } from '../support/golden-rows';
import { onboardDays } from '../support/stores';

type Grid = unknown[][];

/** Date cells, as often good ones as blank, unreadable or error cells together. */
const dateCells = fc.oneof(
  { weight: 6, arbitrary: onboardDays },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      '',
      'soon',
      '#N/A',
      true,
      20240229,
      45000.5,
      '08/07/2022',
      '2018-12-31',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>('cycle:2021-06-01', 'Cycle： 2024/3/1', 'cycle:2021-06-15', 'cycle:'),
  },
);
const categoryCells = fc.constantFrom<unknown>('Boots', 'Hats', 'Socks', '#REF!');

const TARGETS = [
  [
    'Category',
    'Trial month 3',
    'Trial month 6',
    'Trial month 9',
    'Trial month 12',
    'Formal month 12',
    'Service score target',
    'Failed month limit',
  ],
  ['Boots', 1000, 2000, 3000, 4000, 5000, 4.6, 4],
  ['Hats', 7000, '-', 9000, '', 11000, 4.6, 4],
];

/** What a single cell shows: the answer, or in a range the text that stands for the error. */
function alone(name: string, args: readonly unknown[]): unknown {
  try {
    return shownAnswer(name, args);
  } catch (error) {
    return error instanceof Error ? `⚠ ${error.message}` : error;
  }
}

const height = (argument: unknown): number => (Array.isArray(argument) ? argument.length : 1);
const width = (argument: unknown): number =>
  Array.isArray(argument) ? ((argument[0] as unknown[]) ?? []).length : 1;

/** The element of a scalar or range that meets row r and column c; a side of length one repeats. */
function elementAt(argument: unknown, r: number, c: number): unknown {
  if (!Array.isArray(argument)) return argument;
  const row = (argument as Grid)[argument.length === 1 ? 0 : r] ?? [];
  return row[row.length === 1 ? 0 : c];
}

const gridOf = (cell: fc.Arbitrary<unknown>, rows: number, columns: number): fc.Arbitrary<Grid> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

/** An argument that is a scalar, one cell, a row, a column or the whole grid of that size. */
const operand = (cell: fc.Arbitrary<unknown>, rows: number, columns: number): fc.Arbitrary<unknown> =>
  fc.oneof(
    cell,
    gridOf(cell, 1, 1),
    gridOf(cell, 1, columns),
    gridOf(cell, rows, 1),
    gridOf(cell, rows, columns),
  );

interface Question {
  readonly name: string;
  readonly broadcast: readonly fc.Arbitrary<unknown>[];
  readonly assemble: (operands: readonly unknown[]) => readonly unknown[];
}

const CALENDAR_QUESTIONS: readonly Question[] = ['TMALL_PHASE', 'TMALL_NEXT_NODE', 'TMALL_STANDARD'].map(
  (name) => ({
    name,
    broadcast: [dateCells, dateCells],
    assemble: (operands) => operands,
  }),
);

/** A table of which one row can't be used: cells that it might have decided are refused, the others are answered. */
const STANDARDS = goldenTable('standards-broken-last-node-early');

const QUESTIONS: readonly Question[] = [
  ...CALENDAR_QUESTIONS,
  {
    name: 'TMALL_QUARTER_TARGET',
    broadcast: [dateCells, dateCells, categoryCells],
    assemble: ([onboard, date, category]) => [onboard, date, TARGETS, category],
  },
  {
    name: 'TMALL_PHASE',
    broadcast: [dateCells, dateCells],
    assemble: ([onboard, date]) => [onboard, date, undefined, STANDARDS],
  },
];

const sizes = fc.record({ rows: fc.integer({ min: 2, max: 5 }), columns: fc.integer({ min: 2, max: 4 }) });

describe.each(QUESTIONS)('$name', ({ name, broadcast, assemble }) => {
  test('a range is answered element by element', () => {
    const calls = sizes.chain(({ rows, columns }) =>
      fc.tuple(
        gridOf(broadcast[0] ?? dateCells, rows, columns),
        ...broadcast.slice(1).map((cell) => operand(cell, rows, columns)),
      ),
    );
    fc.assert(
      fc.property(calls, fc.nat(2), (operands, turn) => {
        const turned = turn === 1 && operands.length === 2 ? [operands[1], operands[0]] : operands;
        const answer = shownAnswer(name, assemble(turned)) as Grid;
        const rows = Math.max(...turned.map(height));
        const columns = Math.max(...turned.map(width));
        const expected = Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) =>
            alone(name, assemble(turned.map((one) => elementAt(one, r, c)))),
          ),
        );
        expect(answer).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('grids of different sizes are an error that names both', () => {
    const [rows, columns] = [3, 2];
    const cell = (text: string): Grid =>
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));
    const other = [...cell('2023-05-05'), ['2023-05-05', '2023-05-05'], ['2023-05-05', '2023-05-05']];
    const message = alone(name, assemble([cell('2022-08-08'), other, 'Boots'].slice(0, broadcast.length)));
    expect(message).toMatch(/^⚠ TMALL_/);
    expect(message).toMatch(/3\s*[×x]\s*2/);
    expect(message).toMatch(/5\s*[×x]\s*2/);
  });
});

test('an open column of 1,000 dates, twelve of them filled, is blank where the dates are', () => {
  const dates = Array.from({ length: 1000 }, (_, index) => [index < 12 ? '2023-01-15' : '']);
  const answer = shownAnswer('TMALL_PHASE', ['2022-07-08', dates, 'en']) as Grid;
  expect(answer.map(([cell]) => cell)).toEqual(dates.map(([cell]) => (cell === '' ? '' : 'Trial')));
});
