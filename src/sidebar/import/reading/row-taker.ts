/** A table as it is found: a text file, or one sheet of a workbook. */
export interface FoundTable {
  /** undefined for a text file. */
  readonly sheet?: { readonly name: string; readonly isHidden: boolean };
  /** As many rows from the top as a header row is looked for in; blank ones count. */
  readonly firstRows: readonly (readonly unknown[])[];
}

/** Who takes the rows of a table. Nothing but the columns it asks for leaves the reading. */
export interface TableTaker {
  /** Where the header row stands among the first rows, from 0. */
  readonly header: number;
  /** The columns that the rows are to hold, in this order. They may be others after a header row. */
  readonly columns: () => readonly WantedColumn[];
  /** @param cells of the wanted columns. @param isShifted they may stand in the wrong columns */
  readonly take: (cells: readonly unknown[], isShifted: boolean) => void;
  /** Whether a row is the header row once more. */
  readonly isHeaderAgain: (cells: readonly unknown[]) => boolean;
  /**
   * @param header all cells of the row. @param row where it stands, from 1
   * @throws Problem where it will not do
   */
  readonly beginAgain: (header: readonly unknown[], row: number) => void;
}

/**
 * Chooses among the tables of a file.
 * @returns a taker for each table that is to be read
 * @throws Problem where none is
 */
export type ChooseTables = (tables: readonly FoundTable[]) => readonly (TableTaker | undefined)[];

export interface WantedColumn {
  /** Counted from 0. */
  readonly index: number;
  readonly holdsDays: boolean;
}

/** Called after every slice of a file, with how much of it is done, from 0 to 1. Waiting for it keeps a page alive. */
export type Pace = (share: number) => Promise<void>;

export const pickCells = (cells: readonly unknown[], columns: readonly WantedColumn[]): unknown[] =>
  columns.map(({ index }) => cells[index]);

export const isBlankRow = (cells: readonly unknown[]): boolean =>
  cells.every((cell) => cell === undefined || cell === null || String(cell).trim() === '');
