import type { Place } from '../belief';
import { type Facts, gasFakes } from '../fact';
import { errorOf } from '../script/look';

const validations = gasFakes('test/testsheetsdatavalidations.js');
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const start = (): Builder => SpreadsheetApp.newDataValidation();

/** The rule of A1, as it reads back. */
function ruleOf({ sheet }: Place, builder: Builder) {
  return sheet.getRange('A1').setDataValidation(builder.build()).getDataValidation();
}

const valuesOfRule = (place: Place, builder: Builder) => ruleOf(place, builder)?.getCriteriaValues();
const typeOfRule = (place: Place, builder: Builder) => String(ruleOf(place, builder)?.getCriteriaType());

export default {
  'a builder prints its name': validations(() => String(start()), 'DataValidationBuilder'),
  'a rule prints its name': validations(() => String(start().requireDate().build()), 'DataValidation'),
  'what is invalid is allowed unless told otherwise': validations(
    (place) => ruleOf(place, start().requireDate())?.getAllowInvalid(),
    true,
  ),
  'setAllowInvalid(false) forbids': validations(
    (place) => ruleOf(place, start().requireDate().setAllowInvalid(false))?.getAllowInvalid(),
    false,
  ),
  'setAllowInvalid(true) allows again': validations(
    (place) =>
      ruleOf(place, start().requireDate().setAllowInvalid(false).setAllowInvalid(true))?.getAllowInvalid(),
    true,
  ),
  'requireNumberBetween is kept': validations(
    (place) => valuesOfRule(place, start().requireNumberBetween(20, 40)),
    [20, 40],
  ),
  'requireNumberBetween takes the larger first': validations(
    () => errorOf(() => start().requireNumberBetween(40, 20).build()),
    'no error',
    { refusedHere: true },
  ),
  'requireNumberGreaterThanOrEqualTo is kept': validations(
    (place) => valuesOfRule(place, start().requireNumberGreaterThanOrEqualTo(20)),
    [20],
  ),
  'requireFormulaSatisfied is kept as written': validations(
    (place) => valuesOfRule(place, start().requireFormulaSatisfied('=ISNUMBER(A1)')),
    ['=ISNUMBER(A1)'],
  ),
  'the same formula reads back from every cell': validations(
    ({ sheet }) => {
      const rule = start().requireFormulaSatisfied('=ISNUMBER($F$7)').build();
      return sheet
        .getRange('C3:D4')
        .setDataValidation(rule)
        .getDataValidations()
        .map((row) => row.map((one) => one?.getCriteriaValues()));
    },
    [
      [['=ISNUMBER($F$7)'], ['=ISNUMBER($F$7)']],
      [['=ISNUMBER($F$7)'], ['=ISNUMBER($F$7)']],
    ],
  ),
  'a list of texts is kept': validations(
    (place) => valuesOfRule(place, start().requireValueInList(['foo', 'bar', 'foobar']))?.[0],
    ['foo', 'bar', 'foobar'],
  ),
  'numbers and booleans in a list become texts': validations(
    (place) => valuesOfRule(place, start().requireValueInList([9, false, 'z'] as never))?.[0],
    ['9', 'false', 'z'],
    { refusedHere: true },
  ),
  'a list takes one argument': validations(
    () => errorOf(() => start().requireValueInList(['a']).build()),
    'no error',
  ),
  'a range takes one argument': validations(
    ({ sheet }) => errorOf(() => start().requireValueInRange(sheet.getRange('B1:B2')).build()),
    'no error',
  ),
  'a text for requireDate is refused, with the name of the class': gasFakes('notes/oddities.md')(
    () => errorOf(() => (start().requireDate as (text: string) => void)('x')),
    "threw: The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
  ),
  'a later criterion takes the place of the earlier one': validations(
    (place) => typeOfRule(place, start().requireDate().requireNumberGreaterThanOrEqualTo(1)),
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  ),
  'null takes a rule off': gasFakes('test/testsheetssets.js')(({ sheet }) => {
    const cell = sheet.getRange('A1').setDataValidation(start().requireDate().build());
    return cell.setDataValidation(null).getDataValidation();
  }, null),
  'a rule holds for every cell of the range': validations(
    ({ sheet }) => {
      const range = sheet.getRange('A1:B2').setDataValidation(start().requireDate().build());
      return range.getDataValidations().map((row) => row.map((rule) => rule !== null));
    },
    [
      [true, true],
      [true, true],
    ],
  ),
  'a second rule over a part takes its place there': validations(
    ({ sheet }) => {
      sheet.getRange('A1:A2').setDataValidation(start().requireDate().build());
      sheet.getRange('A1').setDataValidation(start().requireNumberGreaterThanOrEqualTo(1).build());
      return sheet
        .getRange('A1:A2')
        .getDataValidations()
        .map((row) => row.map((rule) => String(rule?.getCriteriaType())));
    },
    [['NUMBER_GREATER_THAN_OR_EQUAL_TO'], ['DATE_IS_VALID_DATE']],
  ),
  'a rule without a criterion is built': validations(() => errorOf(() => start().build()), 'no error', {
    refusedHere: true,
  }),
} satisfies Facts;
