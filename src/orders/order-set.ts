import { Problem } from '../cells/problem';
import type { SheetDates } from '../cells/sheet-dates';
import { orderProblems } from '../messages/import/orders';
import { createItemOrders } from './item-orders';
import { headersOf } from './order-columns';
import type { OrderLine } from './order-line';
import type { OrderSettings } from './order-settings';
import { type OrderTable, openTable } from './order-table';
import { createVersions } from './order-versions';
import { type ChosenColumns, missingFields, recogniseColumns, refuseUnusable } from './recognise-columns';
import type { Revision, TableName } from './settle-tables';
import type { Share } from './title-rule';

/** What became of the lines, apart from what they say. */
export interface LineCounts {
  /** Lines of order files, blank ones aside. */
  readonly lines: number;
  /** Lines of item files. */
  readonly itemLines: number;
  /** Lines of order files whose order was already known, from the same file or another. */
  readonly repeated: number;
}

/** How a table is opened that is not just a header row and its rows. */
export interface OpenedAs {
  readonly chosen?: ChosenColumns;
  /** Where its header row stands, from 1. */
  readonly headerRow?: number;
  /** The file's name, which may tell when it was exported; and, where it has several, the sheet's. */
  readonly name?: string;
}

/**
 * Tables of orders, each order known by its number once. Which of several versions holds is told by what they say and by
 * the days in the files' names: so neither the order of files and rows, nor how they are split into files, nor adding a
 * file again changes a sum. An order that an order file holds is never added to by an item file.
 */
export interface OrderSet {
  readonly settings: OrderSettings;
  readonly files: () => readonly OrderTable[];
  /**
   * Begins the next table.
   * @param header its header row
   * @throws Problem that names the columns which it lacks, or between which the user has to choose
   */
  readonly open: (header: readonly unknown[], as?: OpenedAs) => OrderTable;
  /**
   * Every order once, and after them the lines whose order number can't be read. Asked after the last row.
   * @throws Problem where no table of the set holds amounts
   */
  readonly orders: () => readonly OrderLine[];
  readonly counts: () => LineCounts;
  /** The orders that several lines tell differently, where it could be told which is newer. Asked after `orders`. */
  readonly revisions: () => readonly Revision[];
}

export function createOrderSet(settings: OrderSettings, dates: SheetDates): OrderSet {
  const files: (OrderTable & { readonly release: () => void })[] = [];
  const tableOf = (file: number): TableName => files[file] ?? { name: '', moment: undefined };
  const versions = createVersions(tableOf);
  const items = createItemOrders(tableOf);
  const strays: OrderLine[] = [];
  let [lines, itemLines] = [0, 0];

  function putOrder(line: OrderLine): void {
    lines += 1;
    if (line.number === '') strays.push(line);
    else versions.add(line.number, line);
  }

  function putItem(line: OrderLine, tellsOnlyTitles: boolean): void {
    itemLines += 1;
    if (line.number === '') strays.push(line);
    else if (tellsOnlyTitles) items.addTitle(line);
    else items.addPart(line);
  }

  function open(header: readonly unknown[], { chosen = {}, headerRow = 1, name = '' }: OpenedAs = {}) {
    const columns = recogniseColumns(header, chosen);
    refuseUnusable(columns, settings);
    const ofItems = columns.kind === 'items';
    const origin = { file: files.length, columns, headerRow, name };
    const table = openTable(origin, settings, dates, (line) =>
      ofItems ? putItem(line, table.tellsOnlyTitles) : putOrder(line),
    );
    files.push(table);
    return table;
  }

  function orders(): OrderLine[] {
    const [titles] = files;
    if (titles && files.every(({ tellsOnlyTitles }) => tellsOnlyTitles)) {
      const missing = missingFields(titles.columns, settings).map(headersOf);
      throw new Problem(orderProblems.onlyItemFiles(missing));
    }
    for (const { release } of files) release();
    const fromItems = items.orders().filter(({ number }) => !versions.has(number));
    return [...[...versions.settled().values()].map(withItemTitles), ...fromItems, ...strays];
  }

  function withItemTitles(line: OrderLine): OrderLine {
    const other = shareOfBoth(line.other, items.shareOf(line.number));
    return other === line.other ? line : { ...line, other };
  }

  return {
    settings,
    files: () => files,
    open,
    orders,
    counts: () => ({ lines, itemLines, repeated: versions.repeated() }),
    revisions: () => [...versions.revisions(), ...items.revisions()],
  };
}

/** An item file keeps titles apart that an order file has in one cell; but it may lack some of them. */
const shareOfBoth = (inOrder: Share, inItems: Share | undefined): Share =>
  inOrder === 'all' || inItems === undefined || inItems === 'none' ? inOrder : inItems;
