/** The methods of a sheet that change its frame. */
import { ask, change } from './methods';

type AskSheet = (question: string, ...args: readonly unknown[]) => unknown;
type OnSheet = <Args extends unknown[]>(body: (...args: Args) => void) => (...args: Args) => object;

/** Some rows of a sheet; the first is counted from 1. */
interface Span {
  readonly first: number;
  readonly count: number;
}

const ONE = [['number']];
const TWO = [['number', 'number']];
const THREE = [['number', 'number', 'number']];

/** Makes these methods. @param rowsOf gives the rows that a range of this sheet spans */
export function sheetShape(askSheet: AskSheet, onSheet: OnSheet, rowsOf: (range: object) => Span) {
  const freeze = (dimension: string) =>
    change(
      ONE,
      onSheet((count: number) => askSheet('freeze', dimension, count)),
    );
  const resize = (dimension: string, first: number, count: number, size: number) => {
    for (const number of [first, count, size]) requireWhole(number);
    askSheet('resize', dimension, first, count, size);
  };
  const insert = (dimension: string) =>
    change(
      TWO,
      onSheet((after: number, count: number) => {
        for (const number of [after, count]) requireWhole(number);
        askSheet('insertAfter', dimension, after, count);
      }),
    );
  return {
    getFrozenRows: ask([[]], () => askSheet('frozenRows')),
    setFrozenRows: freeze('ROW'),
    setFrozenColumns: freeze('COL'),
    setColumnWidth: change(
      TWO,
      onSheet((column: number, width: number) => resize('COL', column, 1, width)),
    ),
    setColumnWidths: change(
      THREE,
      onSheet((first: number, count: number, width: number) => resize('COL', first, count, width)),
    ),
    setRowHeight: change(
      TWO,
      onSheet((row: number, height: number) => resize('ROW', row, 1, height)),
    ),
    setRowHeights: change(
      THREE,
      onSheet((first: number, count: number, height: number) => resize('ROW', first, count, height)),
    ),
    getColumnWidth: ask(ONE, (column: number) => askSheet('size', 'COL', column)),
    getRowHeight: ask(ONE, (row: number) => askSheet('size', 'ROW', row)),
    isColumnHiddenByUser: ask(ONE, (column: number) => askSheet('isHiddenAt', 'COL', column)),
    insertRowsAfter: insert('ROW'),
    insertColumnsAfter: insert('COL'),
    // As Google declares it, the method returns nothing.
    deleteRows: change(TWO, (first: number, count: number) => {
      for (const number of [first, count]) requireWhole(number);
      askSheet('deleteRows', first, count);
    }),
    hideColumns: change(
      [...ONE, ...TWO],
      // As Google declares it, the method returns nothing.
      (first: number, count = 1) => {
        for (const number of [first, count]) requireWhole(number);
        askSheet('hide', 'COL', first, count);
      },
    ),
    showColumns: change(TWO, (first: number, count: number) => {
      for (const number of [first, count]) requireWhole(number);
      askSheet('show', 'COL', first, count);
    }),
    showRows: change(TWO, (first: number, count: number) => {
      for (const number of [first, count]) requireWhole(number);
      askSheet('show', 'ROW', first, count);
    }),
    moveRows: change([['Range', 'number']], (range: object, destination: number) => {
      requireWhole(destination);
      const { first, count } = rowsOf(range);
      askSheet('moveRows', first, count, destination);
    }),
    setHiddenGridlines: change(
      [['Boolean']],
      onSheet((hidden: boolean) => askSheet('hideGridlines', hidden)),
    ),
  };
}

function requireWhole(number: number): void {
  if (!Number.isInteger(number) || number < 1) throw new Error(`${number} is no position, number or size.`);
}
