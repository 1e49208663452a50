/** Who takes the rows of a file. Nothing but the columns it asks for leaves the reading. */
export interface RowTaker {
  /** Whether the row looks like the header of an export: a workbook may hold other sheets. */
  readonly recognises: (header: readonly unknown[]) => boolean;
  /**
   * @returns the columns that the rows are to hold, in this order
   * @throws Problem where the header will not do
   */
  readonly begin: (header: readonly unknown[]) => readonly WantedColumn[];
  /** @param isShifted the row's cells may stand in the wrong columns */
  readonly take: (cells: readonly unknown[], isShifted: boolean) => void;
}

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
