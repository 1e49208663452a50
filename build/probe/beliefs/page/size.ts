import type { Belief } from '../../belief';

export default {
  sentence: 'A page may have 400 KB of HTML and more.',
  source: { reported: 'enuchi/React-Google-Apps-Script#19 served 1.8 MB' },
  leansOn: ['build/bundle-sidebar.ts'],
  probe: { inPage: 'size of the page', expected: 400_000 },
} satisfies Belief;
