import type { CivilDate } from '../../calendar/civil-date';
import { plainColour } from './palette';
import type { KeptCell } from './team-entries';

export type CellFormat = 'text' | 'number' | 'money' | 'date';
export type Align = 'left' | 'center' | 'right';

export interface GridCell {
  /** Text stays text, whatever it begins with. undefined is blank. */
  readonly value: string | number | { readonly day: CivilDate } | { readonly kept: KeptCell } | undefined;
  readonly colour: string;
  readonly format: CellFormat;
  readonly align: Align;
  readonly note?: string;
}

/** The whole sheet, ready to be written in one go. Rows and columns count from 1. */
export interface GridSheet {
  /** Rows of cells, all of one length. */
  readonly cells: readonly (readonly GridCell[])[];
  /** Pixels: of the first column, and of all others. */
  readonly widths: { readonly first: number; readonly others: number };
  /** Pixels, of a store's row: two lines, as a node's month has. */
  readonly rowHeight: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The store's rows, in the order of the reports. */
  readonly firstStoreRow: number;
  readonly stores: number;
  readonly teamColumns: { readonly owner: number; readonly notes: number };
  /** Statuses in the first column and numbers of stores in the second, the header row included. */
  readonly summary: { readonly row: number; readonly rows: number; readonly chartColumn: number };
  /** Where the owners and notes of removed stores stand; no rows where nothing is kept. */
  readonly archive: { readonly row: number; readonly rows: number };
}

export const cell = (value: GridCell['value'], more: Partial<GridCell> = {}): GridCell => ({
  value,
  colour: plainColour,
  format: 'text',
  align: 'left',
  ...more,
});
