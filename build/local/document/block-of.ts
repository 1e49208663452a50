/** Converts an area to the engine's zone, which is counted from 0, both ends inclusive. */
import type { Area } from '../realm/area';
import type { Block } from './sheet-extras';

export function blockOf({ row, column, rows, columns }: Area): Block {
  return { top: row - 1, bottom: row + rows - 2, left: column - 1, right: column + columns - 2 };
}

export function areaOf(sheet: string, { top, bottom, left, right }: Block): Area {
  return { sheet, row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}
