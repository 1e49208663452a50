/** Converts cells as they cross into the values that a custom function gets, and its results back. */
import type { CrossingArgument, CrossingCell, CrossingRange, CrossingResult } from '../realm/realm';

/** Decodes an argument: an omitted one is undefined, a blank cell "", a date a Date of this realm. */
export function decodeArgument(argument: CrossingArgument): unknown {
  if (!isObject(argument)) return decodeCell(argument);
  if ('rows' in argument) return decodeRange(argument);
  return 'omitted' in argument ? undefined : decodeCell(argument);
}

function decodeRange({ rows, ofDates }: CrossingRange): unknown[][] {
  const decode = (cell: CrossingCell, column: number): unknown =>
    typeof cell === 'number' && ofDates.includes(column) ? new Date(cell) : decodeCell(cell);
  return rows.map((row) => row.map(decode));
}

export function decodeCell(cell: CrossingCell): unknown {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? new Date(cell.date) : cell.error;
}

/** Encodes a result. @throws where the local workbook does not know what Sheets would show */
export function encodeResult(result: unknown): CrossingResult {
  if (!Array.isArray(result)) return { value: encodeCell(result) };
  const [first] = result;
  const isGrid = result.every((row) => Array.isArray(row) && row.length === first?.length);
  if (!isGrid || first?.length === 0 || first === undefined) {
    throw new Error(
      'A custom function must return one value, or rows of equal length with at least one cell.',
    );
  }
  return { value: result.map((row: readonly unknown[]) => row.map(encodeCell)) };
}

function encodeCell(value: unknown): CrossingCell {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : { error: 'Result was not a number.' };
  if (!(value instanceof Date))
    throw new Error(`A custom function returned ${describe(value)}, which no cell can show.`);
  return Number.isNaN(value.getTime())
    ? { error: 'Result was not a valid date.' }
    : { date: value.getTime() };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const describe = (value: unknown) => (typeof value === 'object' ? 'an object' : `a ${typeof value}`);
