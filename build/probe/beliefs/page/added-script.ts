import type { Belief } from '../../belief';

export default {
  sentence: 'A page may add a script of its own text to itself, as it may have one in its HTML.',
  source: { untold: 'all of it' },
  leansOn: ['src/sidebar/model/pieces.ts'],
  probe: { inPage: 'a script that the page adds', expected: 'ran' },
  harmless: 'The page has a script of its own in its HTML, which nobody could tell from one that is added.',
  byHand: 'Open the sidebar and its Store tab: the tab is there.',
} satisfies Belief;
