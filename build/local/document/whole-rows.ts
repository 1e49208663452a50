/**
 * Inserts rows by moving the rows below as a whole. The engine gives every cell below another place, and keeps the one it had
 * to be undone, so that a row for each of 400 stores took it sixteen seconds. Here a cell's place names the row's own cells,
 * and how far down they lie is looked up when it is asked for.
 */
import { registries } from '@odoo/o-spreadsheet';

const ROW = Symbol('the row in which these cells were found last');

/** A row's cells: their ids by column. */
interface RowCells {
  [column: number]: string | undefined;
  [ROW]?: number;
}

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

interface Place {
  readonly sheetId: string;
  readonly col: number;
  readonly cells: RowCells;
  /** As it was answered last. */
  position?: Position;
}

interface Row {
  readonly cells: RowCells;
}

interface Sheet {
  readonly id: string;
  readonly rows: readonly Row[];
  /** How many rows and columns stand still. */
  readonly panes: { readonly ySplit: number };
}

/** What is used of the engine's plugin, which its types leave out. */
interface SheetPlugin {
  readonly history: { update(...pathAndValue: readonly unknown[]): void };
  readonly sheets: Readonly<
    Record<string, { readonly id: string; readonly rows: readonly Row[] } | undefined>
  >;
  readonly cellPosition: Readonly<Record<string, Place | undefined>>;
  getCellPosition(cellId: string): Place | Position;
  clearPosition(sheetId: string, col: number, row: number): void;
  setPaneDivisions(sheetId: string, division: number, dimension: 'ROW' | 'COL'): void;
  addRows(sheet: Sheet, row: number, position: 'before' | 'after', quantity: number): void;
}

const EnginesPlugin = registries.corePluginRegistry.get('sheet') as unknown as new (
  config: never,
) => SheetPlugin;

export class WholeRows extends EnginesPlugin {
  override getCellPosition(cellId: string): Position {
    return this.tryGetCellPosition(cellId) ?? (super.getCellPosition(cellId) as Position);
  }

  tryGetCellPosition(cellId: string): Position | undefined {
    const place = this.cellPosition[cellId];
    if (!place) return undefined;
    const row = this.rowOf(place);
    if (place.position?.row !== row) place.position = { sheetId: place.sheetId, col: place.col, row };
    return place.position;
  }

  setNewPosition(cellId: string, sheetId: string, col: number, row: number): void {
    const earlier = this.tryGetCellPosition(cellId);
    if (earlier) this.clearPosition(sheetId, earlier.col, earlier.row);
    const cells = this.sheets[sheetId]?.rows[row]?.cells;
    this.history.update('cellPosition', cellId, { sheetId, col, cells });
    this.history.update('sheets', sheetId, 'rows', row, 'cells', col, cellId);
  }

  override addRows(
    { id, rows, panes }: Sheet,
    row: number,
    position: 'before' | 'after',
    quantity: number,
  ): void {
    const first = position === 'before' ? row : row + 1;
    const added = Array.from({ length: quantity }, (): Row => ({ cells: {} }));
    this.history.update('sheets', id, 'rows', [...rows.slice(0, first), ...added, ...rows.slice(first)]);
    if (first < panes.ySplit) this.setPaneDivisions(id, panes.ySplit + quantity, 'ROW');
  }

  private rowOf({ sheetId, cells }: Place): number {
    const rows = this.sheets[sheetId]?.rows ?? [];
    const row = cells[ROW];
    if (row !== undefined && rows[row]?.cells === cells) return row;
    rows.forEach((one, index) => {
      one.cells[ROW] = index;
    });
    return cells[ROW] ?? -1;
  }
}
