/**
 * Cells that a script has written and the workbook does not hold yet. A build that sets values, formats and four kinds
 * of looks so changes the workbook once, not six times.
 */
import type { Cell, Getters, Model, Style } from '@odoo/o-spreadsheet';
import type { EngineLook } from './cell-looks';
import { type CellChange, dispatchOwn, Unchanging } from './own-commands';
import { shownFormat } from './plain-text';

interface Change {
  readonly row: number;
  readonly col: number;
  content?: string;
  format?: string;
  style?: Style;
}

const COLUMNS = 20_000;

export class PendingCells {
  private readonly sheets = new Map<string, Map<number, Change>>();

  write(sheetId: string, row: number, col: number, change: Pick<CellChange, 'content' | 'format'>): void {
    Object.assign(this.cell(sheetId, row, col), change);
  }

  /** Changes the looks of a cell; looks that are left undefined are taken off. */
  paint(model: Model, sheetId: string, row: number, col: number, look: EngineLook): void {
    const cell = this.cell(sheetId, row, col);
    const known = cell.style ?? model.getters.getCell({ sheetId, col, row })?.style;
    cell.style = withLook(known, look);
  }

  /** Gives a cell a style, whatever it looked like before. */
  replaceStyle(sheetId: string, row: number, col: number, style: Style): void {
    this.cell(sheetId, row, col).style = style;
  }

  /** Has a cell be what it is told, whatever was written into it before. */
  replace(sheetId: string, change: Change): void {
    Object.assign(this.cell(sheetId, change.row, change.col), change);
  }

  /** The number format that the cell will have; undefined for the automatic one. */
  formatOf(model: Model, sheetId: string, row: number, col: number): string | undefined {
    const waiting = this.sheets.get(sheetId)?.get(row * COLUMNS + col)?.format;
    return shownFormat(waiting ?? model.getters.getCell({ sheetId, col, row })?.format);
  }

  /** What the cell will hold; undefined where that is nothing, or a formula that was there before. */
  contentOf(model: Model, sheetId: string, row: number, col: number): string | undefined {
    const waiting = this.sheets.get(sheetId)?.get(row * COLUMNS + col)?.content;
    if (waiting !== undefined) return waiting;
    const cell = model.getters.getCell({ sheetId, col, row });
    return cell?.isFormula ? undefined : cell?.content;
  }

  writeTo(findModel: () => Model): void {
    for (const [sheetId, cells] of this.sheets) {
      this.sheets.delete(sheetId);
      const model = findModel();
      const news = [...cells.values()].filter((change) => isNews(model, sheetId, change));
      if (news.length === 0) continue;
      dispatchOwn(model, 'WRITE_CELLS', { sheetId, cells: new Unchanging(news.map(withoutNothing)) });
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

function withLook(style: Style | undefined, look: EngineLook): Style {
  const painted: { [Name in keyof Style]?: Style[Name] | undefined } = { ...style, ...look };
  for (const name of Object.keys(look) as (keyof Style)[]) if (look[name] === undefined) delete painted[name];
  return painted as Style;
}

/** Whether a change makes a cell another one. What a cell holds already is not written: of a copy that is mostly so. */
export function isNews(
  { getters }: Model,
  sheetId: string,
  { row, col, content, format, style }: Change,
): boolean {
  const cell = getters.getCell({ sheetId, row, col });
  if (format !== undefined && format !== (cell?.format ?? '')) return true;
  if (style !== undefined && !isSameStyle(style, cell?.style ?? {})) return true;
  return content !== undefined && content !== contentIn(cell, getters);
}

/** What a cell holds, a formula as text. */
export const contentIn = (cell: Cell | undefined, getters: Getters): string =>
  cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : (cell?.content ?? '');

function isSameStyle(one: Style, other: Style): boolean {
  if (one === other) return true;
  const names = Object.keys({ ...one, ...other }) as (keyof Style)[];
  return names.every((name) => one[name] === other[name]);
}

/** Drops a style without a single look, which the engine would otherwise keep. */
function withoutNothing(change: Change): CellChange {
  for (const _look in change.style) return change;
  return change.style ? { ...change, style: null } : change;
}
