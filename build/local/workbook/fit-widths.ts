/** Finds column widths, in pixels, in which the cells' texts can be read: a Chinese character is two Latin ones wide. */
import type { SheetContent } from './sheet-content';

const PIXELS_PER_LATIN = 7.5;
const PADDING = 20;
const NARROWEST = 72;
const WIDEST = 300;

export function fitWidths(rows: SheetContent['rows']): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      const isFormula = typeof cell === 'string' && cell.startsWith('=');
      const needed = isFormula ? 0 : PADDING + latinWidth(String(cell ?? '')) * PIXELS_PER_LATIN;
      widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, Math.ceil(needed)));
    }
  }
  return widths;
}

function latinWidth(text: string): number {
  return Array.from(text).reduce((width, letter) => width + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
}
