import { type Fact, type Facts, factsOf, gasFakes } from '../fact';
import { written } from '../script/look';

const values = gasFakes('test/testsheetsvalues.js');
const sheets = gasFakes('test/testsheets.js');
const exotics = gasFakes('test/testsheetsexotics.js');
const texts = gasFakes('test/testsheetstext.js');
const validations = gasFakes('test/testsheetsdatavalidations.js');

/** A row that is written and read back. */
const kept = (row: readonly unknown[]): Fact =>
  values(
    ({ sheet }) =>
      sheet
        .getRange(1, 1, 1, row.length)
        .setValues([[...row]])
        .getValues(),
    [row as readonly (string | number | boolean)[]],
  );

/** The formula that a written text becomes. */
const formula = (text: string, expected = text): Fact =>
  texts(
    ({ sheet }) =>
      sheet
        .getRange('A1')
        .setValues([[text]])
        .getFormula(),
    expected,
  );

/** What the REST interface made of a text that was given as if typed. */
const live = (cassette: string) => factsOf(`burnash/gspread tests/cassettes/${cassette}.json`);

export default {
  'an empty sheet holds one blank': sheets(({ sheet }) => sheet.getDataRange().getValues(), [['']]),
  'numbers come back as numbers': values(
    ({ sheet }) =>
      sheet
        .getRange('A1:C2')
        .setValues([
          [0, 1, 2],
          [1, 2, 3],
        ])
        .getValues(),
    [
      [0, 1, 2],
      [1, 2, 3],
    ],
  ),
  'booleans come back': kept([true, false]),
  'pi comes back in full': kept([Math.PI]),
  'a number of 13 digits comes back': kept([1795771015290]),
  'a fraction of 16 digits comes back': kept([0.8842218277169562]),
  'negative numbers come back': kept([-99, -69]),
  'texts with a blank inside come back': kept(['bub ble', 'red eye']),
  'blanks before = keep a text': values(
    ({ sheet }) =>
      sheet
        .getRange('A1')
        .setValues([['  =A2']])
        .getFormula(),
    '',
  ),
  'setValues gives the range': values(({ sheet }) => String(sheet.getRange('A1').setValues([[1]])), 'Range'),
  'null blanks a cell': validations(
    ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      return sheet
        .getRange('A1:B1')
        .setValues([[true, null]])
        .getValues();
    },
    [[true, '']],
  ),
  '=SAMPLE() becomes a formula': formula('=SAMPLE()'),
  '=sample() keeps its small letters': formula('=sample()'),
  '=SámpléB() keeps its letters': formula('=SámpléB()'),
  'setValue fills every cell of the range': exotics(
    ({ sheet }) => sheet.getRange('A1:B2').setValue('some content').getValues(),
    [
      ['some content', 'some content'],
      ['some content', 'some content'],
    ],
  ),
  'blanks around a text stay': exotics(({ sheet }) => written(sheet, '  whitespace  '), '  whitespace  '),
  'a formula over a value shows its result': exotics(({ sheet }) => {
    sheet.getRange('A1').setValue('old');
    return written(sheet, '=1+2');
  }, 3),
  'clearContent blanks values': values(
    ({ sheet }) => {
      sheet
        .getRange('A1:B1')
        .setValues([[1, 2]])
        .clearContent();
      return sheet.getRange('A1:B1').getValues();
    },
    [['', '']],
  ),
  'clearContent leaves backgrounds': sheets(
    ({ sheet }) => sheet.getRange('A1').setBackground('#ff0000').clearContent().getBackground(),
    '#ff0000',
  ),
  'clearContent leaves notes': sheets(
    ({ sheet }) =>
      sheet
        .getRange('A1')
        .setNotes([['n']])
        .clearContent()
        .getNotes(),
    [['n']],
  ),
  'clearContent leaves validations': sheets(({ sheet }) => {
    const rule = SpreadsheetApp.newDataValidation().requireDate().build();
    return sheet.getRange('A1').setDataValidation(rule).clearContent().getDataValidation() !== null;
  }, true),
  'the text 0042 becomes a number': live('WorksheetTest.test_update_cell')(
    ({ sheet }) => written(sheet, '0042'),
    42,
  ),
  'the text 2020-01-01 becomes a date': live('WorksheetTest.test_get_all_values_date_time_render_options')(
    ({ sheet }) => {
      sheet.getRange('A1').setValue('2020-01-01');
      sheet.getRange('B1').setFormula('=A1+0');
      return [sheet.getRange('B1').setNumberFormat('0').getValue(), sheet.getRange('A1').getDisplayValue()];
    },
    [43831, '2020-01-01'],
  ),
  'the text 2,000,000.01 becomes a number that shows as it was written': live('CellTest.test_numeric_value')(
    ({ sheet }) => [written(sheet, '2,000,000.01'), sheet.getRange('A1').getDisplayValue()],
    [2000000.01, '2,000,000.01'],
    { isUnused: true },
  ),
  '= 1 / 1024 is a formula': live('CellTest.test_numeric_value')(
    ({ sheet }) => written(sheet, '= 1 / 1024'),
    0.0009765625,
    {
      isUnused: true,
    },
  ),
  'whole numbers and fractions show as they are': live(
    'WorksheetTest.test_get_all_records_value_render_options',
  )(
    ({ sheet }) =>
      sheet
        .getRange('A1:C1')
        .setValues([[2, 53, 1.5]])
        .getDisplayValues(),
    [['2', '53', '1.5']],
  ),
  'a text that begins with + becomes a formula': factsOf('OWOX/owox-data-marts#1535')(
    ({ sheet }) => sheet.getRange('A1').setValue('+Dri7').getFormula() !== '',
    true,
  ),
  'a lone + or - shows an error': factsOf('robin900/gspread-dataframe#16')(
    ({ sheet }) => ['+', '-'].map((sign) => written(sheet, sign)),
    ['#ERROR!', '#ERROR!'],
  ),
  'an apostrophe before a text is no part of it': factsOf('OWOX/owox-data-marts#1535')(
    ({ sheet }) => written(sheet, "'=1+1"),
    '=1+1',
  ),
  'an apostrophe before a text was once reported as stored by setValue': {
    source: 'vlucas/sheetquery#20, which does not tell the format of the cell',
    byHand: 'The belief cells/apostrophe-in-plain-text asks for it where the format is @.',
  },
  'a date typed by hand changes the format of a cell of numbers': {
    source: 'telerik/kendo-ui-core#1686',
    byHand:
      'A script writes no cell by hand: type 2023-08-21 into a cell of format 0, and look whether a date shows.',
  },
  '22 34 is a number where blanks group digits': {
    source: 'vlucas/sheetquery#20',
    byHand: 'It concerns locales that group digits with a blank, of which neither zh_CN nor en_US is one.',
  },
} satisfies Facts;
