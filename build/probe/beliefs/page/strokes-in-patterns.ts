import type { Belief } from '../../belief';

export default {
  sentence: 'HtmlService cuts whatever follows // in a regular expression: taken at its worst.',
  source: { reported: 'the same reports' },
  leansOn: ['build/harmless-script.ts', 'build/local/apps-script/served-page.ts'],
  probe: { inPage: 'strokes in a pattern', expected: 'undefined' },
} satisfies Belief;
