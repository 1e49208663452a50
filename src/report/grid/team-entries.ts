import { isBlank } from '../../cells/cell';
import { nameKey } from '../../cells/read-text';
import { gridTexts } from '../../messages/report/grid';
import { CUT } from '../text-width';

/** A cell of the team's, as it was found; what it holds is theirs and is not looked at. */
export interface KeptCell {
  readonly value: unknown;
  /** "" where the cell holds a value. */
  readonly formula: string;
  /** How its numbers are shown; undefined where the sheet may decide. */
  readonly format?: string | undefined;
  /** The colour that the team gave the cell; undefined where it is plain. */
  readonly colour?: string | undefined;
  /** The note that the team put on the cell. */
  readonly note?: string | undefined;
}

/** What the team wrote beside a store. */
export interface TeamEntry {
  readonly store: string;
  readonly owner: KeptCell;
  readonly notes: KeptCell;
}

type Rows = readonly (readonly unknown[])[];

/** What else is known of the cells, row by row as the values are. */
interface CellPaint {
  readonly colours: readonly (readonly (string | undefined)[])[];
  readonly notes: readonly (readonly (string | undefined)[])[];
}

/**
 * What the team wrote in a grid, its archive included, wherever the columns stand by now.
 * @returns undefined where the sheet has lost its header, so that nobody can say which cells are the team's
 */
export function readTeamEntries(
  values: Rows,
  formulas: Rows,
  formats: readonly (readonly string[])[] = [],
  { colours, notes }: CellPaint = { colours: [], notes: [] },
): TeamEntry[] | undefined {
  const headerRow = findHeaderRow(values);
  const columns = findColumns(values[headerRow] ?? []);
  if (!columns) return undefined;
  const kept = (row: number, column: number): KeptCell => ({
    value: values[row]?.[column] ?? '',
    formula: String(formulas[row]?.[column] ?? ''),
    format: formats[row]?.[column],
    colour: colours[row]?.[column],
    note: notes[row]?.[column],
  });
  const names = wholeNames(values, columns);
  return values
    .map((_cells, row) => ({
      store: names[row] ?? '',
      owner: kept(row, columns.owner),
      notes: kept(row, columns.notes),
    }))
    .filter((entry, row) => row > headerRow && (hasContent(entry) || isColoured(entry)));
}

/** Counted from 0; -1 where there is none. */
export const findHeaderRow = (values: Rows): number =>
  values.findIndex((row) => findColumns(row) !== undefined);

/** The columns of the team's in a header row, counted from 1: what people write into them is no part of the grid. */
export function teamColumnsOf(header: readonly unknown[]): number[] {
  const columns = findColumns(header);
  return columns ? [columns.owner + 1, columns.notes + 1] : [];
}

/** The team's columns and those between them; undefined where there are none. */
export function teamSpan(columns: readonly number[]): { first: number; count: number } | undefined {
  if (columns.length === 0) return undefined;
  const first = Math.min(...columns);
  return { first, count: Math.max(...columns) - first + 1 };
}

/**
 * The names of the stores, row by row, as the grid's first column means them; "" where none stands.
 * @returns undefined where the sheet has lost its header
 */
export function storeNamesIn(values: Rows): string[] | undefined {
  const columns = findColumns(values[findHeaderRow(values)] ?? []);
  return columns && wholeNames(values, columns);
}

function wholeNames(
  values: Rows,
  { store, fullName }: { readonly store: number; readonly fullName: number },
): string[] {
  const textAt = (row: number, column: number): string => String(values[row]?.[column] ?? '').trim();
  const wholes = new Set(values.map((_cells, row) => textAt(row, fullName)));
  return values.map((_cells, row) => wholeName(textAt(row, store), textAt(row, fullName), wholes));
}

/**
 * The whole name where the first column shows it cut. The first column decides which store is meant, since people may
 * sort it without the second block, where the whole names stand.
 */
function wholeName(shown: string, here: string, wholes: ReadonlySet<string>): string {
  if (!shown.includes(CUT) || wholes.has(shown)) return shown;
  const [head = '', tail = ''] = shown.split(CUT);
  const isCutTo = (whole: string) =>
    whole.startsWith(head) && whole.endsWith(tail) && whole.length > head.length + tail.length;
  if (isCutTo(here)) return here;
  const [one, other] = [...wholes].filter(isCutTo);
  return one === undefined || other !== undefined ? shown : one;
}

function findColumns(row: readonly unknown[]) {
  const find = (key: 'store' | 'owner' | 'notes' | 'fullName') => {
    const names = Object.values(gridTexts[key]).map(nameKey);
    return row.findIndex((cell) => typeof cell === 'string' && names.includes(nameKey(cell)));
  };
  const columns = { store: find('store'), owner: find('owner'), notes: find('notes') };
  return Object.values(columns).every((column) => column >= 0)
    ? { ...columns, fullName: find('fullName') }
    : undefined;
}

const hasContent = ({ owner, notes }: TeamEntry): boolean =>
  [owner, notes].some(({ value, formula, note }) => !isBlank(value) || formula !== '' || note !== undefined);

const isColoured = ({ owner, notes }: TeamEntry): boolean =>
  [owner, notes].some(({ colour }) => colour !== undefined);

/**
 * Each store's entry, in the stores' order, and the entries that no store of the grid has any more; a colour alone is not
 * kept for a store that is gone.
 */
export function assignEntries(
  entries: readonly TeamEntry[],
  stores: readonly string[],
): { readonly byStore: readonly (TeamEntry | undefined)[]; readonly removed: readonly TeamEntry[] } {
  const left = [...entries];
  const byStore = stores.map((store) => {
    const index = left.findIndex((entry) => nameKey(entry.store) === nameKey(store));
    return index < 0 ? undefined : left.splice(index, 1)[0];
  });
  return { byStore, removed: left.filter(hasContent) };
}
