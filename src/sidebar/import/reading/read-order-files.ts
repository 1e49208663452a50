import { civilDateOf, utcOf } from '../../../calendar/civil-date';
import { Problem } from '../../../cells/problem';
import type { SheetDates } from '../../../cells/sheet-dates';
import { fileRefusals } from '../../../messages/import/order-files';
import type { Bilingual } from '../../../messages/language';
import type { OrderField } from '../../../orders/order-columns';
import { createOrderSet, type OrderSet } from '../../../orders/order-set';
import type { OrderSettings } from '../../../orders/order-settings';
import type { ChosenColumns, RecognisedColumns } from '../../../orders/recognise-columns';
import { type OrdersResult, summariseOrders } from '../../../orders/summarise-orders';
import { FileRefusal } from './file-refusal';
import { orderTables } from './order-tables';
import { readFile } from './read-file';

/** A file has its days as text or as counted days, never as an instant that needs a time zone. */
const noDateCells: SheetDates = { dayOf: civilDateOf, cellOf: (day) => new Date(utcOf(day)) };

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
  /** What is to be said of it where it is in: which sheets are read and which are not, which rows are no orders. */
  readonly notes: readonly Bilingual[];
}

export interface ReadingOutcome {
  readonly files: readonly FileReport[];
  /** undefined where no file can be used. */
  readonly result: OrdersResult | undefined;
  /** Why the files that can be read give no result together. */
  readonly refusal: Bilingual | undefined;
  /** Of each table of the result, the turn of its file in the job. */
  readonly turns: readonly number[];
  /** Of each table of the result, its name: that of the file and, where it has several, of the sheet. */
  readonly names: readonly string[];
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
      while (turns.length < set.files().length) turns.push(turn);
      isSpoilt = taken.isInSet && taken.report.refusal !== undefined;
    }
    // Rows of a file that turned out to be broken can't be taken out again: the others are read anew without it.
    if (isSpoilt) continue;
    return { files: reports, turns, names: set.files().map(({ name }) => name), ...summaryOf(set) };
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
  const before = set.files().length;
  const tables = orderTables(set, chosen, nameOf(file));
  let refusal: Bilingual | undefined;
  try {
    await readFile(file, tables.choose, (share) => tell(tables.seen().rows, share));
  } catch (error) {
    refusal = refusalOf(error);
  }
  const notes = refusal ? [] : tables.notes();
  return { report: { ...tables.seen(), refusal, notes }, isInSet: set.files().length > before };
}

/** The name that a file has which a person chose, in a worker as well. */
const nameOf = (file: Blob & { readonly name?: string }): string => file.name ?? '';

/** Why the file can't be read. An error that is not the file's own ends the reading. */
function refusalOf(error: unknown): Bilingual {
  if (error instanceof FileRefusal || error instanceof Problem) return error.text;
  // The browser's own word for a file that was moved or changed since it was chosen.
  if (Object(error).name === 'NotReadableError' || Object(error).name === 'NotFoundError') {
    return fileRefusals.unreadable;
  }
  throw error;
}
