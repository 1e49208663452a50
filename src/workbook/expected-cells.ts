import { columnLetters } from '../cells/column-letters';
import { NOT_APPLICABLE_WORDS } from '../cells/read-target';
import type { Expected, SheetColumn } from '../tables/table-sheet';
import { makeRoom, type Sheet } from './spreadsheet';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const FIRST_ROW = 2;
/** Rows that the user may add under those of the table and still be helped. */
const MORE_ROWS = 100;

/** Offers choices, and marks what is not expected, in each column of a table. Nothing is refused. */
export function expectCells(sheet: Sheet, columns: readonly SheetColumn[], rows: number): void {
  makeRoom(sheet, 1 + rows + MORE_ROWS, columns.length);
  columns.forEach(({ expected }, index) => {
    if (!expected) return;
    expectIn(sheet, index + 1, rows, (rule) => requirement(rule, expected, index + 1));
  });
}

function expectIn(sheet: Sheet, column: number, rows: number, require: (rule: Builder) => Builder): void {
  const rule = require(SpreadsheetApp.newDataValidation()).setAllowInvalid(true).build();
  sheet.getRange(FIRST_ROW, column, rows + MORE_ROWS, 1).setDataValidation(rule);
}

function requirement(rule: Builder, expected: Expected, column: number): Builder {
  switch (expected.is) {
    case 'one of':
      return rule.requireValueInList([...expected.choices], true);
    case 'a date':
      return rule.requireDate();
    case 'a number':
      return expected.highest === undefined
        ? rule.requireNumberGreaterThanOrEqualTo(expected.lowest)
        : rule.requireNumberBetween(expected.lowest, expected.highest);
    case 'a target':
      return rule.requireFormulaSatisfied(targetFormula(expected, `${columnLetters(column)}${FIRST_ROW}`));
  }
}

/** @param cell the first of the column: Sheets goes on from there, as when a formula is filled down */
function targetFormula({ lowest, highest }: Expected & { is: 'a target' }, cell: string): string {
  const bounds = [`${cell}>=${lowest}`, ...(highest === undefined ? [] : [`${cell}<=${highest}`])];
  const words = [...NOT_APPLICABLE_WORDS].map((word) => `${cell}="${word}"`);
  return `=OR(AND(ISNUMBER(${cell}),${bounds.join(',')}),${words.join(',')})`;
}
