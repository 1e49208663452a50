import type { PageState } from './page-state';

/** What the chosen sheet of monthly rows is called, as it was read last. */
export function rowsSheetName({
  workbook,
  start,
  choice: { rowsSheet },
}: Pick<PageState, 'workbook' | 'start' | 'choice'>): string {
  const table = rowsSheet === undefined ? undefined : workbook?.tables.get(rowsSheet);
  return table?.name ?? start?.sheets.find(({ id }) => id === rowsSheet)?.name ?? '';
}
