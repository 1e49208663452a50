import { nameKey } from '../../cells/read-text';
import { gridTexts } from '../../messages/report/grid';
import { findHeaderRow, storeNamesIn } from './team-entries';

type Rows = readonly (readonly unknown[])[];

/** The stores of a grid as it stands in its sheet, as nameKey has them. */
export interface StoresInGrid {
  readonly judged: ReadonlySet<string>;
  /** Those whose notes alone were kept, because the rows had them no more. */
  readonly archived: ReadonlySet<string>;
}

/** @returns undefined where the sheet has lost its header, so that nobody can say what stands in it */
export function storesInGrid(values: Rows): StoresInGrid | undefined {
  const names = storeNamesIn(values);
  if (!names) return undefined;
  const from = findHeaderRow(values) + 1;
  const headings = keysOf(gridTexts.archive);
  const heading = values.findIndex(
    (row, index) => index >= from && row.some((cell) => headings.includes(nameKey(String(cell)))),
  );
  const end = heading < 0 ? names.length : heading;
  const keys = (some: readonly string[]) => new Set(some.map(nameKey).filter((key) => key !== ''));
  return { judged: keys(names.slice(from, end)), archived: keys(names.slice(end + 1)) };
}

const keysOf = (text: { readonly zh: string; readonly en: string }): string[] =>
  Object.values(text).map(nameKey);
