import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence: 'Arguments of the wrong kind throw "The parameters (…) don\'t match the method signature for …".',
  source: {
    reported: 'brucemcpherson/gas-fakes notes/oddities.md, and many threads',
    untold: 'the names of the classes of each method',
  },
  leansOn: ['build/local/apps-script/strict-service.ts'],
  probe: {
    observe: () => errorOf(() => Utilities.formatDate('x' as never, 'UTC', 'yyyy')),
    expected:
      /^threw: The parameters \(String,String,String\) don't match the method signature for Utilities\.formatDate\.$/,
  },
  harmless: 'The product never shows or reads these words.',
} satisfies Belief;
