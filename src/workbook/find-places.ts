import { madeOnce } from '../calendar/remembered';
import type { ReadCell } from '../sidebar/contract/cells';
import type { Change, Places } from '../sidebar/contract/expectations';
import { headerDigest, rowDigests } from '../sidebar/contract/table-state';
import { changed } from './changed';
import { readCells } from './read-table';
import type { Sheet, Spreadsheet } from './spreadsheet';

/** The rows and columns that an expectation refers to, where they stand now; both are counted from 1. */
export interface FoundPlaces {
  readonly expected: Places;
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly seen: Seen;
}

/** The sheet's cells as they were seen, column by column. */
export interface Seen {
  readonly values: readonly (readonly ReadCell[])[];
  readonly formulas: readonly (readonly ReadCell[])[];
}

/** A sheet with its cells, as they were when the work began. */
export interface SeenSheet {
  readonly sheet: Sheet;
  readonly seen: Seen;
}

/**
 * @param known the sheets that were looked at for this work, by their ids: each is looked at once
 * @throws Changed where a row or a column is not to be found, or nobody can say which of several is meant
 */
export function findPlaces(
  spreadsheet: Spreadsheet,
  expected: Places,
  known: Map<number, SeenSheet>,
): FoundPlaces {
  const { sheet, seen } = known.get(expected.sheet) ?? lookAt(spreadsheet, expected.sheet);
  known.set(expected.sheet, { sheet, seen });
  return { ...locate(expected, seen), sheet };
}

function lookAt(spreadsheet: Spreadsheet, id: number): SeenSheet {
  const sheet = spreadsheet.getSheetById(id);
  if (!sheet) throw changed(id, 'gone');
  return { sheet, seen: look(sheet) };
}

/**
 * Reads the sheet's cells by two reads, the values last, since they are what people write meanwhile.
 * @param range all that is filled, or more of the sheet from its first cell on
 */
export function look(sheet: Sheet, range = sheet.getDataRange()): Seen {
  const { values = [], formulas = [] } = readCells(range, ['values', 'formulas']);
  return { values, formulas };
}

/** Finds the rows and columns in cells that were seen. @throws Changed where one is not to be found */
export function locate(expected: Places, seen: Seen): Omit<FoundPlaces, 'sheet'> {
  const columns = findColumns(expected, seen);
  const digests = watchedDigests(expected, columns, seen);
  const rows = findHinted(
    digests,
    expected.rows.map(({ hint, digest }) => ({ hint, wanted: digest })),
  );
  refuse(expected, 'rows', rows);
  return { expected, rows, columns, seen };
}

/** Makes a digest of each row, over the watched columns: their values, then their formulas where these count. */
export function watchedDigests(
  { watched, parts }: Pick<Places, 'watched' | 'parts'>,
  columns: readonly number[],
  { values, formulas }: Seen,
): string[] {
  const of = (cells: Seen['values']) => watched.map((number) => cells[(columns[number] ?? 0) - 1] ?? []);
  const watchedCells = [...of(values), ...(parts.includes('formulas') ? of(formulas) : [])];
  return rowDigests(watchedCells, values[0]?.length ?? 0);
}

/**
 * Finds the columns by the headers in the expected header row, or in the first row that holds all of them. @throws
 * Changed
 */
function findColumns(expected: Places, seen: Seen): number[] {
  const { columns } = columnsSeen(expected, seen);
  refuse(expected, 'columns', columns);
  return columns;
}

/** Finds the columns without throwing: a column that is not to be found is 0. */
export function columnsSeen(expected: Places, { values }: Seen): { row: number; columns: number[] } {
  const hinted = { row: expected.headerRow, columns: columnsIn(expected, values, expected.headerRow) };
  if (!hinted.columns.includes(0)) return hinted;
  const height = values[0]?.length ?? 0;
  for (let row = 1; row <= height; row++) {
    const columns = columnsIn(expected, values, row);
    if (!columns.includes(0)) return { row, columns };
  }
  return hinted;
}

const columnsIn = ({ columns }: Places, values: Seen['values'], row: number): number[] => {
  const headers = values.map((column) => headerDigest(column[row - 1] ?? ''));
  return findHinted(
    headers,
    columns.map(({ hint, header }) => ({ hint, wanted: header })),
  );
};

/**
 * Finds what is wanted, first at its hint.
 * @returns for each the place of the hint where it holds what is wanted, else the only one that does; 0 where none or
 * several do
 */
function findHinted(
  all: readonly string[],
  places: readonly { readonly hint: number; readonly wanted: string }[],
): number[] {
  const onlyPlaces = madeOnce(() => placesOf(all));
  return places.map(({ hint, wanted }) =>
    all[hint - 1] === wanted ? hint : (onlyPlaces().get(wanted) ?? 0),
  );
}

/** Where each content stands, counted from 1; 0 where it stands more than once. */
function placesOf(all: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  all.forEach((content, index) => {
    places.set(content, places.has(content) ? 0 : index + 1);
  });
  return places;
}

/** Refuses the work where a place was not found. @throws Changed in that case */
function refuse({ sheet }: Places, what: Change['what'], found: readonly number[]): void {
  const which = found.flatMap((place, number) => (place === 0 ? [number] : []));
  if (which.length > 0) throw changed(sheet, what, which);
}
