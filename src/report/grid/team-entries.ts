import { isBlank } from '../../cells/cell';
import { nameKey } from '../../cells/read-text';
import { gridTexts } from '../../messages/report/grid';

/** A cell of the team's, as it was found; what it holds is theirs and is not looked at. */
export interface KeptCell {
  readonly value: unknown;
  /** "" where the cell holds a value. */
  readonly formula: string;
  /** How its numbers are shown; undefined where the sheet may decide. */
  readonly format?: string | undefined;
}

/** What the team wrote beside a store. */
export interface TeamEntry {
  readonly store: string;
  readonly owner: KeptCell;
  readonly notes: KeptCell;
}

type Rows = readonly (readonly unknown[])[];

/**
 * What the team wrote in a grid, its archive included, wherever the columns stand by now.
 * @returns undefined where the sheet has lost its header, so that nobody can say which cells are the team's
 */
export function readTeamEntries(
  values: Rows,
  formulas: Rows,
  formats: readonly (readonly string[])[] = [],
): TeamEntry[] | undefined {
  const headerRow = findHeaderRow(values);
  const columns = findColumns(values[headerRow] ?? []);
  if (!columns) return undefined;
  const kept = (row: number, column: number): KeptCell => ({
    value: values[row]?.[column] ?? '',
    formula: String(formulas[row]?.[column] ?? ''),
    format: formats[row]?.[column],
  });
  return values
    .map((cells, row) => ({
      store: String(cells[columns.store] ?? '').trim(),
      owner: kept(row, columns.owner),
      notes: kept(row, columns.notes),
    }))
    .filter((entry, row) => row > headerRow && hasContent(entry));
}

/** Counted from 0; -1 where there is none. */
export const findHeaderRow = (values: Rows): number =>
  values.findIndex((row) => findColumns(row) !== undefined);

/** The columns of the team's in a header row, counted from 1: what people write into them is no part of the grid. */
export function teamColumnsOf(header: readonly unknown[]): number[] {
  const columns = findColumns(header);
  return columns ? [columns.owner + 1, columns.notes + 1] : [];
}

function findColumns(row: readonly unknown[]) {
  const find = (key: 'store' | 'owner' | 'notes') => {
    const names = Object.values(gridTexts[key]).map(nameKey);
    return row.findIndex((cell) => typeof cell === 'string' && names.includes(nameKey(cell)));
  };
  const columns = { store: find('store'), owner: find('owner'), notes: find('notes') };
  return Object.values(columns).every((column) => column >= 0) ? columns : undefined;
}

const hasContent = ({ owner, notes }: TeamEntry): boolean =>
  [owner, notes].some(({ value, formula }) => !isBlank(value) || formula !== '');

/** Each store's entry, in the stores' order, and the entries that no store of the grid has any more. */
export function assignEntries(
  entries: readonly TeamEntry[],
  stores: readonly string[],
): { readonly byStore: readonly (TeamEntry | undefined)[]; readonly removed: readonly TeamEntry[] } {
  const left = [...entries];
  const byStore = stores.map((store) => {
    const index = left.findIndex((entry) => nameKey(entry.store) === nameKey(store));
    return index < 0 ? undefined : left.splice(index, 1)[0];
  });
  return { byStore, removed: left };
}
