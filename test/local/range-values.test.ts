/** Tests what a script reads from cells, and what becomes of what it writes to them. */
import { describe, expect, test } from 'vitest';
import { openDocument, run } from './document-script';

const DESCRIBE = `.getValues().map((row) => row.map((v) => v instanceof Date ? 'Date ' + v.toISOString() : typeof v + ' ' + v))`;

test('values are read by kind: a blank is "", a date is midnight in the spreadsheet’s zone', () => {
  const rows = [
    ['Store', 12.5, true],
    ['2022-07-08', '=1/0', null],
    ['10%', '="a"&"b"', '08:30'],
  ];
  const book = openDocument({ sheets: [{ name: 'S', rows }] });
  expect(run(book, `sheet.getRange('A1:C3')${DESCRIBE}`)).toEqual([
    ['string Store', 'number 12.5', 'boolean true'],
    ['Date 2022-07-07T16:00:00.000Z', 'string #DIV/0!', 'string '],
    ['number 0.1', 'string ab', 'Date 1899-12-30T00:24:17.000Z'],
  ]);
});

test.each(['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'])(
  'a date goes there and back in %s',
  (timeZone) => {
    const book = openDocument({ timeZone, sheets: [{ name: 'S', rows: [['2011-12-31']] }] });
    run(book, `sheet.getRange('B1').setValue(sheet.getRange('A1').getValue())`);
    expect(book.text('B1')).toBe('2011-12-31');
    expect(book.value('B1')).toBe(book.value('A1'));
  },
);

test.each([
  ['a number', '5', 5, '5'],
  ['a text that looks like a number', '"007"', 7, '7'],
  ['a text that looks like a date', '"2022-07-08"', 44750, '2022-07-08'],
  ['a percentage', '"12%"', 0.12, '12%'],
  ['a text', '"旗舰店"', '旗舰店', '旗舰店'],
  ['a text that begins with =', '"=1+1"', 2, '2'],
  ['a text that begins with +', '"+1+1"', 2, '2'],
  ['a text that begins with a full-width =', '"＝1+1"', 2, '2'],
  ['a text that begins with a full-width +', '"＋1+1"', 2, '2'],
  ['a text that begins with -', '"-1-1"', -2, '-2'],
  ['a text that begins with a full-width -', '"－1-1"', -2, '-2'],
  ['a signed number', '"-5"', -5, '-5'],
  ['a guarded text', `"'=1+1"`, '=1+1', '=1+1'],
  ['a guarded number', `"'007"`, '007', '007'],
  ['a tick', 'true', true, 'TRUE'],
  ['nothing', 'null', null, ''],
  ['empty text', '""', null, ''],
  ['a long number', '1.5e21', 1.5e21, '1500000000000000000000'],
  ['what the engine would make a link of', '"[a](https://b.cn)"', 'a', 'a'],
])('%s is written as if typed', (_what, code, value, text) => {
  const book = openDocument();
  run(book, `sheet.getRange('A1').setValue(${code})`);
  expect(book.value('A1')).toBe(value);
  expect(book.text('A1')).toBe(text);
});

test.each([
  '=1+1',
  '+1',
  '-store',
  '@store',
  '＝1',
  '007',
  '2022-07-08',
  'TRUE',
  '#N/A',
  '\t=1',
  '',
  '旗舰店',
  '[a](https://b.cn)',
])('in a cell of plain text %j stays as it is', (text) => {
  const book = openDocument();
  run(book, `sheet.getRange('A1').setNumberFormat('@').setValue(${JSON.stringify(text)})`);
  expect(run(book, `[sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()]`)).toEqual([
    text,
    '',
  ]);
  expect(run(book, `sheet.getRange('A1').getNumberFormats()`)).toEqual([['@']]);
});

test('an apostrophe is not part of the value, in a cell of plain text neither', () => {
  const book = openDocument();
  run(book, `sheet.getRange('A1:B1').setNumberFormat('@').setValues([["'=1", "''x"]])`);
  expect(run(book, `sheet.getRange('A1:B1').getValues()`)).toEqual([['=1', "'x"]]);
});

test('a text of the automatic format stays what it is where its cell becomes plain text', () => {
  const book = openDocument();
  run(book, `sheet.getRange('A1:C1').setValues([["'=1", "''x", 'y']]).setNumberFormat('@')`);
  expect(run(book, `sheet.getRange('A1:C1').setNumberFormat('@').getValues()`)).toEqual([['=1', "'x", 'y']]);
  expect(run(book, `sheet.getRange('A1:C1').getNumberFormats()`)).toEqual([['@', '@', '@']]);
});

test('the plain text of a cell outlives its value', () => {
  const book = openDocument();
  run(book, `sheet.getRange('A1').setNumberFormat('@').setValue('=1')`);
  run(book, `sheet.getRange('A1').setValue('007')`);
  expect(run(book, `sheet.getRange('A1').getValue()`)).toBe('007');
});

test('a number format that is set is kept, an automatic one becomes a date’s', () => {
  const book = openDocument();
  run(book, `sheet.getRange('A1:A2').setNumberFormats([['yyyy/mm'], ['General']])`);
  run(
    book,
    `const day = new Date(Date.UTC(2022, 6, 7, 16)); sheet.getRange('A1:A2').setValues([[day], [day]])`,
  );
  expect(book.texts('A1:A2')).toEqual([['2022/07'], ['2022-07-08']]);
});

