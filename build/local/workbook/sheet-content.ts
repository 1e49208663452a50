/** The content of a sheet before the engine holds it; the sample, CSV files and the tests are written in this form. */
export interface SheetContent {
  readonly name: string;
  /** Cells as a person would type them, row by row from A1: formulas begin with `=`, "" leaves a cell blank. */
  readonly rows: readonly (readonly TypedCell[])[];
  /** Widths in pixels, from column A; a column without one has the engine's. */
  readonly widths?: readonly number[];
  /** Number formats by range, e.g. `{ 'C2:C': 'yyyy-mm-dd' }`. */
  readonly formats?: Readonly<Record<string, string>>;
  /** The looks of cells, by range. */
  readonly styles?: Readonly<Record<string, CellStyle>>;
  /** Ranges whose cells are shown as one. */
  readonly merges?: readonly string[];
  /** Heights in pixels, by row number; other rows fit their content. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** The least number of rows and columns, blank ones included. The default is 1000 and 26, as in a new Google sheet. */
  readonly rowCount?: number;
  readonly columnCount?: number;
}

export type TypedCell = string | number | boolean | null;

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly textColor?: string;
  readonly fillColor?: string;
  readonly fontSize?: number;
  readonly wrapping?: 'wrap' | 'overflow' | 'clip';
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
}
