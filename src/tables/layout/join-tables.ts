import { cellText, isBlank } from '../../cells/cell';
import { indexesOf } from '../../cells/column';
import { CellProblem } from '../../cells/problem';
import { readMonth } from '../../cells/read-date';
import { foldText } from '../../cells/read-text';
import type { SheetDates } from '../../cells/sheet-dates';
import { fromTenThousands, saysTenThousands } from '../../cells/ten-thousands';
import { MONTHLY_COLUMNS, type MonthlyKey } from '../monthly-columns';
import { FIGURE_KEYS } from './figure-keys';
import type { LaidOut, SheetOfPlace, SheetPlace } from './laid-out';
import type { LayoutQuestion } from './layout-answers';

interface Cell {
  readonly value: unknown;
  readonly place: SheetPlace;
}

type Row = Partial<Record<MonthlyKey, Cell>>;

/** A table, and the sheet that it stands on where there are several. */
export interface TableToJoin {
  readonly laidOut: LaidOut;
  readonly sheet?: SheetOfPlace;
}

/** Several tables as one. Where one has the sales of a store's month and another its score, they are one row. */
export function joinTables(
  tables: readonly [TableToJoin, ...TableToJoin[]],
  dates: SheetDates,
  monthsAreColumns: boolean,
): LaidOut {
  const [{ laidOut: first }] = tables;
  const rows = joined(tables.map(rowsOf), dates);
  const isThere = (key: MonthlyKey) => rows.some((row) => row[key] !== undefined);
  const keys = (Object.keys(MONTHLY_COLUMNS) as MonthlyKey[]).filter(isThere);
  return {
    kind: 'laid out',
    monthsAreColumns,
    values: [
      keys.map((key) => MONTHLY_COLUMNS[key].headers[0]),
      ...rows.map((row) => keys.map((key) => row[key]?.value ?? '')),
    ],
    headerRow: first.headerRow,
    headers: first.headers,
    placeOf: (number, key) => {
      const row = rows[number - 2] ?? {};
      const cell = row[key] ?? row.month ?? row.store ?? Object.values(row)[0];
      return cell?.place ?? { row: 1, column: 1, header: '' };
    },
    leftOut: tables.flatMap(({ laidOut: { leftOut }, sheet }) =>
      leftOut.map((one) => (sheet ? { ...one, sheet: sheet.name } : one)),
    ),
    told: tables.flatMap(({ laidOut: { told = [] }, sheet }) =>
      told.map((one) => (sheet ? { ...one, sheet: sheet.name } : one)),
    ),
    questions: withOneYear(tables.flatMap(({ laidOut: { questions } }) => questions)),
  };
}

/** One answer about the year holds for all of them. */
const withOneYear = (questions: readonly LayoutQuestion[]): LayoutQuestion[] =>
  questions.filter(
    (question, index) =>
      question.asks !== 'year' || questions.findIndex(({ asks }) => asks === 'year') === index,
  );

function rowsOf({ laidOut: { values, placeOf, headers }, sheet }: TableToJoin): Row[] {
  const [header = [], ...body] = values;
  const keys = (Object.keys(MONTHLY_COLUMNS) as MonthlyKey[]).flatMap((key) => {
    const [column] = indexesOf(header, MONTHLY_COLUMNS[key]);
    return column === undefined ? [] : [{ key, column }];
  });
  return body.flatMap((cells, index) => {
    const row: Row = {};
    for (const { key, column } of keys) {
      const own = { row: index + 2, column: column + 1, header: headers[column] ?? '' };
      const isInTenThousands =
        'isMoney' in MONTHLY_COLUMNS[key] && saysTenThousands(cellText(header[column]));
      const value = isInTenThousands ? fromTenThousands(cells[column]) : cells[column];
      row[key] = { value, place: { ...(placeOf?.(index + 2, key) ?? own), ...(sheet && { sheet }) } };
    }
    return Object.values(row).every(({ value }) => isBlank(value)) ? [] : [row];
  });
}

function joined(tables: readonly (readonly Row[])[], dates: SheetDates): Row[] {
  const rows: Row[] = [];
  const ofEarlierTables = new Map<string, Row>();
  for (const table of tables) {
    const own = table.map((row) => ({ row, key: keyOf(row, dates) }));
    const added = own.filter(({ row, key }) => !takeInto(ofEarlierTables.get(key), row));
    rows.push(...added.map(({ row }) => row));
    for (const { row, key } of added) {
      if (key !== '' && !ofEarlierTables.has(key)) ofEarlierTables.set(key, row);
    }
  }
  return rows;
}

/** @returns whether the row's figures went into the one of an earlier table */
function takeInto(same: Row | undefined, row: Row): boolean {
  if (!same || !fitTogether(same, row)) return false;
  Object.assign(same, filledOf(row));
  return true;
}

/** The store and the month of a row; "" where it is of no month. */
function keyOf({ store, month }: Row, dates: SheetDates): string {
  try {
    const read = readMonth(month?.value, dates);
    return read === undefined ? '' : `${foldText(cellText(store?.value))} ${read}`;
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
