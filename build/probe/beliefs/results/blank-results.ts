import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'null, undefined and "" show as blank.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/apps-script/cell-values.ts'],
  probe: {
    setUp: ({ sheet }) =>
      writeFormulas(sheet, '=PROBE_GIVES("null")', '=PROBE_GIVES("undefined")', '=PROBE_GIVES("empty text")'),
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A3'),
    expected: [[''], [''], ['']],
  },
  harmless:
    'A formula of ours answers undefined for a blank and nothing else; where 0 showed, the person sees that no figure of a store is 0.',
} satisfies Belief;
