import type { Workbook } from '../../build/local/headless';
import type { Edit } from './interleave';
import {
  openBook,
  ROWS,
  reopening,
  rowsSheet,
  sheetNamesOf,
  storeRows,
  TARGETS_SHEET,
  valuesOf,
} from './small-report';
import { undoLastWrite } from './undo-last-write';

/* What people do in the monthly rows while the product writes into them, and what of it must never be lost. */

/** Each figure is another one, so that one in a wrong row shows. */
const SALES: Readonly<Record<string, readonly number[]>> = {
  甲店: [11, 12, 13],
  乙店: [21, 22, 23],
};

export const openRows: () => Promise<Workbook> = reopening(() =>
  openBook([
    rowsSheet(
      ...Object.entries(SALES).flatMap(([store, sales]) =>
        storeRows(store).map((row, index) => row.with(4, sales[index] ?? 0).with(7, `${store}${index}`)),
      ),
    ),
    TARGETS_SHEET,
  ]),
);

export interface EditOfRows extends Omit<Edit<never>, 'fault'> {
  /** What the person has typed. */
  readonly typed?: string;
  /** The rows that the person has taken away, by what they bear in the last column. */
  readonly gone?: readonly string[];
  /** Whether the product's own rows are all there where it says so: nobody has taken any away since. */
  readonly isTold: boolean;
}

const typing = (name: string, address: string): EditOfRows => ({
  name,
  on: ROWS,
  does: (book) => book.type(`${ROWS}!${address}`, 'mine'),
  typed: 'mine',
  isTold: true,
});

/** The columns are store, onboard date, category, month, sales, official sales, score, listings. */
export const EDITS_OF_ROWS: readonly EditOfRows[] = [
  typing('types beside a row', 'I4'),
  typing('types over a score', 'G4'),
  { ...typing('types under the rows', 'J8'), isTold: true },
  {
    name: 'inserts a row and types into it',
    on: ROWS,
    does: (book) => {
      book.insertRows(ROWS, 3, 1);
      book.type(`${ROWS}!J3`, 'mine');
    },
    typed: 'mine',
    isTold: true,
  },
  {
    name: 'sorts the rows',
    on: ROWS,
    does: (book) => book.sort(`${ROWS}!A2:H9`, 'A', 'desc'),
    isTold: true,
  },
  { name: 'inserts a column', on: ROWS, does: (book) => book.insertColumns(ROWS, 'B', 1), isTold: true },
  { name: 'deletes a column', on: ROWS, does: (book) => book.deleteColumns(ROWS, 'F', 1), isTold: true },
  {
    name: 'deletes a row',
    on: ROWS,
    does: (book) => book.deleteRows(ROWS, 2, 1),
    gone: ['甲店0'],
    isTold: true,
  },
  { name: 'renames the sheet', on: ROWS, does: (book) => book.renameSheet(ROWS, '我的数据'), isTold: true },
  {
    name: 'deletes the sheet',
    on: ROWS,
    does: (book) => book.deleteSheet(ROWS),
    gone: Object.keys(SALES).flatMap((store) => [0, 1, 2].map((index) => `${store}${index}`)),
    isTold: false,
  },
  { name: 'takes the last write back', on: ROWS, does: undoLastWrite, isTold: false },
];

/** The months of a store's rows, as a script reads them: each is the first day of the month in Beijing. */
const MONTHS = ['2023-04', '2023-05', '2023-06'].map((month) =>
  new Date(`${month}-01T00:00:00+08:00`).toISOString(),
);

const rowsIn = (book: Workbook): unknown[][] =>
  sheetNamesOf(book)
    .filter((name) => name !== TARGETS_SHEET.name)
    .flatMap((name) => valuesOf(book, name));

/**
 * What of a person's is lost, or stands in another store's row.
 * @param sales what the product has put in the place of a figure, by the mark of its row
 */
export function lostInRows(
  book: Workbook,
  { typed, gone = [] }: EditOfRows,
  sales: Readonly<Record<string, readonly number[]>> = {},
): string | undefined {
  const rows = rowsIn(book).map((row) => row.map(String));
  if (typed !== undefined && !rows.some((row) => row.includes(typed))) return typed;
  for (const [store, figures] of Object.entries(SALES)) {
    for (const [index, figure] of figures.entries()) {
      const mark = `${store}${index}`;
      const found = rows.filter((row) => row.includes(mark));
      if (gone.includes(mark)) continue;
      const may = [figure, ...(sales[mark] ?? [])].map(String);
      const isRight =
        found.length === 1 &&
        [store, MONTHS[index] ?? ''].every((cell) => found[0]?.includes(cell)) &&
        may.some((one) => found[0]?.includes(one));
      if (!isRight) return `${mark}: ${JSON.stringify(found)}`;
    }
  }
  return undefined;
}

/** How many rows bear a store's name. */
export const namedRows = (book: Workbook): number =>
  rowsIn(book).filter(([store]) => String(store) in SALES).length;

/** How many of them there were. */
export const ROWS_BEFORE = Object.values(SALES).flat().length;
