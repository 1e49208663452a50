import type { Belief } from '../../belief';

export default {
  sentence: 'HtmlService serves Chinese letters and letters of two units as they are.',
  source: { reported: 'two public projects escape them all the same' },
  leansOn: ['build/harmless-script.ts'],
  probe: { inPage: 'Chinese letters', expected: 2 },
} satisfies Belief;
