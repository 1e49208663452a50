import Papa from 'papaparse';
import { fileRefusalSentences, fileRefusals } from '../../../messages/import/order-files';
import { FileRefusal } from './file-refusal';
import { isBlankRow, type Pace, pickCells, type RowTaker, type WantedColumn } from './row-taker';
import type { TextEncodingName } from './text-encoding';
import { textSlices } from './text-slices';

/** Characters of one row. What is longer is a quote that is never closed. */
const LONGEST_ROW = 1_000_000;
const DELIMITERS = [',', '\t', ';'];

/**
 * Reads a CSV file row by row.
 * @throws FileRefusal, also in the midst of the file
 */
export async function readCsv(
  file: Blob,
  encoding: TextEncodingName,
  taker: RowTaker,
  pace: Pace,
): Promise<void> {
  const rows = csvRows(taker);
  let parse: ParseRows | undefined;
  let rest = '';
  for await (const { text, isLast, share } of textSlices(file, encoding)) {
    const input = rest + text;
    parse = parse ?? rowParser(input);
    const { data, errors, meta } = parse(input, isLast);
    // Errors of a row that is not whole yet are told again, or not, with the rest of it.
    const broken = errors.find(({ type, row = 0 }) => type === 'Quotes' && (isLast || row < data.length));
    rest = isLast ? '' : input.slice(meta.cursor);
    if (broken) throw brokenAt(rows.count() + (broken.row ?? 0) + 1);
    if (rest.length > LONGEST_ROW) throw brokenAt(rows.count() + data.length + 1);
    const endsOpen = isLast && !input.endsWith('\n');
    data.forEach((cells, index) => {
      rows.take(cells, endsOpen && index === data.length - 1);
    });
    await pace(share);
  }
  if (!rows.hasBegun()) throw new FileRefusal(fileRefusals.empty);
}

const brokenAt = (row: number): FileRefusal => new FileRefusal(fileRefusalSentences.brokenQuotes(row));

type ParseRows = (
  input: string,
  isLast: boolean,
) => {
  readonly data: string[][];
  readonly errors: readonly Papa.ParseError[];
  readonly meta: { readonly cursor: number };
};

/** The library's own parser, which leaves the last row for later: that may go on in the next slice. */
function rowParser(begin: string): ParseRows {
  const { meta } = Papa.parse(begin, { preview: 10, delimitersToGuess: DELIMITERS });
  const parser = new Papa.Parser({ delimiter: meta.delimiter, newline: '\n' });
  return (input, isLast) => parser.parse(input, 0, !isLast);
}

/** Takes the first row that is not blank for the header. */
function csvRows(taker: RowTaker) {
  let columns: readonly WantedColumn[] | undefined;
  let [count, width, named] = [0, 0, 0];

  function begin(header: readonly string[]): void {
    if (header.some((cell) => cell.includes('\ufffd'))) throw new FileRefusal(fileRefusals.garbled);
    width = header.length;
    named = header.reduce((last, cell, index) => (cell.trim() === '' ? last : index + 1), 0);
    columns = taker.begin(header);
    for (let blank = 1; blank < count; blank += 1) taker.take([], false);
  }

  function takeRow(cells: readonly string[], wanted: readonly WantedColumn[], isCutOff: boolean): void {
    const isBlankLine = cells.length === 1 && cells[0] === '';
    // Excel leaves blank cells at the end of a row away; what is cut off must not pass for that.
    const isShifted = (isCutOff && cells.length < named) || !isBlankRow(cells.slice(width));
    if (isBlankLine) taker.take([], false);
    else taker.take(pickCells(cells, wanted), isShifted);
  }

  return {
    count: () => count,
    hasBegun: () => columns !== undefined,
    take(cells: readonly string[], isCutOff: boolean): void {
      count += 1;
      if (columns) takeRow(cells, columns, isCutOff);
      else if (!isBlankRow(cells)) begin(cells);
    },
  };
}
