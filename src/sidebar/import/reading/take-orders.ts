import { orderComplaints } from '../../../messages/import/orders';
import { DAY_FIELD, ORDER_FIELDS, type OrderField } from '../../../orders/order-columns';
import type { Fault } from '../../../orders/order-line';
import type { OrderSet } from '../../../orders/order-set';
import type { OrderTable } from '../../../orders/order-table';
import { type RecognisedColumns, recogniseColumns, refuseUnusable } from '../../../orders/recognise-columns';
import type { LookedAt } from './look-at-table';
import type { TableTaker, WantedColumn } from './row-taker';

const SHIFTED: Fault = { header: '', value: '', complaint: orderComplaints.cellsShifted };
const DAY_FIELDS: ReadonlySet<OrderField> = new Set(Object.values(DAY_FIELD));

export interface OrderTaker extends TableTaker {
  /** Rows so far that hold something. */
  readonly rows: () => number;
  /** Which of these are no orders, as rows of the file. */
  readonly passedOver: () => readonly number[];
}

/**
 * Puts the rows of one table into the set, and of them nothing but the columns that the set knows.
 * @param name of the file and, where it has several tables, of the sheet
 * @throws Problem where the header row will not do
 */
export function takeOrders(set: OrderSet, { headerIndex, columns }: LookedAt, name: string): OrderTaker {
  const tables: OrderTable[] = [];
  let [headers, rows] = [columns.headers, 0];
  let { table, wanted } = open(columns, headerIndex + 1);

  function open(found: RecognisedColumns, headerRow: number) {
    refuseUnusable(found, set.settings);
    const fields = ORDER_FIELDS.filter((field) => found.columnOf[field] !== undefined);
    const indexes = fields.map((field) => found.columnOf[field] ?? -1);
    // From here on the columns stand in the order of the fields.
    const chosen = Object.fromEntries(ORDER_FIELDS.map((field) => [field, fields.indexOf(field)]));
    const opened = set.open(
      indexes.map((index) => found.headers[index]),
      { chosen, headerRow, name },
    );
    tables.push(opened);
    const columnsOfFields: readonly WantedColumn[] = fields.map((field, turn) => ({
      index: indexes[turn] ?? -1,
      holdsDays: DAY_FIELDS.has(field),
    }));
    return { table: opened, wanted: columnsOfFields };
  }

  return {
    header: headerIndex,
    columns: () => wanted,
    isHeaderAgain: (cells) => table.isHeaderAgain(cells),
    beginAgain: (header, row) => {
      const again = recogniseColumns(header);
      const isSame =
        again.headers.length === headers.length && again.headers.every((name, i) => name === headers[i]);
      // What was pointed out by hand holds for the same header row.
      if (isSame) return table.add([]);
      headers = again.headers;
      ({ table, wanted } = open(again, row));
    },
    take: (cells, isShifted) => {
      if (cells.length > 0) rows += 1;
      if (isShifted) table.addFaulty(cells, SHIFTED);
      else table.add(cells);
    },
    rows: () => rows,
    passedOver: () => tables.flatMap(({ passedOver }) => passedOver),
  };
}
