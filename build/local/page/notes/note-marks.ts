/** Draws a small mark in the corner of each cell that has a note, as Sheets does, since the engine knows no notes. */
import { type GridRenderingContext, type LayerName, UIPlugin } from '@odoo/o-spreadsheet';
import { noteAt } from './note-at';

const COLOUR = '#b06000';
const SIZE = 7;

export class NoteMarks extends UIPlugin {
  static override layers: readonly LayerName[] = ['Clipboard'];

  override drawLayer({ ctx, viewports, sheetId }: GridRenderingContext): void {
    ctx.fillStyle = COLOUR;
    for (const row of this.getters.getSheetViewVisibleRows()) {
      for (const col of this.getters.getSheetViewVisibleCols()) {
        if (noteAt(this.getters, { sheetId, col, row }) === undefined) continue;
        const zone = this.getters.expandZone(sheetId, { left: col, right: col, top: row, bottom: row });
        const { x, y, width } = viewports.getVisibleRect(sheetId, zone);
        drawCorner(ctx, x + width, y);
      }
    }
  }
}

function drawCorner(ctx: GridRenderingContext['ctx'], right: number, top: number): void {
  ctx.beginPath();
  ctx.moveTo(right - SIZE, top);
  ctx.lineTo(right, top);
  ctx.lineTo(right, top + SIZE);
  ctx.fill();
}
