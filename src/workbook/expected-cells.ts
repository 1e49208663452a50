import { columnLetters } from '../cells/column-letters';
import { NO_SCORE_WORDS } from '../cells/no-score';
import { NOT_APPLICABLE_WORDS } from '../cells/read-target';
import type { Expected, SheetColumn } from '../tables/table-sheet';
import { makeRoom, type Sheet } from './spreadsheet';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const FIRST_ROW = 2;
/** The number of rows below the table that are prepared too, for the rows that the user adds. */
const MORE_ROWS = 100;

/** Offers choices in each column of a table, and marks what is not expected there. Nothing is refused. */
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
    case 'a score':
      return rule.requireFormulaSatisfied(formulaOf(expected, `${columnLetters(column)}${FIRST_ROW}`));
  }
}

/**
 * The formula that accepts a target or a score. @param cell the first cell of the column: Sheets goes on from there, as when a
 * formula is filled down
 */
function formulaOf({ is, lowest, highest }: Expected & { is: 'a target' | 'a score' }, cell: string): string {
  const bounds = [`${cell}>=${lowest}`, ...(highest === undefined ? [] : [`${cell}<=${highest}`])];
  const others = is === 'a target' ? [...NOT_APPLICABLE_WORDS] : NO_SCORE_WORDS;
  const words = others.map((word) => `${cell}="${word}"`);
  return `=OR(AND(ISNUMBER(${cell}),${bounds.join(',')}),${words.join(',')})`;
}
