import { columnLetters } from '../../cells/column-letters';
import { NO_SCORE_WORDS } from '../../cells/no-score';
import { PLAIN_TEXT } from '../../cells/number-formats';
import { NOT_APPLICABLE_WORDS } from '../../cells/read-target';
import type { Language } from '../../messages/language';
import type { Expected, TableBlock, TableSheet } from '../../tables/table-sheet';
import type { ExpectedCells, PlaceTable } from '../contract/table-steps';

const HEADER_COLOUR = '#f3e3e1';
const FIRST_ROW = 2;

/** Makes the step that puts a table on a sheet of its own, in one language. */
export function tableStep(table: TableSheet, language: Language): PlaceTable {
  const { columns, rows, notes, below = [], wraps = false, frozenColumns = 0 } = table;
  const width = columns.length;
  const cells = [
    ...cellsOf(table, width, language),
    ...below.flatMap((block) => [blankRow(width), ...cellsOf(block, width, language)]),
  ];
  const each = <T>(of: (cell: Cell) => T): T[][] => cells.map((row) => row.map(of));
  return {
    kind: 'place table',
    name: table.name[language],
    columns: columns.map(({ width: pixels, expected }, index) => ({
      width: pixels,
      expected: expected ? expectedIn(expected, index + 1) : null,
    })),
    cells: each(({ value }) => value),
    formats: each(({ format }) => format),
    colours: each(({ colour }) => colour),
    rows: rows.length,
    notes: notes ? notes.map((row) => [...row]) : null,
    wraps,
    frozenColumns,
  };
}

interface Cell {
  readonly value: string | number;
  readonly format: string;
  /** The background colour; "" where the cell is plain. */
  readonly colour: string;
}

const blankRow = (width: number): Cell[] =>
  Array.from({ length: width }, () => ({ value: '', format: PLAIN_TEXT, colour: '' }));

/** The headers and rows of a block, filled up with blank cells to the width. */
function cellsOf({ columns, rows, colours }: TableBlock, width: number, language: Language): Cell[][] {
  const headers = columns.map(({ header }) => ({
    value: header[language],
    format: PLAIN_TEXT,
    colour: HEADER_COLOUR,
  }));
  const body = rows.map((row, number) =>
    row.map((value, index) => ({
      value,
      format: columns[index]?.format ?? PLAIN_TEXT,
      colour: colours?.[number]?.[index] ?? '',
    })),
  );
  return [headers, ...body].map((row) => [...row, ...blankRow(width - row.length)]);
}

function expectedIn(expected: Expected, column: number): ExpectedCells {
  switch (expected.kind) {
    case 'one of':
      return { kind: 'one of', choices: [...expected.choices] };
    case 'a date':
      return { kind: 'a date' };
    case 'a number':
      return { kind: 'a number', lowest: expected.lowest, highest: expected.highest ?? null };
    case 'a target':
    case 'a score':
      return {
        kind: 'what satisfies',
        formula: formulaOf(expected, `${columnLetters(column)}${FIRST_ROW}`),
      };
  }
}

/**
 * The formula that accepts a target or a score. @param cell the first cell of the column: Sheets goes on from there, as when a
 * formula is filled down
 */
function formulaOf(
  { kind, lowest, highest }: Expected & { kind: 'a target' | 'a score' },
  cell: string,
): string {
  const bounds = [`${cell}>=${lowest}`, ...(highest === undefined ? [] : [`${cell}<=${highest}`])];
  const others = kind === 'a target' ? [...NOT_APPLICABLE_WORDS] : NO_SCORE_WORDS;
  const words = others.map((word) => `${cell}="${word}"`);
  return `=OR(AND(ISNUMBER(${cell}),${bounds.join(',')}),${words.join(',')})`;
}
