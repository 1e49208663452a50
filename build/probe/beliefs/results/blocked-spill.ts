import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'A spill that would overwrite a cell is an error, and nothing is overwritten.',
  source: { documented: 'apps-script/guides/sheets/functions, Return values' },
  leansOn: ['src/workbook/steps/inserted-rows.ts'],
  probe: {
    setUp: ({ sheet }) => {
      sheet.getRange('A2').setValue('mine');
      writeFormulas(sheet, '=PROBE_GIVES("rows")');
    },
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A2'),
    expected: [['#REF!'], ['mine']],
  },
} satisfies Belief;
