import { Problem } from '../../../cells/problem';
import { fileNotes, fileRefusals, sheetOfFile } from '../../../messages/import/order-files';
import type { Bilingual } from '../../../messages/language';
import type { OrderSet } from '../../../orders/order-set';
import { type ChosenColumns, knownFields } from '../../../orders/recognise-columns';
import { FileRefusal } from './file-refusal';
import { type LookedAt, lookAtTables, nearestOf } from './look-at-table';
import type { ChooseTables, FoundTable } from './row-taker';
import { type OrderTaker, takeOrders } from './take-orders';

/** A table of a file, and who takes its rows; or why nobody does. */
type ChosenTable = { readonly sheet: FoundTable['sheet'] } & (
  | { readonly taker: OrderTaker }
  | { readonly refusal: Bilingual }
);

/** How many known headers make a table of orders: fewer may be chance, in a sheet of notes or sums. */
const FEWEST = 3;

/**
 * The tables of one file that are put into the set: all that hold orders, and none that don't.
 * @param fileName as the user knows it; it may tell the day of the export
 */
export function orderTables(set: OrderSet, chosen: ChosenColumns, fileName: string) {
  let tables: readonly ChosenTable[] = [];
  let shown: LookedAt | undefined;

  const choose: ChooseTables = (found) => {
    const looking = lookAtTables(found, chosen, set.settings);
    shown = looking.shown;
    const isOneOfSeveral = found.length > 1;
    tables = looking.looked.map((one) => ({
      sheet: one.table.sheet,
      ...(isOneOfSeveral && holdsNoOrders(one)
        ? { refusal: fileNotes.noOrders }
        : takerOf(one, isOneOfSeveral)),
    }));
    const takers = tables.map((table) => ('taker' in table ? table.taker : undefined));
    if (takers.every((taker) => taker === undefined)) throw new FileRefusal(whyNone(looking.looked));
    return takers;
  };

  function takerOf(one: LookedAt, isOneOfSeveral: boolean) {
    const { sheet } = one.table;
    const isGarbled = one.columns.headers.some((header) => header.includes('\ufffd'));
    if (isGarbled) return { refusal: fileRefusals.garbled };
    try {
      const name = sheet && isOneOfSeveral ? sheetOfFile(fileName, sheet.name) : fileName;
      return { taker: takeOrders(set, one, name) };
    } catch (error) {
      if (error instanceof Problem) return { refusal: error.text };
      throw error;
    }
  }

  /** Why no table can be read: what is wrong with the one that comes nearest to orders. */
  function whyNone(looked: readonly LookedAt[]): Bilingual {
    const nearest = nearestOf(looked);
    const found = nearest && takerOf(nearest, looked.length > 1);
    if (!found || 'taker' in found) return fileRefusals.noRows;
    const { sheet } = nearest.table;
    return sheet && looked.length > 1 ? fileNotes.ofSheet(sheet.name, found.refusal) : found.refusal;
  }

  function seen() {
    const takers = tables.flatMap((table) => ('taker' in table ? [table.taker] : []));
    return {
      rows: takers.reduce((sum, taker) => sum + taker.rows(), 0),
      columns: shown?.columns,
      missing: shown?.missing ?? [],
    };
  }

  return { choose, seen, notes: () => notesOn(tables) };
}

const holdsNoOrders = ({ header, missing }: LookedAt): boolean =>
  knownFields(header) < FEWEST && missing.length > 0;

/** What is to be said of a file that is read: which sheets are in, which are not and why, which rows are no orders. */
function notesOn(tables: readonly ChosenTable[]): Bilingual[] {
  const read = tables.flatMap((table) => ('taker' in table ? [table] : []));
  const sheets =
    tables.length < 2
      ? []
      : read.flatMap(({ sheet, taker }) => (sheet ? [{ ...sheet, rows: taker.rows() }] : []));
  const leftOut = tables.flatMap((table) =>
    'refusal' in table && table.sheet ? [fileNotes.sheetLeftOut(table.sheet.name, table.refusal)] : [],
  );
  const passedOver = read.flatMap(({ sheet, taker }) => {
    const rows = taker.passedOver();
    return rows.length === 0 ? [] : [fileNotes.passedOver(tables.length > 1 ? sheet?.name : undefined, rows)];
  });
  return [...(sheets.length > 0 ? [fileNotes.sheetsRead(sheets)] : []), ...leftOut, ...passedOver];
}
