import type { SheetDates } from '../cells/sheet-dates';
import { suspectLines } from './cut-numbers';
import { exportMomentOf } from './export-moment';
import { isHeaderAgain, isNoOrder } from './judge-row';
import type { Fault, OrderLine } from './order-line';
import type { OrderSettings } from './order-settings';
import { orderLineReader } from './read-order-line';
import { missingFields, type RecognisedColumns } from './recognise-columns';
import type { TableName } from './settle-tables';

/** A table of the set, a file or a sheet of one, into which its rows are put one by one, in their order. */
export interface OrderTable extends TableName {
  readonly columns: RecognisedColumns;
  /** True for an item file that tells titles alone, since no amount can be taken from it. */
  readonly tellsOnlyTitles: boolean;
  /** The names of stores in its lines so far. */
  readonly stores: ReadonlySet<string>;
  /** Rows so far that hold something and are no order: totals and notes. */
  readonly passedOver: readonly number[];
  /** Whether the row is the header row once more, after which the columns may be others. */
  readonly isHeaderAgain: (cells: readonly unknown[]) => boolean;
  /** Takes the next row as the file has it: text, numbers or date cells. Passes over a blank row. Never throws for a bad cell. */
  readonly add: (cells: readonly unknown[]) => void;
  /** Takes a row that is wrong as a whole: it is reported and counts for nothing. */
  readonly addFaulty: (cells: readonly unknown[], fault: Fault) => void;
}

/** Where a table's rows come from. */
export interface TableOrigin {
  /** The turn of the table in the set, from 0. */
  readonly file: number;
  readonly columns: RecognisedColumns;
  /** Where its header row stands, from 1. */
  readonly headerRow: number;
  readonly name: string;
}

/** @param put takes the table's lines; a line whose number may have been cut comes when `release` is called, after the last row */
export function openTable(
  { file, columns, headerRow, name }: TableOrigin,
  settings: OrderSettings,
  dates: SheetDates,
  put: (line: OrderLine) => void,
): OrderTable & { readonly release: () => void } {
  const read = orderLineReader(columns, settings, dates, file);
  const suspects = suspectLines(columns);
  const stores = new Set<string>();
  const passedOver: number[] = [];
  let row = headerRow;

  function take(cells: readonly unknown[], fault?: Fault): void {
    row += 1;
    if (isNoOrder(cells, columns)) {
      passedOver.push(row);
      return;
    }
    const line = read(cells, row);
    if (!line) return;
    if (line.store !== '') stores.add(line.store);
    const told = fault ? { ...line, fault } : line;
    if (!suspects.hold(told)) put(told);
  }

  return {
    name,
    moment: exportMomentOf(name),
    columns,
    tellsOnlyTitles: columns.kind === 'items' && missingFields(columns, settings).length > 0,
    stores,
    passedOver,
    isHeaderAgain: (cells) => isHeaderAgain(cells, columns),
    add: (cells) => take(cells),
    addFaulty: take,
    release: () => suspects.release().forEach(put),
  };
}