test('formulas are read and written as formulas', () => {
  const book = openDocument();
  run(
    book,
    `sheet.getRange('A1:B1').setValues([[2, '=A1*3']]); sheet.getRange('C1').setFormula('=SUM(A1,B1)')`,
  );
  expect(run(book, `sheet.getRange('A1:C1').getFormulas()`)).toEqual([['', '=A1*3', '=SUM(A1,B1)']]);
  expect(run(book, `[sheet.getRange('C1').getFormula(), sheet.getRange('C1').getValue()]`)).toEqual([
    '=SUM(A1,B1)',
    8,
  ]);
});

test.each([
  ['sheet.getRange("A1").setValue(undefined)', 'A cell takes no undefined'],
  ['sheet.getRange("A1").setValue({})', "The parameters ((class)) don't match"],
  ['sheet.getRange("A1").setValue(NaN)', 'NaN was to be written'],
  ['sheet.getRange("A1").setValue(new Date(NaN))', 'A cell takes no Date'],
  ['sheet.getRange("A1:B1").setValues([[1, undefined]])', 'A cell takes no undefined'],
  ['sheet.getRange("A1:B1").setValues([[1, , ]])', 'A cell takes no undefined'],
  ['sheet.getRange("A1:B1").setValues([[1, Infinity]])', 'Infinity was to be written'],
  ['sheet.getRange("A1:B1").setValues([[1, [2]]])', 'A cell takes no Array'],
  ['sheet.getRange("A1:B1").setValues([1, 2])', "The parameters (number[]) don't match the method signature"],
  ['sheet.getRange("A1:B2").setValues([[1, 2]])', 'The data has 1 but the range has 2.'],
  ['sheet.getRange("A1:B2").setValues([[1, 2], [3]])', 'The data has 1 but the range has 2.'],
  ['sheet.getRange("A1").setValue("x".repeat(50001))', 'more than the maximum of 50000 characters'],
  ['sheet.getRange("A1").setFormula("SUM(A1)")', 'A formula begins with ='],
  ['sheet.getRange("A1").setNumberFormat("@").setFormula("=1")', 'is not known here'],
  ['sheet.getRange("A1").setNumberFormat("@").setValue(new Date())', 'is not known here'],
  ['sheet.getRange("A1:B1").setBackgrounds([["red", null]])', 'takes colours as #rrggbb'],
  ['sheet.getRange("A1").setFontWeights([["heavy"]])', 'Expected: bold, normal'],
  ['sheet.getRange("A1").setFontSizes([["10"]])', 'A font size is a whole number'],
  ['sheet.getRange("A1").setTextStyles([["bold"]])', 'This is not a TextStyle.'],
  [
    'sheet.getRange("A1:B1").setTextStyles([[SpreadsheetApp.newTextStyle().setBold(true).build()]])',
    'The data has 1 but the range has 2.',
  ],
  ['sheet.getRange("A1").setWraps([["yes"]])', 'A wrap is true or false'],
  ['sheet.getRange("A1").setWrapStrategy("WRAP")', "The parameters (String) don't match"],
  ['sheet.getRange("A1").setNotes([[5]])', 'A text was expected, not 5'],
  ['sheet.getRange("A1").clear()', 'Range.clear is not implemented'],
])('%s throws and changes nothing', (code, message) => {
  const book = openDocument({
    sheets: [
      {
        name: 'S',
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ],
  });
  expect(() => run(book, code)).toThrow(message);
  expect(book.texts('A1:B2')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

describe('a formula in R1C1 notation', () => {
  test.each([
    ['=A2+$B$1', '=R[0]C[-2]+R1C2'],
    ['=SUM($A2:B$9)', '=SUM(R[0]C1:R9C[-1])'],
    ['=SUM(A:A)-SUM($B:B)', '=SUM(C[-2]:C[-2])-SUM(C2:C[-1])'],
    ['=SUM(3:$4)', '=SUM(R[1]:R4)'],
    ['=SUM(A2:A)', '=SUM(R[0]C[-2]:C[-2])'],
    ["=SUM('My A1'!A1:B2)", "=SUM('My A1'!R[-1]C[-2]:R[0]C[-1])"],
    ['=IF(A2="B2:C3",ATAN2(5,1),1.5)', '=IF(R[0]C[-2]="B2:C3",ATAN2(5,1),1.5)'],
    ['=25000*2', '=25000*2'],
  ])('counts from its own cell: %s', (formula, relative) => {
    const book = openDocument({
      sheets: [
        { name: 'S', rows: [] },
        { name: 'My A1', rows: [] },
      ],
    });
    book.type('C2', formula);
    expect(run(book, `sheet.getRange('C2').getFormulasR1C1()`)).toEqual([[relative]]);
  });

  test('is null for a value, and as typed where it is broken', () => {
    const book = openDocument({ sheets: [{ name: 'S', rows: [[5, '=1+(A1']] }] });
    expect(run(book, `sheet.getRange('A1:B1').getFormulasR1C1()`)).toEqual([[null, '=1+(A1']]);
  });
});
