/** Turns what a custom function answered into cells of the engine, which has columns of cells where the script has rows. */
import type { FunctionResultObject, Locale, Matrix } from '@odoo/o-spreadsheet';
import type { CrossingCell, CrossingResult } from '../realm/realm';
import { serialOfInstant } from '../time/cell-date';
import { THROWN } from './error-names';

export function decodeResult(
  resultJson: string,
  zone: string,
  locale: Locale,
): FunctionResultObject | Matrix<FunctionResultObject> {
  const result: CrossingResult = JSON.parse(resultJson);
  if ('error' in result) return { value: THROWN, message: result.error };
  const { value } = result;
  if (!isRows(value)) return decodeCell(value, zone, locale);
  const columnCount = value[0]?.length ?? 0;
  return Array.from({ length: columnCount }, (_, column) =>
    value.map((row) => decodeCell(row[column] ?? null, zone, locale)),
  );
}

function isRows(
  value: CrossingCell | readonly (readonly CrossingCell[])[],
): value is readonly (readonly CrossingCell[])[] {
  return Array.isArray(value);
}

/** Decodes a cell. A blank one becomes "", because the engine shows null as 0. */
function decodeCell(cell: CrossingCell, zone: string, locale: Locale): FunctionResultObject {
  if (cell === null) return { value: '' };
  if (typeof cell !== 'object') return { value: cell };
  if ('error' in cell) return { value: '#NUM!', message: cell.error };
  const serial = serialOfInstant(cell.date, zone);
  const format = Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} ${locale.timeFormat}`;
  return { value: serial, format };
}
