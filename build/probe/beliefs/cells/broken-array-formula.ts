import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'An array formula whose result needs a cell that was filled shows #REF!, to getValues as well.',
  source: { documented: 'apps-script/guides/sheets/functions, Return values' },
  leansOn: ['src/workbook/steps/inserted-rows.ts'],
  probe: {
    setUp: ({ sheet }) => {
      writeFormulas(sheet, '=SEQUENCE(3)');
      sheet.getRange('A2').setValue(9);
    },
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A3'),
    expected: [['#REF!'], [9], ['']],
  },
} satisfies Belief;
