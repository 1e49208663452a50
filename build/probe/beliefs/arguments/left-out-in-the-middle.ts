import type { Belief } from '../../belief';
import { valueAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'An argument that is left out in the middle is undefined.',
  source: { reported: 'rgertenbach/Reshape#10 had "" instead (2016, before V8)', untold: 'what V8 does' },
  leansOn: ['build/local/workbook/encode-arguments.ts', 'src/functions/arguments.ts'],
  probe: {
    setUp: ({ sheet }) => writeFormulas(sheet, '=PROBE_SEES(1,,3)'),
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: '[1,"undefined",3]',
  },
  otherWay: 'an argument left out is blank',
} satisfies Belief;
