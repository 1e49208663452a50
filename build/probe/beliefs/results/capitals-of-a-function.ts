import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'The name of a function is found whatever its capitals.',
  source: { documented: 'apps-script/guides/sheets/functions, Naming' },
  leansOn: ['src/functions/catalogue.ts'],
  probe: {
    setUp: ({ sheet }) => writeFormulas(sheet, '=probe_sees(1)'),
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: '[1]',
  },
} satisfies Belief;
