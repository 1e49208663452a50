/** Makes the engine's arguments ready to cross into the script's realm: rows of cells where the engine has columns. */
import { type Arg, type FunctionResultObject, helpers, type Matrix } from '@odoo/o-spreadsheet';
import type { OtherWay } from '../other-ways';
import type { CrossingArgument, CrossingCell, CrossingRange } from '../realm/realm';
import { instantOfSerial } from '../time/cell-date';
import { errorNameInSheets } from './error-names';

/** Encodes the arguments. @param zone the spreadsheet's time zone, in which a date cell is midnight */
export function encodeArguments(
  args: readonly Arg[],
  zone: string,
  otherWays: ReadonlySet<OtherWay> = new Set(),
): string {
  return JSON.stringify(
    args.map((arg) =>
      arg === undefined && otherWays.has('an argument left out is blank') ? null : encodeArgument(arg, zone),
    ),
  );
}

function encodeArgument(arg: Arg, zone: string): CrossingArgument {
  if (arg === undefined) return { omitted: true };
  return Array.isArray(arg) ? encodeRange(arg, zone) : encodeCell(arg, zone);
}

function encodeRange(columns: Matrix<FunctionResultObject>, zone: string): CrossingRange {
  const areDates = columns.map((column) =>
    column.every((cell) => typeof cell.value !== 'number' || isDate(cell)),
  );
  const rows: CrossingCell[][] = [];
  for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
    const cells: CrossingCell[] = [];
    columns.forEach((column, index) => {
      const value = column[row]?.value;
      const isInstant = areDates[index] && typeof value === 'number';
      cells.push(isInstant ? instantOfSerial(value, zone) : encodeCell(column[row], zone));
    });
    rows.push(cells);
  }
  return { rows, ofDates: areDates.flatMap((is, index) => (is ? [index] : [])) };
}

function encodeCell(cell: FunctionResultObject | undefined, zone: string): CrossingCell {
  const value = cell?.value ?? null;
  if (typeof value === 'string') return helpers.isEvaluationError(value) ? errorNameInSheets(value) : value;
  return isDate(cell) ? { date: instantOfSerial(cell.value, zone) } : value;
}

const isDate = (cell: FunctionResultObject | undefined): cell is { value: number; format: string } =>
  typeof cell?.value === 'number' && cell.format !== undefined && helpers.isDateTimeFormat(cell.format);
