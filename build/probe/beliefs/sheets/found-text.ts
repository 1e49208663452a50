import type { Belief } from '../../belief';

export default {
  sentence:
    'A text finder over the file gives the cells sheet by sheet and row by row, goes by what is shown, and passes over capitals.',
  source: { documented: 'apps-script/reference/spreadsheet/text-finder', untold: 'the order' },
  leansOn: ['src/workbook/look-at-sheets.ts', 'build/local/document/find-text.ts'],
  probe: {
    setUp: ({ sheet }) => {
      sheet.getRange('B1').setValue('Needle');
      sheet.getRange('A3').setValue('needle');
    },
    observe: ({ file }) =>
      file
        .createTextFinder('^needle$')
        .useRegularExpression(true)
        .findAll()
        .map((range) => range.getA1Notation()),
    expected: ['B1', 'A3'],
  },
  otherWay: 'text is found in any order',
} satisfies Belief;
