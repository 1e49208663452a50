import { type CellObject, read, type WorkBook } from '@e965/xlsx';
import { fileRefusals } from '../../../messages/import/order-files';
import { HEADER_WITHIN } from '../../../orders/find-header';
import { checkZip } from './check-zip';
import { FileRefusal } from './file-refusal';
import { type ChooseTables, isBlankRow, type Pace, type TableTaker, type WantedColumn } from './row-taker';

type SheetRow = readonly (CellObject | undefined)[];
type SheetRows = readonly (SheetRow | undefined)[];

const ROWS_IN_A_SLICE = 5_000;
/** Days from 30 December 1899, from which Excel counts, to 1 January 1904, from which old workbooks of the Mac do. */
const DAYS_TO_1904 = 1462;

/**
 * Reads the rows of an .xlsx, of every sheet that holds what is looked for.
 * @throws FileRefusal; Problem where no sheet does
 */
export async function readWorkbook(bytes: Uint8Array, choose: ChooseTables, pace: Pace): Promise<void> {
  checkZip(bytes);
  const book = parse(bytes);
  const sheets = book.SheetNames.map((name, index) => ({
    name,
    isHidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    rows: rowsOf(book, name),
  })).filter(({ rows }) => rows.some((row) => !isBlankRow(valuesOf(row))));
  if (sheets.length === 0) throw new FileRefusal(fileRefusals.noRows);

  const takers = choose(
    sheets.map(({ name, isHidden, rows }) => ({
      sheet: { name, isHidden },
      firstRows: Array.from(rows.slice(0, HEADER_WITHIN), valuesOf),
    })),
  );
  const chosen = sheets.flatMap(({ rows }, index) => {
    const taker = takers[index];
    return taker ? [{ rows, taker }] : [];
  });
  const dayShift = book.Workbook?.WBProps?.date1904 ? DAYS_TO_1904 : 0;
  const all = chosen.reduce((sum, { rows }) => sum + rows.length, 0);
  let before = 0;
  for (const { rows, taker } of chosen) {
    for (let start = taker.header + 1; start < rows.length; start += ROWS_IN_A_SLICE) {
      const end = Math.min(rows.length, start + ROWS_IN_A_SLICE);
      takeRows(rows, start, end, taker, dayShift);
      await pace((before + end) / all);
    }
    before += rows.length;
  }
}

function takeRows(rows: SheetRows, start: number, end: number, taker: TableTaker, dayShift: number): void {
  for (let index = start; index < end; index += 1) {
    const row = rows[index] ?? [];
    const cells = cellsOf(row, taker.columns(), dayShift);
    if (taker.isHeaderAgain(cells)) taker.beginAgain(valuesOf(row), index + 1);
    else taker.take(cells, false);
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

const rowsOf = (book: WorkBook, name: string): SheetRows => book.Sheets[name]?.['!data'] ?? [];

const valuesOf = (row: SheetRow | undefined): unknown[] => Array.from(row ?? [], cellValue);

const cellsOf = (row: SheetRow, columns: readonly WantedColumn[], dayShift: number): unknown[] =>
  columns.map(({ index, holdsDays }) => {
    const value = cellValue(row[index]);
    return holdsDays && typeof value === 'number' ? value + dayShift : value;
  });

/** The value of a cell. A formula's is the one it had when the file was saved or, without one, its text, which is no amount. */
function cellValue(cell: CellObject | undefined): unknown {
  if (!cell) return '';
  if (cell.v === undefined) return cell.f === undefined ? '' : `=${cell.f}`;
  return cell.t === 'e' ? (cell.w ?? '#VALUE!') : cell.v;
}
