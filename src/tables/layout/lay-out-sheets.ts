import { isBlank } from '../../cells/cell';
import { indexesOf } from '../../cells/column';
import { CellProblem } from '../../cells/problem';
import { readMonth } from '../../cells/read-date';
import { foldText } from '../../cells/read-text';
import type { SheetDates } from '../../cells/sheet-dates';
import { fromTenThousands, saysTenThousands } from '../../cells/ten-thousands';
import type { ColumnChoice } from '../chosen-columns';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../monthly-columns';
import { FIGURE_KEYS } from './figure-keys';
import type { LaidOut, SheetPlace } from './laid-out';
import { layOut } from './lay-out';
import type { LayoutAnswers } from './layout-answers';
import type { SheetCells } from './sheet-cells';

interface Cell {
  readonly value: unknown;
  readonly place: SheetPlace;
}

type Row = Partial<Record<MonthlyKey, Cell>>;

/**
 * Several sheets as one table: a sheet for each store or month, or sales in one and scores in another. What is chosen and
 * answered about the first holds for all of them.
 * @throws Problem where a month stands twice in one of them
 */
export function layOutSheets(
  [first, ...others]: readonly [SheetCells, ...SheetCells[]],
  dates: SheetDates,
  columns: ColumnChoice = {},
  answers: LayoutAnswers = {},
): LaidOut {
  const laidOut = layOut(first, dates, columns, answers);
  if (others.length === 0) return laidOut;
  const more = others.map((sheet) => layOut(sheet, dates, columns, answers));
  const all = [laidOut, ...more];
  const rows = joined(
    all.map((one, index) => rowsOf(one, [first, ...others][index] ?? first)),
    dates,
  );
  const isThere = (key: MonthlyKey) => rows.some((row) => row[key] !== undefined);
  const keys = (Object.keys(MONTHLY_COLUMNS) as MonthlyKey[]).filter(isThere);
  return {
    kind: 'laid out',
    monthsAreColumns: all.every(({ monthsAreColumns }) => monthsAreColumns),
    values: [
      keys.map((key) => MONTHLY_COLUMNS[key].headers[0]),
      ...rows.map((row) => keys.map((key) => row[key]?.value ?? '')),
    ],
    headerRow: laidOut.headerRow,
    headers: laidOut.headers,
    placeOf: (number, key) => {
      const row = rows[number - 2] ?? {};
      return (
        (row[key] ?? row.month ?? row.store ?? Object.values(row)[0])?.place ?? {
          row: 1,
          column: 1,
          header: '',
        }
      );
    },
    leftOut: all.flatMap(({ leftOut }) => leftOut),
    questions: all.flatMap(({ questions }) => questions),
  };
}

function rowsOf({ values, placeOf, headers }: LaidOut, { id = 0, name = '' }: SheetCells): Row[] {
  const [header = [], ...body] = values;
  const keys = (Object.keys(MONTHLY_COLUMNS) as MonthlyKey[]).flatMap((key) => {
    const [column] = indexesOf(header, MONTHLY_COLUMNS[key]);
    return column === undefined ? [] : [{ key, column }];
  });
  return body.flatMap((cells, index) => {
    const row: Row = {};
    for (const { key, column } of keys) {
      const own = { row: index + 2, column: column + 1, header: headers[column] ?? '' };
      const isInTenThousands = 'isMoney' in MONTHLY_COLUMNS[key] && saysTenThousands(String(header[column]));
      const value = isInTenThousands ? fromTenThousands(cells[column]) : cells[column];
      row[key] = { value, place: { ...(placeOf?.(index + 2, key) ?? own), sheet: { id, name } } };
    }
    return Object.values(row).every(({ value }) => isBlank(value)) ? [] : [row];
  });
}

/** The rows of all sheets. Where one sheet has the sales of a store's month and another its score, they are one row. */
function joined(sheets: readonly (readonly Row[])[], dates: SheetDates): Row[] {
  const rows: Row[] = [];
  const ofEarlierSheets = new Map<string, Row>();
  for (const sheet of sheets) {
    const own = sheet.map((row) => ({ row, key: keyOf(row, dates) }));
    const added = own.filter(({ row, key }) => !takeInto(ofEarlierSheets.get(key), row));
    rows.push(...added.map(({ row }) => row));
    for (const { row, key } of added) {
      if (key !== '' && !ofEarlierSheets.has(key)) ofEarlierSheets.set(key, row);
    }
  }
  return rows;
}

/** @returns whether the row's figures went into the one of an earlier sheet */
function takeInto(same: Row | undefined, row: Row): boolean {
  if (!same || !fitTogether(same, row)) return false;
  Object.assign(same, filledOf(row));
  return true;
}

/** The store and the month of a row; "" where it is of no month. */
function keyOf({ store, month }: Row, dates: SheetDates): string {
  try {
    const read = readMonth(month?.value, dates);
    return read === undefined ? '' : `${foldText(String(store?.value ?? ''))} ${read}`;
  } catch (error) {
    if (error instanceof CellProblem) return '';
    throw error;
  }
}

const fitTogether = (one: Row, other: Row): boolean =>
  FIGURE_KEYS.every((key) => isBlank(one[key]?.value) || isBlank(other[key]?.value)) &&
  FIGURE_KEYS.some((key) => !isBlank(other[key]?.value));

const filledOf = (row: Row): Row =>
  Object.fromEntries(FIGURE_KEYS.flatMap((key) => (isBlank(row[key]?.value) ? [] : [[key, row[key]]])));
