import { isBlank } from '../cells/cell';
import type { Sheet } from './spreadsheet';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Cells = readonly (readonly unknown[])[];

export const isOurFormula = (formula: string): boolean => /\bTMALL_[A-Z]/i.test(formula);

/**
 * Turns our formulas in the range into the values they show. A formula may have spilled beyond the range: what vanishes
 * there with it is written back.
 */
export function freezeRange(range: Range): void {
  const sheet = range.getSheet();
  const before = sheet.getDataRange().getValues();
  const top = range.getRow() - 1;
  const left = range.getColumn() - 1;
  const formulas = range.getFormulas();
  // What is neither ours nor a formula is written as it was: the cells a spill fills look like any other.
  range.setValues(
    formulas.map((row, y) =>
      row.map((formula, x) =>
        formula && !isOurFormula(formula) ? formula : asIs(before[top + y]?.[left + x]),
      ),
    ),
  );
  SpreadsheetApp.flush();
  restoreVanished(sheet, before);
}

function restoreVanished(sheet: Sheet, before: Cells): void {
  const after = sheet.getDataRange().getValues();
  const vanished = before.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      !isBlank(value) && isBlank(after[row]?.[column]) ? [{ row, column }] : [],
    ),
  );
  if (vanished.length === 0) return;
  const rows = vanished.map(({ row }) => row);
  const columns = vanished.map(({ column }) => column);
  const top = Math.min(...rows);
  const left = Math.min(...columns);
  const range = sheet.getRange(
    top + 1,
    left + 1,
    Math.max(...rows) - top + 1,
    Math.max(...columns) - left + 1,
  );
  const formulas = range.getFormulas();
  range.setValues(
    formulas.map((cells, y) => cells.map((formula, x) => formula || asIs(before[top + y]?.[left + x]))),
  );
}

/** Text stays text, though it may look like a number or a formula. */
const asIs = (value: unknown): unknown => {
  if (value === undefined) return '';
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
};
