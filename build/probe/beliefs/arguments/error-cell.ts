import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'An error cell reaches a custom function as its text, such as #N/A.',
  source: { reported: 'googleworkspace/apps-script-samples#12' },
  leansOn: ['build/local/workbook/encode-arguments.ts'],
  probe: {
    setUp: ({ sheet }) => writeFormulas(sheet, '=NA()', '=PROBE_SEES(A1)'),
    observe: ({ sheet }) => valueAt(sheet, 'A2'),
    expected: '["#N/A"]',
  },
} satisfies Belief;
