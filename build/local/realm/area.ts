/** A block of cells of one sheet, counted from 1 as Apps Script does. Both sides of the realm use it for cells. */
export interface Area {
  /** The engine's name for the sheet; a script sees the number that `getSheetId` gives. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Whether a script has named whole columns, as D:F, or whole rows, as 5:7: the address keeps that form. */
  readonly whole?: 'columns' | 'rows';
}
