/** Makes the engine's arguments ready to cross into the script's realm: rows of cells where the engine has columns. */
import { type Arg, type FunctionResultObject, helpers } from '@odoo/o-spreadsheet';
import type { OtherWay } from '../other-ways';
import type { CrossingArgument, CrossingCell } from '../realm/realm';
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
  if (!Array.isArray(arg)) return encodeCell(arg, zone);
  const rows: CrossingCell[][] = [];
  for (let row = 0; row < (arg[0]?.length ?? 0); row++) {
    const cells: CrossingCell[] = [];
    for (const column of arg) cells.push(encodeCell(column[row], zone));
    rows.push(cells);
  }
  return rows;
}

function encodeCell(cell: FunctionResultObject | undefined, zone: string): CrossingCell {
  const value = cell?.value ?? null;
  if (typeof value === 'string') return helpers.isEvaluationError(value) ? errorNameInSheets(value) : value;
  if (typeof value !== 'number' || !showsDate(cell?.format)) return value;
  return { date: instantOfSerial(value, zone) };
}

function showsDate(format: string | undefined): boolean {
  return format !== undefined && helpers.isDateTimeFormat(format);
}
