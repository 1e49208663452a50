import type { Belief } from '../../belief';
import { valueAt } from '../../script/look';

export default {
  sentence:
    'null clears a cell; Google takes undefined for null, and it throws in the local workbook, as NaN, infinity and objects do.',
  source: { documented: 'apps-script/guides/v8-runtime/migration, undefined', untold: 'null' },
  leansOn: ['build/local/apps-script/check-cell.ts'],
  probe: {
    observe: ({ sheet }) => {
      sheet.getRange('A1').setValue('x');
      sheet.getRange('A1:B1').setValues([[null, 1]]);
      return valueAt(sheet, 'A1');
    },
    expected: '',
  },
  harmless: 'The product writes "" for a blank.',
} satisfies Belief;
