import { hasColumns, indexesOf } from '../../cells/column';
import { WEIGHT_COLUMNS } from '../../diagnosis/weights-table';
import { MONTHLY_COLUMNS } from '../../tables/monthly-columns';
import { STANDARD_COLUMNS } from '../../tables/standard-columns';
import { TARGET_COLUMNS } from '../../tables/targets-table';
import type { SheetEntry } from '../contract';
import type { ReadWorkbook } from './read-workbook';

/** For each kind of table, the words that no other table's header row bears: by them it is found in a large file. */
export const HEADER_WORDS = [
  MONTHLY_COLUMNS.onboard,
  TARGET_COLUMNS.failedMonthLimit,
  STANDARD_COLUMNS.effectiveDay,
  WEIGHT_COLUMNS.weight,
].map(({ headers }) => [...headers]);

/** The sheets that the page knows of, in the order of the file as far as that is known, with what each one is. */
export function sheetEntries({ tables, own, sheets }: ReadWorkbook): SheetEntry[] {
  const ownKinds = new Map(
    own.map(({ sheet, is }) => [sheet, is.kind === 'plan' ? 'plan' : 'report'] as const),
  );
  const found = new Map<number, SheetEntry>();
  for (const { sheet, name, headers } of sheets) found.set(sheet, { id: sheet, name, kind: kindOf(headers) });
  for (const { sheet, name, cells } of tables.values()) {
    found.set(sheet, { id: sheet, name, kind: kindOf((cells.values ?? []).map(([header]) => header)) });
  }
  for (const { sheet, name } of own) found.set(sheet, { id: sheet, name, kind: 'other' });
  return [...found.values()].map((entry) => ({ ...entry, kind: ownKinds.get(entry.id) ?? entry.kind }));
}

export function kindOf(headers: readonly unknown[]): SheetEntry['kind'] {
  if (hasColumns(headers, MONTHLY_COLUMNS)) return 'rows';
  if (hasColumns(headers, TARGET_COLUMNS)) return 'targets';
  if (isStandardsTable(headers)) return 'standards';
  return hasColumns(headers, WEIGHT_COLUMNS) ? 'weights' : 'other';
}

/** A column of ids is not enough to go by. */
const isStandardsTable = (headers: readonly unknown[]): boolean =>
  [STANDARD_COLUMNS.id, STANDARD_COLUMNS.effectiveDay].every(
    (column) => indexesOf(headers, column).length > 0,
  );
