/**
 * Cells that a script has written and the workbook does not hold yet. A build that sets values, formats and four kinds
 * of looks so changes the workbook once, not six times.
 */
import type { Model } from '@odoo/o-spreadsheet';
import type { EngineLook } from './cell-looks';
import { type CellChange, dispatchOwn } from './own-commands';
import { shownFormat } from './plain-text';

interface Change {
  readonly row: number;
  readonly col: number;
  content?: string;
  format?: string;
  look?: EngineLook;
}

const COLUMNS = 20_000;

export class PendingCells {
  private readonly sheets = new Map<string, Map<number, Change>>();

  write(sheetId: string, row: number, col: number, change: Pick<CellChange, 'content' | 'format'>): void {
    Object.assign(this.cell(sheetId, row, col), change);
  }

  /** The looks that are left undefined are taken off. */
  paint(model: Model, sheetId: string, row: number, col: number, look: EngineLook): void {
    const cell = this.cell(sheetId, row, col);
    cell.look = { ...(cell.look ?? model.getters.getCell({ sheetId, col, row })?.style), ...look };
  }

  /** The number format that the cell will have; undefined for the automatic one. */
  formatOf(model: Model, sheetId: string, row: number, col: number): string | undefined {
    const waiting = this.sheets.get(sheetId)?.get(row * COLUMNS + col)?.format;
    return shownFormat(waiting ?? model.getters.getCell({ sheetId, col, row })?.format);
  }

  writeTo(findModel: () => Model): void {
    for (const [sheetId, cells] of this.sheets) {
      this.sheets.delete(sheetId);
      dispatchOwn(findModel(), 'WRITE_CELLS', { sheetId, cells: Array.from(cells.values(), withoutNothing) });
    }
  }

  private cell(sheetId: string, row: number, col: number): Change {
    const cells = this.sheets.get(sheetId) ?? new Map<number, Change>();
    this.sheets.set(sheetId, cells);
    const place = row * COLUMNS + col;
    const cell = cells.get(place) ?? { row, col };
    cells.set(place, cell);
    return cell;
  }
}

/** The engine would keep a style of nothing but undefined looks. */
function withoutNothing({ look, ...change }: Change): CellChange {
  if (!look) return change;
  const looks = Object.entries(look).filter(([, value]) => value !== undefined);
  return { ...change, style: looks.length > 0 ? Object.fromEntries(looks) : null };
}
