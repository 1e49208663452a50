import type { Sheet } from '../belief';

/** The value that the work gives, or the message of what it throws. */
export function outcome(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return `threw: ${Object(error).message ?? String(error)}`;
  }
}

/** The outcome in words: `no error`, or the message of what the work throws. Waiting writes are done first. */
export const errorOf = (work: () => unknown): unknown =>
  outcome(() => {
    work();
    SpreadsheetApp.flush();
    return 'no error';
  });

/** Writes a value into A1 and reads it back. */
export function written(sheet: Sheet, value: unknown, format?: string): unknown {
  const cell = sheet.getRange('A1');
  if (format !== undefined) cell.setNumberFormat(format);
  cell.setValue(value);
  SpreadsheetApp.flush();
  return cell.getValue();
}

/** Puts formulas one below the other, from A1 on. */
export function writeFormulas(sheet: Sheet, ...formulas: readonly string[]): void {
  formulas.forEach((formula, index) => {
    sheet.getRange(index + 1, 1).setFormula(formula);
  });
}

/** The values of a range, as rows. */
export const valuesAt = (sheet: Sheet, address: string): unknown[][] => sheet.getRange(address).getValues();

/** The value of a cell. */
export const valueAt = (sheet: Sheet, address: string): unknown => sheet.getRange(address).getValue();
