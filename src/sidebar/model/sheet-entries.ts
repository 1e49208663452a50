import { hasColumns, indexesOf } from '../../cells/column';
import { firstOfWide, HEADERS_WITHIN } from '../../cells/find-headers';
import { headerKey } from '../../cells/header-key';
import { WEIGHT_COLUMNS } from '../../diagnosis/weights-table';
import { isMonthHeader } from '../../tables/layout/month-header';
import { MONTHLY_COLUMNS } from '../../tables/monthly-columns';
import { STANDARD_COLUMNS } from '../../tables/standard-columns';
import { TARGET_COLUMNS } from '../../tables/targets-table';
import type { SheetEntry } from '../contract';
import type { ReadWorkbook } from './read-workbook';

/** The words, for each kind of table, that no other table's header row holds: by them a table is found in a large file. */
export const HEADER_WORDS = [
  MONTHLY_COLUMNS.onboard,
  TARGET_COLUMNS.failedMonthLimit,
  STANDARD_COLUMNS.effectiveDay,
  WEIGHT_COLUMNS.weight,
].map(({ headers }) => [...headers]);

/** The sheets that the page knows, each with its kind, in the order of the file as far as that is known. */
export function sheetEntries({ tables, own, sheets }: ReadWorkbook): SheetEntry[] {
  const ownKinds = new Map(
    own.map(({ sheet, is }) => [sheet, is.kind === 'plan' ? 'plan' : 'report'] as const),
  );
  const found = new Map<number, SheetEntry>();
  for (const { sheet, name, headers } of sheets) found.set(sheet, { id: sheet, name, kind: kindOf(headers) });
  for (const { sheet, name, cells } of tables.values()) {
    found.set(sheet, { id: sheet, name, kind: kindOf(headersOf(cells.values ?? [])) });
  }
  for (const { sheet, name } of own) found.set(sheet, { id: sheet, name, kind: 'other' });
  return [...found.values()].map((entry) => ({ ...entry, kind: ownKinds.get(entry.id) ?? entry.kind }));
}

/** What is most likely the header row of a table that was read, column by column. */
export function headersOf(columns: readonly (readonly unknown[])[]): readonly unknown[] {
  const rows = Array.from({ length: HEADERS_WITHIN }, (_, row) => columns.map((column) => column[row] ?? ''));
  return rows[firstOfWide(rows)] ?? [];
}

export function kindOf(headers: readonly unknown[]): SheetEntry['kind'] {
  if (hasColumns(headers, MONTHLY_COLUMNS) || hasMonthColumns(headers)) return 'rows';
  if (hasColumns(headers, TARGET_COLUMNS)) return 'targets';
  if (isStandardsTable(headers)) return 'standards';
  return hasColumns(headers, WEIGHT_COLUMNS) ? 'weights' : 'other';
}

const hasMonthColumns = (headers: readonly unknown[]): boolean =>
  indexesOf(headers, MONTHLY_COLUMNS.store).length > 0 && headers.filter(isMonthHeader).length > 1;

/** A column of ids is not enough to go by. */
const isStandardsTable = (headers: readonly unknown[]): boolean =>
  [STANDARD_COLUMNS.id, STANDARD_COLUMNS.effectiveDay].every(
    (column) => indexesOf(headers, column).length > 0,
  );

/**
 * The other sheets that have the same headers as that of the monthly rows, in the order of the file. Of a kind that the first
 * row alone does not tell, as with headers of two rows, they are what that sheet is.
 */
export function alikeSheets(workbook: ReadWorkbook, rowsSheet: number): SheetEntry[] {
  const headersById = new Map(
    workbook.sheets.map(({ sheet, headers }) => [sheet, textsOf(headers)] as const),
  );
  for (const { sheet, cells } of workbook.tables.values()) {
    headersById.set(sheet, textsOf(headersOf(cells.values ?? [])));
  }
  const headers = headersById.get(rowsSheet) ?? '';
  return sheetEntries(workbook).filter(
    ({ id, kind }) =>
      (kind === 'rows' || kind === 'other') &&
      id !== rowsSheet &&
      headers !== '' &&
      headersById.get(id) === headers,
  );
}

/**
 * Sheets that nobody has looked at: first those that are called alike, as 7月 and 8月.
 * @param hasAlike whether others are known to be alike: then those of other names may be too
 */
export function sheetsLikelyAlike(
  { sheets, tables, own }: ReadWorkbook,
  rowsSheet: number,
  hasAlike: boolean,
): number[] {
  const patternOf = (name: string) => name.replace(/\d+/g, '#');
  const name = tables.get(rowsSheet)?.name ?? '';
  const pattern = patternOf(name);
  const isCalledAlike = (other: string) => pattern !== name && patternOf(other) === pattern;
  const unknown = sheets.filter(
    ({ sheet, headers }) =>
      headers.length === 0 && !tables.has(sheet) && !own.some((one) => one.sheet === sheet),
  );
  const alike = unknown.filter((one) => isCalledAlike(one.name));
  const others = hasAlike ? unknown.filter((one) => !isCalledAlike(one.name)) : [];
  return [...alike, ...others].map(({ sheet }) => sheet);
}

/** Headers in any order as one text. Which months stand as columns does not count: a sheet may be of another year. */
const textsOf = (headers: readonly unknown[]): string =>
  [...new Set(headers.map(textOf))]
    .filter((header) => header !== '')
    .sort()
    .join('\n');

function textOf(header: unknown): string {
  if (isMonthHeader(header)) return 'month';
  return typeof header === 'string' ? headerKey(header).replace(/\d+/g, '#') : JSON.stringify(header);
}
