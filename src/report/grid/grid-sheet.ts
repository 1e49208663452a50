import type { CivilDate } from '../../calendar/civil-date';
import type { Look } from './palette';

export type CellFormat = 'text' | 'number' | 'money' | 'date';

export interface GridCell {
  /** Text stays text, whatever it begins with. undefined is blank. */
  readonly value: string | number | { readonly day: CivilDate } | undefined;
  readonly look: Look;
  readonly format: CellFormat;
  readonly align: 'left' | 'center' | 'right';
  readonly note?: string;
}

/** A store's place in the grid. */
export interface StoreRow {
  readonly name: string;
  /** Counted from 1. */
  readonly row: number;
}

/** The whole sheet, ready to be written in one go. Rows and columns count from 1. */
export interface GridSheet {
  /** Rows of cells, all of one length. */
  readonly cells: readonly (readonly GridCell[])[];
  /** Pixels, a column each. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly headerRow: number;
  readonly stores: readonly StoreRow[];
  readonly teamColumns: { readonly owner: number; readonly notes: number };
  /** Statuses in the first column, numbers of stores in the second, with a header row. */
  readonly summary: { readonly row: number; readonly rows: number; readonly chartColumn: number };
  /** Where the owners and notes of removed stores are kept: the heading stands above the first row. */
  readonly archiveRow: number;
}

export const cell = (value: GridCell['value'], look: Look, more: Partial<GridCell> = {}): GridCell => ({
  value,
  look,
  format: 'text',
  align: 'left',
  ...more,
});
