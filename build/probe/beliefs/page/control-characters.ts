import type { Belief } from '../../belief';

export default {
  sentence: 'HtmlService drops control characters from a page: taken at its worst.',
  source: { untold: 'all of it' },
  leansOn: ['build/harmless-script.ts', 'build/local/apps-script/served-page.ts'],
  probe: { inPage: 'control characters', expected: 3 },
  harmless: 'The page of the product holds none.',
} satisfies Belief;
