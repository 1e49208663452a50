import type { Belief } from '../../belief';

export default {
  sentence: 'A page may write to the clipboard.',
  source: { untold: 'all of it' },
  leansOn: ['src/sidebar/functions/function-entry.tsx', 'src/sidebar/report/share/copy-digest.tsx'],
  probe: { inPage: 'clipboard of a page', expected: 'written' },
  harmless: 'Where it may not, the text is shown to be copied by hand.',
} satisfies Belief;
