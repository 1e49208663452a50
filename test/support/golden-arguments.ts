import { column } from './call-function';
import { goldenTable } from './golden-rows';
import type { ZoneDates } from './zone-dates';

/** An object in the arguments of a golden row, which stands for cells; exactly one of the keys is there. */
interface Macro {
  /** A date cell, written yyyy-MM-dd, or yyyy-MM-ddTHH:mm with a time of day. */
  readonly date?: string;
  /** A Date of that very instant, whatever the zone, as a cell has that holds only a time. */
  readonly instant?: string;
  /** A column with one cell in each row, followed by blanks up to `length`. */
  readonly column?: readonly unknown[];
  readonly length?: number;
  /** A column of months, both ends included, written "2022-08..2022-10". */
  readonly months?: string;
  /** The name of a table in golden/tables. */
  readonly table?: string;
}

function monthsOf(span: string): string[] {
  const [first = '', last = ''] = span.split('..');
  const months: string[] = [];
  let [year = 0, month = 0] = first.split('-').map(Number);
  for (let text = first; text <= last; text = `${year}-${String(month).padStart(2, '0')}`) {
    months.push(text);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}

function filledColumn(cells: readonly unknown[], length: number): unknown[][] {
  const blanks = Array.from({ length: Math.max(0, length - cells.length) }, () => '');
  return column([...cells, ...blanks]);
}

function expand(macro: Macro, dates: ZoneDates): unknown {
  if (macro.date !== undefined) return dates.cell(macro.date);
  if (macro.instant !== undefined) return new Date(macro.instant);
  if (macro.months !== undefined) return filledColumn(monthsOf(macro.months), macro.length ?? 0);
  if (macro.table !== undefined) return goldenTable(macro.table);
  if (macro.column === undefined) throw new Error(`unknown macro ${JSON.stringify(macro)}`);
  const cells = macro.column.map((cell) => cellsOf(cell, dates));
  return filledColumn(cells, macro.length ?? 0);
}

/** Makes an argument of a golden row into what Sheets would hand over. */
export function cellsOf(argument: unknown, dates: ZoneDates): unknown {
  if (argument === null) return undefined;
  if (Array.isArray(argument)) return argument.map((part: unknown) => cellsOf(part, dates));
  return typeof argument === 'object' ? expand(argument as Macro, dates) : argument;
}
