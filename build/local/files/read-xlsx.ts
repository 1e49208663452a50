/** Reads an .xlsx: values, formulas, number formats, widths and merged cells, but no colours or charts. */
import { type CellObject, read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { SheetContent, TypedCell } from '../workbook/sheet-content';
import { checkXlsx } from './check-xlsx';
import { readCell } from './excel-cell';
import { FileComplaint } from './file-complaint';

const SPARE_ROWS = 100;

/** Reads the workbook. @throws a FileComplaint where the file is no .xlsx or is damaged */
export function readXlsx(bytes: Uint8Array, name: string): readonly SheetContent[] {
  checkXlsx(bytes, name);
  const book = parse(bytes, name);
  const countsFrom1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((sheetName) => {
    const sheet = book.Sheets[sheetName];
    if (!sheet) return [];
    refuseFarCells(name, sheetName, sheet);
    return [sheetContent(sheetName, sheet, countsFrom1904)];
  });
}

function parse(bytes: Uint8Array, name: string): WorkBook {
  try {
    return read(bytes, { type: 'array', cellNF: true, cellStyles: true, cellHTML: false });
  } catch {
    throw new FileComplaint(
      `${name} 的内容无法读取，请在 Excel 中另存为 .xlsx。`,
      `${name} cannot be read; in Excel, save it again as .xlsx.`,
    );
  }
}

/** The most cells of a spreadsheet at Google. */
const MOST_CELLS = 10_000_000;

/** Refuses a sheet in which a cell far off makes all rows and columns up to it a part of the sheet. */
function refuseFarCells(name: string, sheetName: string, sheet: WorkSheet): void {
  const [extent, farthest] = cellsOf(sheet).reduce(
    ([{ r, c }, far], [address]) => {
      const here = utils.decode_cell(address);
      const isFarther = (here.r + 1) * (here.c + 1) > (far.r + 1) * (far.c + 1);
      return [{ r: Math.max(r, here.r), c: Math.max(c, here.c) }, isFarther ? here : far] as const;
    },
    [FIRST_CELL, FIRST_CELL] as const,
  );
  if ((extent.r + 1) * (extent.c + 1) <= MOST_CELLS) return;
  const cell = utils.encode_cell(farthest);
  throw new FileComplaint(
    `${name} 的工作表“${sheetName}”在单元格 ${cell} 还有内容，超出了电子表格最多 1000 万个单元格的限制；请清除多余的行列后另存。`,
    `Sheet "${sheetName}" of ${name} reaches to cell ${cell}, and so has more than the 10 million cells that a spreadsheet holds; clear what stands out there and save it again.`,
  );
}

const FIRST_CELL = { r: 0, c: 0 };

function sheetContent(name: string, sheet: WorkSheet, countsFrom1904: boolean): SheetContent {
  const rows: TypedCell[][] = [];
  const formats: Record<string, string> = {};
  for (const [address, cell] of cellsOf(sheet)) {
    const { r, c } = utils.decode_cell(address);
    const { typed, format } = readCell(cell, countsFrom1904);
    rows[r] = rows[r] ?? [];
    rows[r][c] = typed;
    if (format !== undefined) formats[address] = format;
  }
  return {
    name,
    rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null)),
    rowCount: rows.length + SPARE_ROWS,
    widths: Array.from(sheet['!cols'] ?? [], (column) => column?.wpx ?? DEFAULT_WIDTH),
    merges: (sheet['!merges'] ?? []).map((range) => utils.encode_range(range)),
    formats,
  };
}

const DEFAULT_WIDTH = 96;

function cellsOf(sheet: WorkSheet): readonly (readonly [string, CellObject])[] {
  return Object.entries<CellObject>(sheet).filter(([address]) => !address.startsWith('!'));
}
