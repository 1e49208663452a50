import type { CivilDate } from '../../calendar/civil-date';
import type { CivilMonth } from '../../calendar/civil-month';
import type { MonthState } from './month-state';
import { plainColour } from './palette';
import type { KeptCell } from './team-entries';

/** "days" are shown with the word for them, in the language of the grid. */
export type CellFormat = 'text' | 'number' | 'money' | 'date' | 'days zh' | 'days en';
/** What the cells of months show where something is known. */
export type MonthFigures = 'score' | 'sales' | 'both';
export type Align = 'left' | 'center' | 'right';

/** A strong line at the right of a month, where a node ends it: how the node came out. */
export type Edge = 'missed' | 'reached' | 'ahead';

export interface GridCell {
  /** Text stays text, whatever it begins with. undefined is blank. */
  readonly value: string | number | { readonly day: CivilDate } | { readonly kept: KeptCell } | undefined;
  readonly colour: string;
  readonly format: CellFormat;
  readonly align: Align;
  readonly note?: string;
  /** The colour of the text, where it is not black. */
  readonly ink?: string;
  readonly isBold?: boolean;
  /** The size of the letters in points, where it is not 10. */
  readonly size?: number;
  readonly edge?: Edge;
  /** What the month is to the store, in a month's cell. */
  readonly state?: MonthState;
}

/** Some cells, by the row and the column of the first of them. */
export interface GridArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The whole sheet, ready to be written in one go. Rows and columns count from 1. Whoever reads a grid finds its columns
 * by their headers, never by their place.
 */
export interface GridSheet {
  /** Rows of cells, all of one length. */
  readonly cells: readonly (readonly GridCell[])[];
  /** Pixels, a column each; undefined where the sheet's own width is wide enough. */
  readonly widths: readonly (number | undefined)[];
  /** Pixels, of every row: one line each. */
  readonly rowHeight: number;
  /** The title, the counts, and the header row, which is the last of them. */
  readonly frozenRows: number;
  /** The store and its status. */
  readonly frozenColumns: number;
  /** The stores' rows, the most urgent first. */
  readonly firstStoreRow: number;
  readonly stores: number;
  /** The rows above which a rule divides two groups of urgency. */
  readonly ruledRows: readonly number[];
  /** The header row and the stores' rows, over all columns, so that a filter that sorts never tears a row apart. */
  readonly filter: GridArea;
  /** The second block. A blank column divides it from the first, which alone is to be printed. */
  readonly details: { readonly column: number; readonly columns: number };
  readonly teamColumns: { readonly owner: number; readonly notes: number };
  /** The months, from the first column of theirs on, and what their cells show. */
  readonly months: {
    readonly column: number;
    readonly shown: readonly CivilMonth[];
    readonly figures: MonthFigures;
  };
  /** The columns that nobody has to see. */
  readonly hiddenColumns: readonly number[];
  /** Where the owners and notes of removed stores stand; no rows where nothing is kept. */
  readonly archive: { readonly row: number; readonly rows: number };
}

/** As much of a grid as a picture of its first screen needs. */
export type GridPicture = Pick<
  GridSheet,
  'cells' | 'widths' | 'rowHeight' | 'frozenRows' | 'stores' | 'ruledRows'
> & { readonly teamColumns: Pick<GridSheet['teamColumns'], 'owner'> };

export const cell = (value: GridCell['value'], more: Partial<GridCell> = {}): GridCell => ({
  value,
  colour: plainColour,
  format: 'text',
  align: 'left',
  ...more,
});

/** A row of so many cells, the last of them blank. */
export const padded = (row: readonly GridCell[], width: number): GridCell[] => [
  ...row,
  ...Array.from({ length: Math.max(0, width - row.length) }, () => cell(undefined)),
];
