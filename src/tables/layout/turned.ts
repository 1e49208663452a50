import { isBlank } from '../../cells/cell';
import { columnLetters } from '../../cells/column-letters';
import { HEADERS_WITHIN } from '../../cells/find-headers';
import type { Grid } from '../../cells/grid';
import type { SheetDates } from '../../cells/sheet-dates';
import { isMonthlyHeader, MONTHLY_COLUMNS } from '../monthly-columns';
import type { LaidOut } from './laid-out';
import type { LayoutQuestion } from './layout-answers';
import { readMonthHeader } from './month-header';
import type { SheetCells } from './sheet-cells';

/*
 * A sheet with a column for each store, and its months below each other: turned on its side it is one with a row for each
 * store, and what is read is turned back.
 */

/** No sheet that has stores as columns has more rows: it has one for each month. */
const MOST_ROWS = 200;

interface Turned extends SheetCells {
  /** What stands alone above the table: on its side it would stand beside it. */
  readonly titles: readonly string[];
}

/** The sheet on its side; undefined where it is too long to have stores as columns. */
export function turned(cells: SheetCells, dates: SheetDates): Turned | undefined {
  const { values, merged = [] } = cells;
  if (values.length > MOST_ROWS) return undefined;
  const { store, column } = cornerOf(values, dates) ?? {};
  const named = values.map((row, index) =>
    index === store ? row.map((cell, at) => (at === column ? MONTHLY_COLUMNS.store.headers[0] : cell)) : row,
  );
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    ...cells,
    values: Array.from({ length: width }, (_, at) => named.map((row) => row[at] ?? '')),
    merged: merged.map(({ rows, columns }) => ({ rows: columns, columns: rows })),
    titles: values.slice(0, store ?? 0).flatMap((row) => {
      const [only, ...others] = row.filter((cell) => !isBlank(cell));
      return typeof only === 'string' && others.length === 0 ? [only] : [];
    }),
  };
}

const CORNER = /^(?:月份|店铺|店名|店铺名称|[\s\\/、|·-])*$/;

/** The cell before the names of stores, where it says nothing of them: 月份, 月份\店铺, or nothing at all. */
function cornerOf(values: Grid, dates: SheetDates): { store: number; column: number } | undefined {
  const isMonth = (cell: unknown) => readMonthHeader(cell, dates) !== undefined;
  for (let column = 0; column < HEADERS_WITHIN; column++) {
    const first = values.findIndex((row) => isMonth(row[column]));
    if (first < 1 || values.filter((row) => isMonth(row[column])).length < 2) continue;
    for (let row = 0; row < first; row++) {
      const cells = values[row] ?? [];
      const names = cells.slice(column + 1).filter((cell) => typeof cell === 'string' && !isBlank(cell));
      const isCorner =
        typeof cells[column] === 'string' && CORNER.test(String(cells[column]).normalize('NFKC'));
      if (isCorner && names.length > 1 && !names.some((name) => isMonthlyHeader(name) || isMonth(name)))
        return { store: row, column };
    }
  }
  return undefined;
}

/** What was read of the sheet on its side, as it stands in the sheet. */
export const turnedBack = (laidOut: LaidOut): LaidOut => {
  const { placeOf } = laidOut;
  return {
    ...laidOut,
    ...(placeOf && {
      placeOf: (number, key) => {
        const { row, column, ...place } = placeOf(number, key);
        return { ...place, row: column, column: row };
      },
    }),
    storesAreColumns: true,
    headerRow: 1,
    leftOut: laidOut.leftOut.map((one) => ({ ...one, row: 1, column: columnLetters(one.row) })),
    questions: laidOut.questions.flatMap((one) => questionOfRows(one) ?? []),
  };
};

/** Nobody can be asked whether the names of stores hold for the columns beside them: those columns have no store. */
function questionOfRows(question: LayoutQuestion): LayoutQuestion | undefined {
  if (question.asks === 'names') return undefined;
  if (question.asks !== 'block') return question;
  const [first, last] = question.columns.map((letters) => String(columnNumber(letters)));
  return { ...question, columns: [first ?? '', last ?? ''], isOfRows: true };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
