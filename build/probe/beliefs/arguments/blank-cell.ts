import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'A blank cell reaches a custom function as "".',
  source: { documented: 'apps-script/reference/spreadsheet/range, getValues' },
  leansOn: ['build/local/apps-script/cell-values.ts'],
  probe: {
    setUp: ({ sheet }) => writeFormulas(sheet, '=PROBE_SEES(Z99)'),
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: '[""]',
  },
} satisfies Belief;
