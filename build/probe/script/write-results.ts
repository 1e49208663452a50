import type { Spreadsheet } from '../belief';
import { RESULTS } from './probe-file';

/** Writes the results as a table on a sheet, as text from the first to the last cell. @param rows of equal length */
export function writeResults(file: Spreadsheet, rows: readonly (readonly string[])[]): void {
  const width = rows[0]?.length ?? 0;
  const old = file.getSheetByName(RESULTS);
  if (old) file.deleteSheet(old);
  const sheet = file.insertSheet(RESULTS, 1);
  const range = sheet.getRange(1, 1, rows.length, width);
  range.setNumberFormat('@');
  range.setValues(rows.map((row) => [...row]));
  sheet.setFrozenRows(1);
}
