import { Problem } from '../cells/problem';
import type { SheetDates } from '../cells/sheet-dates';
import { orderProblems } from '../messages/import/orders';
import { bareCell } from './bare-cell';
import { createItemOrders } from './item-orders';
import { headersOf } from './order-columns';
import { type Fault, type OrderLine, saySame } from './order-line';
import type { OrderSettings } from './order-settings';
import { orderLineReader } from './read-order-line';
import {
  type ChosenColumns,
  missingFields,
  type RecognisedColumns,
  recogniseColumns,
  refuseMissing,
  refuseUnclear,
} from './recognise-columns';
import type { Share } from './title-rule';

/** A file of the set, into which its rows are put one by one, in their order. */
export interface OrderFile {
  readonly columns: RecognisedColumns;
  /** Set for an item file from which no amount can be taken: it only tells titles. */
  readonly tellsOnlyTitles: boolean;
  /** The names of stores in its lines so far. */
  readonly stores: ReadonlySet<string>;
  /** The next row as the file has it: text, numbers or date cells. Blank ones are passed over. Never throws for a bad cell. */
  readonly add: (cells: readonly unknown[]) => void;
  /** The next row, where something is wrong with it as a whole: it is reported and counts for nothing. */
  readonly addFaulty: (cells: readonly unknown[], fault: Fault) => void;
}

/** What became of the lines, apart from what they say. */
export interface LineCounts {
  /** Lines of order files, blank ones aside. */
  readonly lines: number;
  /** Lines of item files. */
  readonly itemLines: number;
  /** Lines of order files whose order was already known, from the same file or another. */
  readonly repeated: number;
  /** How many of those lines changed an order that an earlier file had. */
  readonly updated: number;
  /** An order that stands twice in one file and is not the same: the later line was taken. */
  readonly contradictions: readonly Contradiction[];
}

export interface Contradiction {
  readonly file: number;
  readonly rows: readonly [earlier: number, later: number];
}

/**
 * Files of orders, each order known by its number once: the later file of the set wins and, within a file, the later
 * line. So neither the order of rows, nor how they are split into files, nor adding a file again changes a sum. An order
 * that an order file holds is never added to by an item file.
 */
export interface OrderSet {
  readonly settings: OrderSettings;
  readonly files: () => readonly OrderFile[];
  /**
   * Begins the next file.
   * @param header its header row
   * @throws Problem that names the columns which the file lacks, or between which the user has to choose
   */
  readonly open: (header: readonly unknown[], chosen?: ChosenColumns) => OrderFile;
  /**
   * Every order once, and after them the lines whose order number can't be read.
   * @throws Problem where no file of the set holds amounts
   */
  readonly orders: () => readonly OrderLine[];
  readonly counts: () => LineCounts;
}

export function createOrderSet(settings: OrderSettings, dates: SheetDates): OrderSet {
  const files: OrderFile[] = [];
  const known = new Map<string, OrderLine>();
  const strays: OrderLine[] = [];
  const items = createItemOrders();
  const contradictions: Contradiction[] = [];
  let [lines, itemLines, repeated, updated] = [0, 0, 0, 0];

  /** The files may be read side by side: it is their turn in the set that counts. */
  function put(line: OrderLine): void {
    lines += 1;
    if (line.number === '') {
      strays.push(line);
      return;
    }
    const before = known.get(line.number);
    if (!before || before.file <= line.file) known.set(line.number, line);
    if (!before) return;
    repeated += 1;
    if (saySame(before, line)) return;
    if (before.file === line.file) contradictions.push({ file: line.file, rows: [before.row, line.row] });
    else updated += 1;
  }

  function putItem(line: OrderLine, tellsOnlyTitles: boolean): void {
    itemLines += 1;
    if (line.number === '') strays.push(line);
    else if (tellsOnlyTitles) items.addTitle(line);
    else items.addPart(line);
  }

  function open(header: readonly unknown[], chosen: ChosenColumns = {}): OrderFile {
    const columns = recogniseColumns(header, chosen);
    refuseUnclear(columns);
    const ofItems = columns.kind === 'items';
    if (!ofItems) refuseMissing(columns, settings);
    const tellsOnlyTitles = ofItems && missingFields(columns, settings).length > 0;
    const read = orderLineReader(columns, settings, dates, files.length);
    const stores = new Set<string>();
    let row = 1;
    const take = (cells: readonly unknown[], fault?: Fault): void => {
      row += 1;
      const line = read(cells, row);
      if (!line) return;
      const store = bareCell(cells[columns.columnOf.store ?? -1]);
      if (typeof store === 'string' && store !== '') stores.add(store);
      const told = fault ? { ...line, fault } : line;
      if (ofItems) putItem(told, tellsOnlyTitles);
      else put(told);
    };
    const file: OrderFile = {
      columns,
      tellsOnlyTitles,
      stores,
      add: (cells) => take(cells),
      addFaulty: take,
    };
    files.push(file);
    return file;
  }

  function orders(): OrderLine[] {
    const [titles] = files;
    if (titles && files.every(({ tellsOnlyTitles }) => tellsOnlyTitles)) {
      const missing = missingFields(titles.columns, settings).map(headersOf);
      throw new Problem(orderProblems.onlyItemFiles(missing));
    }
    const fromItems = items.orders().filter(({ number }) => !known.has(number));
    return [...[...known.values()].map(withItemTitles), ...fromItems, ...strays];
  }

  function withItemTitles(line: OrderLine): OrderLine {
    const other = shareOfBoth(line.other, items.shareOf(line.number));
    return other === line.other ? line : { ...line, other };
  }

  const counts = (): LineCounts => ({ lines, itemLines, repeated, updated, contradictions });

  return { settings, files: () => files, open, orders, counts };
}

/** An item file keeps titles apart that an order file has in one cell; but it may lack some of them. */
const shareOfBoth = (inOrder: Share, inItems: Share | undefined): Share =>
  inOrder === 'all' || inItems === undefined || inItems === 'none' ? inOrder : inItems;
