import type { Belief } from '../../belief';

export default {
  sentence: 'HtmlService cuts whatever follows // in an ordinary string of a script: taken at its worst.',
  source: {
    reported:
      'tanaikech/A2UI#2 and four public projects; enuchi/React-Google-Apps-Script#157 saw it in template literals alone',
  },
  leansOn: ['build/harmless-script.ts', 'build/local/apps-script/served-page.ts'],
  probe: { inPage: 'strokes in a string', expected: 'undefined' },
} satisfies Belief;
