import type { Bilingual } from '../messages/language';
import { CellProblem } from '../messages/problem';
import type { Fault } from './order-line';

/** The cells of one line. The first thing wrong with them is kept in the place of being thrown. */
export interface LineCells {
  /** @param column counted from 0; undefined where the file lacks it, whose cells are blank */
  readonly cell: (column: number | undefined) => unknown;
  /** @returns undefined where the cell is blank or can't be read */
  readonly read: <T>(column: number | undefined, reader: (cell: unknown) => T) => T | undefined;
  /** The same, of a cell that may not be blank. */
  readonly need: <T>(
    column: number | undefined,
    reader: (cell: unknown) => T,
    blank: Bilingual,
  ) => T | undefined;
  readonly fault: () => Fault | undefined;
}

export function lineCells(cells: readonly unknown[], headers: readonly string[]): LineCells {
  let fault: Fault | undefined;
  const blame = (column: number | undefined, value: string, complaint: Bilingual): undefined => {
    fault ??= { header: headers[column ?? -1] ?? '', value, complaint };
  };
  const cell = (column: number | undefined): unknown => (column === undefined ? '' : cells[column]);
  const read = <T>(column: number | undefined, reader: (cell: unknown) => T): T | undefined => {
    try {
      return reader(cell(column));
    } catch (error) {
      if (error instanceof CellProblem) return blame(column, error.value, error.complaint);
      throw error;
    }
  };
  return {
    cell,
    read,
    need: (column, reader, blank) => read(column, reader) ?? blame(column, '', blank),
    fault: () => fault,
  };
}
