/** Tests the rules for what may be typed into cells: what is marked, and what the builder accepts. */
import { expect, test } from 'vitest';
import { openDocument, run } from './document-script';

const open = () =>
  openDocument({
    sheets: [
      { name: 'S', rows: [] },
      { name: 'My list', rows: [['甲'], ['乙']] },
    ],
  });
const RULE = 'SpreadsheetApp.newDataValidation()';

test.each([
  ['requireNumberBetween(0, 5)', ['0', '5', ''], ['5.1', '甲']],
  ['requireNumberGreaterThanOrEqualTo(1)', ['1', '1000', ''], ['0', '甲']],
  ['requireDate()', ['2023-07-01', ''], ['甲']],
  ['requireValueInList(["甲", "乙"], true)', ['甲', ''], ['丙']],
  [`requireValueInRange(ss.getSheetByName("My list").getRange('A1:A3'))`, ['乙', ''], ['丙']],
  [`requireFormulaSatisfied('=OR(B2="-",AND(ISNUMBER(B2),B2>=$A$1))')`, ['-', '3', ''], ['x', '-1']],
  ['requireDate().requireNumberBetween(1, 2)', ['2'], ['2023-07-01']],
])('%s marks what it does not allow', (criterion, good, bad) => {
  const book = open();
  run(book, `sheet.getRange('B2:B9').setDataValidation(${RULE}.${criterion}.build())`);
  const sheetId = book.model.getters.getSheetIdByName('S') ?? '';
  const isMarked = (text: string) => {
    book.type('S!B5', text);
    return book.model.getters.isDataValidationInvalid({ sheetId, col: 1, row: 4 });
  };
  for (const text of good) expect(isMarked(text), text).toBe(false);
  for (const text of bad) expect(isMarked(text), text).toBe(true);
});

test.each([
  ['build()', /without a criterion/],
  ['requireNumberBetween(5, 0)', /holds no number/],
  ['requireNumberBetween(0, NaN)', /holds no number/],
  ['requireNumberGreaterThanOrEqualTo(Infinity)', /no number to compare/],
  ['requireFormulaSatisfied("B2>0")', /begins with =/],
  ['requireValueInList([])', /must not be empty/],
  ['requireValueInRange("A1:A3")', /don't match the method signature/],
  ['requireCheckbox()', /is not implemented/],
])('%s throws', (call, message) => {
  expect(() => run(open(), `${RULE}.${call}`)).toThrow(message);
});

test('the same rule in more cells stays one rule, and a rule by formula is one for each place', () => {
  const book = openDocument();
  const rulesIn = () => book.model.getters.getDataValidationRules(book.model.getters.getSheetIds()[0] ?? '');
  run(
    book,
    `const listOf = (...words) => SpreadsheetApp.newDataValidation().requireValueInList(words, true).setAllowInvalid(true).build();
     ['A1:A2', 'A4', 'A2:A4', 'C1'].forEach((place) => sheet.getRange(place).setDataValidation(listOf('x', 'y')));
     sheet.getRange('A3').setDataValidation(listOf('z'));`,
  );
  const choices = run(
    book,
    `sheet.getRange('A1:C4').getDataValidations().map((row) => row.map((rule) => rule ? rule.getCriteriaValues()[0].join('') : ''))`,
  );
  expect(choices).toEqual([
    ['xy', '', 'xy'],
    ['xy', '', ''],
    ['z', '', ''],
    ['xy', '', ''],
  ]);
  expect(rulesIn()).toHaveLength(2);
  run(
    book,
    `const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=E1>0').build();
     ['E1', 'E3'].forEach((place) => sheet.getRange(place).setDataValidation(rule));`,
  );
  expect(rulesIn()).toHaveLength(4);
});
