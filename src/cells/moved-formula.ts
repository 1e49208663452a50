import { columnLetters, columnNumber } from './column-letters';

/**
 * The parts of a formula to look at: texts, references to other sheets, and those to cells or whole columns of its own
 * sheet.
 */
const PARTS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\w.]+)!(?:[$\w]+:)?[$\w]+|(?<![\p{L}\w.$])(?:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\w(.])/giu;
const ENDS = /(\$?)([A-Z]{1,3})(?:(\$?)(\d+))?/gi;

/** Where a row or a column stands now, counted from 1; undefined where it is gone. */
type NowAt = (line: number) => number | undefined;

/**
 * A formula as Sheets would have changed it along with the cells of its sheet, where rows or columns came between or went.
 * @param formula in A1 notation
 */
export const movedFormula = (formula: string, rowNow: NowAt, columnNow: NowAt): string =>
  formula.replace(PARTS, (part) =>
    /["!]/.test(part)
      ? part
      : part.replace(ENDS, (_end, fixed: string, letters: string, fixedRow = '', row?: string) => {
          const [column, number] = [columnNow(columnNumber(letters)), row ? rowNow(Number(row)) : 0];
          if (column === undefined || number === undefined) return '#REF!';
          return fixed + columnLetters(column) + fixedRow + (number || '');
        }),
  );
