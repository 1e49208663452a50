import type { Belief } from '../../belief';

export default {
  sentence: 'HtmlService cuts whatever follows // in a template literal.',
  source: { reported: 'enuchi/React-Google-Apps-Script#157' },
  leansOn: ['build/bundle-sidebar.ts', 'build/local/apps-script/served-page.ts'],
  probe: { inPage: 'strokes in a template', expected: 'undefined' },
} satisfies Belief;
