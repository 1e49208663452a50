import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'A thrown Error shows #ERROR!, with its message on hover, to which Sheets adds (line N).',
  source: { reported: 'googleworkspace/apps-script-samples#12' },
  leansOn: ['build/local/apps-script/call-function.ts'],
  probe: {
    setUp: ({ sheet }) => writeFormulas(sheet, '=PROBE_GIVES("no such thing")'),
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: '#ERROR!',
  },
  byHand: 'Hover over the cell of =TMALL_PHASE("08/07/2022", A1): our message, and (line N).',
} satisfies Belief;
