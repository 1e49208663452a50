import { type CellObject, read, type WorkBook } from '@e965/xlsx';
import { fileRefusals } from '../../../messages/import/order-files';
import { checkZip } from './check-zip';
import { FileRefusal } from './file-refusal';
import { isBlankRow, type Pace, type RowTaker, type WantedColumn } from './row-taker';

type SheetRow = readonly (CellObject | undefined)[];

const ROWS_IN_A_SLICE = 5_000;
/** Days from 30 December 1899, from which Excel counts, to 1 January 1904, from which old workbooks of the Mac do. */
const DAYS_TO_1904 = 1462;

/**
 * Reads the rows of an .xlsx: of its first sheet that begins like an export of orders, or of its first where none does.
 * @throws FileRefusal
 */
export async function readWorkbook(bytes: Uint8Array, taker: RowTaker, pace: Pace): Promise<void> {
  checkZip(bytes);
  const book = parse(bytes);
  const sheets = book.SheetNames.map((name) => rowsOf(book, name));
  const rows = sheets.find((sheet) => taker.recognises(headerOf(sheet).cells)) ?? sheets[0] ?? [];
  const header = headerOf(rows);
  if (header.cells.length === 0) throw new FileRefusal(fileRefusals.noRows);

  const columns = taker.begin(header.cells);
  for (let blank = 0; blank < header.index; blank += 1) taker.take([], false);
  const dayShift = book.Workbook?.WBProps?.date1904 ? DAYS_TO_1904 : 0;
  for (let start = header.index + 1; start < rows.length; start += ROWS_IN_A_SLICE) {
    const end = Math.min(rows.length, start + ROWS_IN_A_SLICE);
    for (let index = start; index < end; index += 1) {
      taker.take(cellsOf(rows[index] ?? [], columns, dayShift), false);
    }
    await pace(end / rows.length);
  }
}

/**
 * Rows as they are there, and not as far as the dimension record says, which 千牛 writes wrong; values as they were saved,
 * without the texts that Excel shows, which cost digits; and never a formula evaluated.
 */
function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: 'array', dense: true, nodim: true, cellHTML: false, cellText: false });
  } catch {
    throw new FileRefusal(fileRefusals.damaged);
  }
}

const rowsOf = (book: WorkBook, name: string): readonly (SheetRow | undefined)[] =>
  book.Sheets[name]?.['!data'] ?? [];

function headerOf(rows: readonly (SheetRow | undefined)[]): {
  readonly index: number;
  readonly cells: unknown[];
} {
  for (let index = 0; index < rows.length; index += 1) {
    const cells = Array.from(rows[index] ?? [], cellValue);
    if (!isBlankRow(cells)) return { index, cells };
  }
  return { index: 0, cells: [] };
}

const cellsOf = (row: SheetRow, columns: readonly WantedColumn[], dayShift: number): unknown[] =>
  columns.map(({ index, holdsDays }) => {
    const value = cellValue(row[index]);
    return holdsDays && typeof value === 'number' ? value + dayShift : value;
  });

/** Of a formula, the value it had when the file was saved; where it has none, the formula itself, which is no amount. */
function cellValue(cell: CellObject | undefined): unknown {
  if (!cell) return '';
  if (cell.v === undefined) return cell.f === undefined ? '' : `=${cell.f}`;
  return cell.t === 'e' ? (cell.w ?? '#VALUE!') : cell.v;
}
