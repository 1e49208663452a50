import type { ExpectedCells } from '../../sidebar/contract/table-steps';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Offers choices in a column, and marks what is not expected there. Nothing is refused. */
export const expectCells = (column: Range, expected: ExpectedCells): void =>
  require(column, (rule) => requirement(rule, expected));

/** Offers, in a column, the contents of a column of another table. */
export const offerCells = (column: Range, source: Range): void =>
  require(column, (rule) => rule.requireValueInRange(source, true));

function require(column: Range, set: (rule: Builder) => Builder): void {
  column.setDataValidation(set(SpreadsheetApp.newDataValidation()).setAllowInvalid(true).build());
}

function requirement(rule: Builder, expected: ExpectedCells): Builder {
  switch (expected.kind) {
    case 'one of':
      return rule.requireValueInList(expected.choices, true);
    case 'a date':
      return rule.requireDate();
    case 'a number':
      return expected.highest === null
        ? rule.requireNumberGreaterThanOrEqualTo(expected.lowest)
        : rule.requireNumberBetween(expected.lowest, expected.highest);
    case 'what satisfies':
      return rule.requireFormulaSatisfied(expected.formula);
  }
}
