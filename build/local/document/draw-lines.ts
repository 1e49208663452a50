/** Draws lines at the sides of areas. */
import type { BorderPosition, BorderStyle, Model } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import { blockOf } from './block-of';

const STYLES: Readonly<Record<string, BorderStyle>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
};

const POSITIONS: Readonly<Record<string, BorderPosition>> = {
  top: 'top',
  left: 'left',
  bottom: 'bottom',
  right: 'right',
  vertical: 'v',
  horizontal: 'h',
};

/** @param color null for black */
export function drawLines(
  model: Model,
  areas: readonly Area[],
  sides: readonly string[],
  color: string | null,
  style: string,
): void {
  const [first] = areas;
  if (!first) return;
  for (const side of sides) {
    const result = model.dispatch('SET_ZONE_BORDERS', {
      sheetId: first.sheet,
      target: areas.map(blockOf),
      border: {
        position: POSITIONS[side] ?? 'external',
        color: color ?? '#000000',
        style: STYLES[style] ?? 'thin',
      },
    });
    if (!result.isSuccessful) throw new Error(`The workbook refused these lines: ${result.reasons.join()}`);
  }
}
