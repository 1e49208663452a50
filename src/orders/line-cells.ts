import { CellProblem } from '../cells/problem';
import type { Bilingual } from '../messages/language';
import type { Fault } from './order-line';

/** A column, counted from 0; undefined where the file lacks it, whose cells are blank. */
export type ColumnIndex = number | undefined;

/**
 * The cells of one line after the other. The first thing wrong in a line is kept in the place of being thrown. There is
 * one of these for a file, since a file has hundreds of thousands of lines.
 */
export interface LineCells {
  readonly begin: (cells: readonly unknown[]) => void;
  readonly cell: (column: ColumnIndex) => unknown;
  /** @returns undefined where the cell is blank or can't be read */
  readonly read: <T>(column: ColumnIndex, reader: (cell: unknown) => T) => T | undefined;
  /** Reads a cell that may not be blank. */
  readonly need: <T>(column: ColumnIndex, reader: (cell: unknown) => T, blank: Bilingual) => T | undefined;
  readonly fault: () => Fault | undefined;
}

export function lineCells(headers: readonly string[]): LineCells {
  let cells: readonly unknown[] = [];
  let fault: Fault | undefined;

  const cell = (column: ColumnIndex): unknown => (column === undefined ? '' : cells[column]);

  function blame(column: ColumnIndex, value: string, complaint: Bilingual): undefined {
    fault ??= { header: headers[column ?? -1] ?? '', value, complaint };
  }

  function read<T>(column: ColumnIndex, reader: (cell: unknown) => T): T | undefined {
    try {
      return reader(cell(column));
    } catch (error) {
      if (error instanceof CellProblem) return blame(column, error.value, error.complaint);
      throw error;
    }
  }

  return {
    begin: (row) => {
      cells = row;
      fault = undefined;
    },
    cell,
    read,
    need: (column, reader, blank) => read(column, reader) ?? blame(column, '', blank),
    fault: () => fault,
  };
}
