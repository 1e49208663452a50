/** A CSV file as one sheet, its cells read as if they had been typed. */
import { basename, extname } from 'node:path';
import Papa from 'papaparse';
import { knownFields } from '../../../src/orders/recognise-columns';
import { delimiterOf, withoutStatement } from '../../../src/sidebar/import/reading/text-table';
import { fitWidths } from '../workbook/fit-widths';
import type { SheetContent } from '../workbook/sheet-content';
import { FileComplaint } from './file-complaint';

export function readCsv(text: string, name: string): SheetContent {
  const lines = text.replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(lines, knownFields);
  const { data, errors } = Papa.parse<string[]>(withoutStatement(lines), {
    delimiter,
    newline: '\n',
    skipEmptyLines: 'greedy',
  });
  const [broken] = errors.filter(({ type }) => type === 'Quotes');
  if (broken) {
    const row = (broken.row ?? 0) + 1;
    throw new FileComplaint(
      `${name} 第 ${row} 行的引号不成对。`,
      `The quotes in row ${row} of ${name} do not match.`,
    );
  }
  if (data.length === 0) throw new FileComplaint(`${name} 里没有数据。`, `${name} holds no data.`);
  const rows = data.map((row) => row.map(keepLongNumbers));
  return { name: sheetName(name), rows, widths: fitWidths(rows), frozenRows: 1 };
}

/** Keeps order numbers as text, since they have more digits than a number can hold. */
function keepLongNumbers(cell: string): string {
  return /^\d{16,}$/.test(cell.trim()) ? `'${cell.trim()}` : cell;
}

/** Makes a sheet's name of the file's name, without the characters that the engine, like Excel, refuses there. */
function sheetName(name: string): string {
  return (
    basename(name, extname(name))
      .replace(/[\\/?*[\]:']/g, '_')
      .slice(0, 31) || 'CSV'
  );
}
