import { nameKey } from '../../cells/read-text';
import { gridTexts } from '../../messages/report/grid';
import { findHeaderRow } from './team-entries';

type Rows = readonly (readonly unknown[])[];

/** The stores of a grid as it stands in its sheet, as nameKey has them. */
export interface StoresInGrid {
  readonly judged: ReadonlySet<string>;
  /** Those whose notes alone were kept, because the rows had them no more. */
  readonly archived: ReadonlySet<string>;
}

/** @returns undefined where the sheet has lost its header, so that nobody can say what stands in it */
export function storesInGrid(values: Rows): StoresInGrid | undefined {
  const headerRow = findHeaderRow(values);
  const names = keysOf(gridTexts.store);
  const column = (values[headerRow] ?? []).findIndex((cell) => names.includes(nameKey(String(cell))));
  if (headerRow < 0 || column < 0) return undefined;
  const rows = values.slice(headerRow + 1);
  const headings = keysOf(gridTexts.archive);
  const heading = rows.findIndex((row) => row.some((cell) => headings.includes(nameKey(String(cell)))));
  const end = heading < 0 ? rows.length : heading;
  const keys = (some: Rows) =>
    new Set(some.map((row) => nameKey(String(row[column] ?? ''))).filter((key) => key !== ''));
  return { judged: keys(rows.slice(0, end)), archived: keys(rows.slice(end + 1)) };
}

const keysOf = (text: { readonly zh: string; readonly en: string }): string[] =>
  Object.values(text).map(nameKey);
