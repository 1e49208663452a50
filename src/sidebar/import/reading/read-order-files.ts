import { Problem } from '../../../cells/problem';
import { fileRefusals } from '../../../messages/import/order-files';
import { orderComplaints } from '../../../messages/import/orders';
import type { Bilingual } from '../../../messages/language';
import { DAY_FIELD, ORDER_FIELDS, type OrderField } from '../../../orders/order-columns';
import type { Fault } from '../../../orders/order-line';
import { createOrderSet, type OrderFile, type OrderSet } from '../../../orders/order-set';
import type { OrderSettings } from '../../../orders/order-settings';
import {
  type ChosenColumns,
  missingFields,
  numberColumnOf,
  type RecognisedColumns,
  recogniseColumns,
  refuseUnclear,
} from '../../../orders/recognise-columns';
import { type OrdersResult, summariseOrders } from '../../../orders/summarise-orders';
import { FileRefusal } from './file-refusal';
import { noDateCells } from './no-date-cells';
import { readFile } from './read-file';
import type { RowTaker } from './row-taker';

export interface ReadingJob {
  readonly files: readonly { readonly file: Blob; readonly chosen: ChosenColumns }[];
  readonly settings: OrderSettings;
}

export interface ReadingProgress {
  /** The file's turn in the job, from 0. */
  readonly file: number;
  readonly rows: number;
  /** How much of the file is done, from 0 to 1. */
  readonly share: number;
}

/** What became of one file. */
export interface FileReport {
  readonly rows: number;
  /** undefined where it did not come to a header row. */
  readonly columns: RecognisedColumns | undefined;
  /** The fields that the sum needs and the file lacks. */
  readonly missing: readonly OrderField[];
  /** Why it is left out; undefined where it is in. */
  readonly refusal: Bilingual | undefined;
}

export interface ReadingOutcome {
  readonly files: readonly FileReport[];
  /** undefined where no file can be used. */
  readonly result: OrdersResult | undefined;
  /** Why the files that can be read give no result together. */
  readonly refusal: Bilingual | undefined;
  /** For each file of the result, its place in the order in which the files were given. */
  readonly turns: readonly number[];
}

/**
 * Reads files of orders into sales by month. What is wrong with one file leaves it out, and the others go on.
 * @param tell called after every slice; what it throws ends the reading
 */
export async function readOrderFiles(
  { files, settings }: ReadingJob,
  tell: (progress: ReadingProgress) => Promise<void>,
): Promise<ReadingOutcome> {
  const reports: FileReport[] = [];
  for (;;) {
    const set = createOrderSet(settings, noDateCells);
    const turns: number[] = [];
    let isSpoilt = false;
    for (const [turn, { file, chosen }] of files.entries()) {
      if (isSpoilt || reports[turn]?.refusal) continue;
      const taken = await readInto(set, file, chosen, (rows, share) => tell({ file: turn, rows, share }));
      reports[turn] = taken.report;
      if (taken.isInSet) turns.push(turn);
      isSpoilt = taken.isInSet && taken.report.refusal !== undefined;
    }
    // Rows of a file that turned out to be broken can't be taken out again: the others are read anew without it.
    if (!isSpoilt) return { files: reports, turns, ...summaryOf(set) };
  }
}

function summaryOf(set: OrderSet): Pick<ReadingOutcome, 'result' | 'refusal'> {
  if (set.files().length === 0) return { result: undefined, refusal: undefined };
  try {
    return { result: summariseOrders(set), refusal: undefined };
  } catch (error) {
    if (error instanceof Problem) return { result: undefined, refusal: error.text };
    throw error;
  }
}

async function readInto(
  set: OrderSet,
  file: Blob,
  chosen: ChosenColumns,
  tell: (rows: number, share: number) => Promise<void>,
): Promise<{ readonly report: FileReport; readonly isInSet: boolean }> {
  const taker = orderTaker(set, chosen);
  let refusal: Bilingual | undefined;
  try {
    await readFile(file, taker, (share) => tell(taker.seen().rows, share));
  } catch (error) {
    refusal = refusalOf(error);
  }
  return { report: { ...taker.seen(), refusal }, isInSet: taker.isInSet() };
}

/** What is no reason in the file itself ends the reading. */
function refusalOf(error: unknown): Bilingual {
  if (error instanceof FileRefusal || error instanceof Problem) return error.text;
  // The browser's own word for a file that was moved or changed since it was chosen.
  if (Object(error).name === 'NotReadableError' || Object(error).name === 'NotFoundError') {
    return fileRefusals.unreadable;
  }
  throw error;
}

const SHIFTED: Fault = { header: '', value: '', complaint: orderComplaints.cellsShifted };
const DAY_FIELDS: ReadonlySet<OrderField> = new Set(Object.values(DAY_FIELD));

/** Puts the rows of one file into the set, and of them nothing but the columns that the set knows. */
function orderTaker(set: OrderSet, chosen: ChosenColumns) {
  let columns: RecognisedColumns | undefined;
  let missing: readonly OrderField[] = [];
  let rows = 0;
  let open: OrderFile | undefined;

  const taker: RowTaker = {
    recognises: (header) => numberColumnOf(recogniseColumns(header, chosen)) !== undefined,
    begin: (header) => {
      const found = recogniseColumns(header, chosen);
      columns = found;
      missing = missingFields(found, set.settings);
      refuseUnclear(found);
      const fields = ORDER_FIELDS.filter((field) => found.columnOf[field] !== undefined);
      const wanted = fields.map((field) => ({
        index: found.columnOf[field] ?? -1,
        holdsDays: DAY_FIELDS.has(field),
      }));
      // From here on the columns stand in the order of the fields.
      const turnOf = Object.fromEntries(ORDER_FIELDS.map((field) => [field, fields.indexOf(field)]));
      open = set.open(
        wanted.map(({ index }) => found.headers[index]),
        turnOf,
      );
      return wanted;
    },
    take: (cells, isShifted) => {
      if (cells.length > 0) rows += 1;
      if (isShifted) open?.addFaulty(cells, SHIFTED);
      else open?.add(cells);
    },
  };
  return { ...taker, seen: () => ({ rows, columns, missing }), isInSet: () => open !== undefined };
}
