import { madeOnce } from '../calendar/remembered';
import { columnLetters } from './column-letters';

/*
 * Formulas are taken as Sheets gives them in R1C1 notation: R[0]C[-1] is the cell to the left, which may also be written
 * RC[-1], R2C1 the cell A2, C1:C1 the whole column A. In that notation, a formula that was filled down is the same in every row.
 */
const NUMBER = String.raw`(?:\[-?\d+\]|\d+)`;
const END = `(?:R${NUMBER}?C${NUMBER}?|R${NUMBER}|C${NUMBER})`;
/** Beside a colon, a letter alone is the row or the column of the cell itself. */
const OPEN_END = `(?:${END}|[RC])`;
/** The parts of a formula to look at: texts and quoted names of sheets, in which no reference stands, and the references. */
const parts = madeOnce(
  () =>
    new RegExp(
      String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\]])(${OPEN_END}:${OPEN_END}|${END})(?![\w(.[])`,
      'g',
    ),
);
const ENDS = /^(?:R(\[-?\d+\]|\d+|))?(?:C(\[-?\d+\]|\d+|))?$/;

/** The place of a cell; rows and columns are counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The formula of a cell as a person would fill it down into another one of its column.
 * @param formula in R1C1 notation
 * @param rowsDown how far below its own cell the other one lies
 * @returns in A1 notation; undefined where filling it down would make little sense: it refers to no cell, to an open range
 *   below a row, or to other rows or sheets by their distance, which only the next row below may
 */
export function filledDown(formula: string, to: Place, rowsDown: number): string | undefined {
  const references: (Reference | undefined)[] = [];
  const filled = formula.replace(parts(), (part: string, range: string | undefined, at: number) => {
    if (range === undefined) return part;
    const reference = readReference(range, to, formula.charAt(at - 1) === '!');
    references.push(reference);
    return reference?.text ?? '';
  });
  const isSound = references.every((one) => one && (rowsDown === 1 || one.staysInRow));
  return isSound && references.length > 0 ? filled : undefined;
}

interface Reference {
  readonly text: string;
  /** Whether the rows that it refers to are fixed or the formula's own. */
  readonly staysInRow: boolean;
}

/** Reads a reference. @returns undefined for an open range, a single row or column, and what lies outside of every sheet */
function readReference(range: string, to: Place, isElsewhere: boolean): Reference | undefined {
  const ends = range.split(':').map((text) => readEnd(text, to));
  const [first, last = first] = ends;
  if (!first || !last || first.shape !== last.shape) return undefined;
  if (ends.length === 1 && first.shape !== 'cell') return undefined;
  const staysInRow = [first, last].every(
    ({ rowsAway }) => rowsAway === undefined || (rowsAway === 0 && !isElsewhere),
  );
  return { text: ends.map((end) => end?.text).join(':'), staysInRow };
}

interface End {
  readonly text: string;
  readonly shape: 'cell' | 'row' | 'column';
  /** How many rows below the formula's own row it lies; undefined where the row is fixed, or there is none. */
  readonly rowsAway: number | undefined;
}

function readEnd(text: string, to: Place): End | undefined {
  const [, rowText, columnText] = ENDS.exec(text) ?? [];
  const row = numberOf(rowText, to.row);
  const column = numberOf(columnText, to.column);
  if (Math.min(row ?? 1, column ?? 1) < 1 || (row ?? column) === undefined) return undefined;
  const letters = column === undefined ? '' : `${fixed(columnText)}${columnLetters(column)}`;
  const number = row === undefined ? '' : `${fixed(rowText)}${row}`;
  return {
    text: letters + number,
    shape: row === undefined ? 'column' : column === undefined ? 'row' : 'cell',
    rowsAway: isRelative(rowText) ? (numberOf(rowText, 0) ?? 0) : undefined,
  };
}

/** Whether a distance is given: in brackets, or none where it is the cell's own row or column. */
const isRelative = (text: string | undefined): boolean => text === '' || (text?.startsWith('[') ?? false);

const fixed = (text: string | undefined): string => (isRelative(text) ? '' : '$');

const numberOf = (text: string | undefined, own: number): number | undefined => {
  if (text === undefined) return undefined;
  return isRelative(text) ? own + Number(text.slice(1, -1)) : Number(text);
};
