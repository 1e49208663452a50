/** Reads an address such as `B2`, `A1:C9`, `A2:C` or `3:4` on a sheet. */
import { helpers, type Model } from '@odoo/o-spreadsheet';
import type { Area } from '../realm/area';
import { gridSize } from './measure-sheet';

const ADDRESS =
  /^\$?(?<left>[A-Z]{1,3})?\$?(?<top>[1-9]\d{0,6})?(?::\$?(?<right>[A-Z]{1,3})?\$?(?<bottom>[1-9]\d{0,6})?)?$/i;

export function areaAt(model: Model, sheet: string, address: string): Area {
  const size = gridSize(model, sheet);
  const { left, top, right, bottom } = ADDRESS.exec(address)?.groups ?? {};
  const isRange = address.includes(':');
  const isCell = !isRange && left !== undefined && top !== undefined;
  if (!isCell && !(isRange && (left ?? top) !== undefined && (right ?? bottom) !== undefined)) {
    throw new Error('Range not found');
  }
  const columns = ends(
    left,
    isRange ? right : left,
    size.columns,
    (letters) => helpers.lettersToNumber(letters) + 1,
  );
  const rows = ends(top, isRange ? bottom : top, size.rows, Number);
  return {
    sheet,
    row: rows.first,
    column: columns.first,
    rows: rows.last - rows.first + 1,
    columns: columns.last - columns.first + 1,
    ...wholeOf(isRange, top ?? bottom, left ?? right),
  };
}

function wholeOf(isRange: boolean, row?: string, column?: string): Pick<Area, 'whole'> {
  if (!isRange) return {};
  return row === undefined ? { whole: 'columns' } : column === undefined ? { whole: 'rows' } : {};
}

function ends(
  from: string | undefined,
  to: string | undefined,
  size: number,
  read: (text: string) => number,
) {
  const first = from === undefined ? 1 : read(from.toUpperCase());
  const last = to === undefined ? size : read(to.toUpperCase());
  if (Math.max(first, last) > size) throw new Error('Range not found');
  return { first: Math.min(first, last), last: Math.max(first, last) };
}
