import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence:
    'createFilter puts a filter over the range, changes no cell, and throws where the sheet has a filter.',
  source: { documented: 'apps-script/reference/spreadsheet/range, createFilter', untold: 'the words' },
  leansOn: ['build/local/document/filter-rows.ts', 'src/workbook/steps/finish-grid.ts'],
  probe: {
    observe: ({ sheet }) => {
      const range = sheet.getRange('A1:B3');
      range.setValues([
        ['store', 'sales'],
        ['a', 1],
        ['b', 2],
      ]);
      const first = errorOf(() => range.createFilter());
      const second = errorOf(() => range.createFilter());
      return [first, /^threw: /.test(String(second)), range.getValues()];
    },
    expected: [
      'no error',
      true,
      [
        ['store', 'sales'],
        ['a', 1],
        ['b', 2],
      ],
    ],
  },
  harmless: 'A filter is made only where the sheet has none, and a failure leaves the grid without one.',
} satisfies Belief;
