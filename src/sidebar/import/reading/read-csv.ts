import Papa from 'papaparse';
import { fileRefusalSentences, fileRefusals } from '../../../messages/import/order-files';
import { HEADER_WITHIN } from '../../../orders/find-header';
import { knownFields } from '../../../orders/recognise-columns';
import { FileRefusal } from './file-refusal';
import { type ChooseTables, isBlankRow, type Pace, pickCells, type TableTaker } from './row-taker';
import type { TextEncodingName } from './text-encoding';
import { textSlices } from './text-slices';
import { delimiterOf } from './text-table';

/** The most characters of a row: a longer one is a quote that is never closed. */
const LONGEST_ROW = 1_000_000;

/**
 * Reads a CSV file row by row.
 * @throws FileRefusal; Problem where the header will not do; also in the midst of the file
 */
export async function readCsv(
  file: Blob,
  encoding: TextEncodingName,
  choose: ChooseTables,
  pace: Pace,
): Promise<void> {
  const rows = csvRows(choose);
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
    if (isLast) rows.end();
    await pace(share);
  }
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
  const parser = new Papa.Parser({ delimiter: delimiterOf(begin, knownFields), newline: '\n' });
  return (input, isLast) => parser.parse(input, 0, !isLast);
}

interface CsvRow {
  readonly cells: readonly string[];
  /** Whether the file breaks off within the row. */
  readonly isCutOff: boolean;
}

/** Keeps the first rows until the header row among them is known. */
function csvRows(choose: ChooseTables) {
  const first: CsvRow[] = [];
  let body: ReturnType<typeof csvBody> | undefined;
  let count = 0;

  function begin(): void {
    const firstRows = first.map(({ cells }) => cells);
    if (firstRows.every(isBlankRow)) throw new FileRefusal(fileRefusals.empty);
    const [taker] = choose([{ firstRows }]);
    if (!taker) return;
    const header = firstRows[taker.header] ?? [];
    if (header.some((cell) => cell.includes('\ufffd'))) throw new FileRefusal(fileRefusals.garbled);
    const opened = csvBody(taker, header);
    first.slice(taker.header + 1).forEach((row, index) => {
      opened.take(row, taker.header + index + 2);
    });
    body = opened;
  }

  return {
    count: () => count,
    take(cells: readonly string[], isCutOff: boolean): void {
      count += 1;
      if (body) {
        body.take({ cells, isCutOff }, count);
        return;
      }
      first.push({ cells, isCutOff });
      if (first.length === HEADER_WITHIN) begin();
    },
    end(): void {
      if (!body) begin();
    },
  };
}

/** Rows under a header row, until another one stands among them. */
function csvBody(taker: TableTaker, header: readonly string[]) {
  let { width, named } = measure(header);
  return {
    take({ cells, isCutOff }: CsvRow, row: number): void {
      const isBlankLine = cells.length === 1 && cells[0] === '';
      const picked = isBlankLine ? [] : pickCells(cells, taker.columns());
      if (!isBlankLine && taker.isHeaderAgain(picked)) {
        ({ width, named } = measure(cells));
        taker.beginAgain(cells, row);
        return;
      }
      // Excel leaves blank cells at the end of a row away; what is cut off must not pass for that.
      const isShifted = (isCutOff && cells.length < named) || !isBlankRow(cells.slice(width));
      taker.take(picked, !isBlankLine && isShifted);
    },
  };
}

/** How many cells a header row has, and how many of them up to its last name. */
const measure = (header: readonly string[]) => ({
  width: header.length,
  named: header.reduce((last, cell, index) => (cell.trim() === '' ? last : index + 1), 0),
});
