import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence:
    'IFERROR does not catch a returned text, such as the ⚠ of one bad cell among others, and LEFT finds it.',
  source: { untold: 'nothing but that it follows from a text being no error' },
  leansOn: ['src/functions/call-custom-function.ts'],
  probe: {
    setUp: ({ sheet }) =>
      writeFormulas(sheet, '=IFERROR(PROBE_GIVES("text like a number"), "caught")', '=LEFT(A1)="0"'),
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A2'),
    expected: [['007'], [true]],
  },
  harmless: 'It concerns only what the reference advises.',
} satisfies Belief;
