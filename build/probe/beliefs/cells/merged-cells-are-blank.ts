import type { Belief } from '../../belief';

export default {
  sentence: 'Merging keeps what stands in the first cell and blanks the others.',
  source: { reported: 'gist.github.com/tanaikech/a03b0bb4218a19b41d507a5b649e3802' },
  leansOn: ['src/workbook/read-table.ts'],
  probe: {
    observe: ({ sheet }) => {
      sheet.getRange('A1:A2').setValues([['one'], ['other']]);
      sheet.getRange('A1:A2').merge();
      return sheet.getRange('A1:A2').getValues();
    },
    expected: [['one'], ['']],
  },
  harmless:
    'Cells are asked whether they are merged only where one in the sheet is blank. Where the others kept their contents, each row would say its own store.',
} satisfies Belief;
