import type { Belief } from '../../belief';

export default {
  sentence: "Somebody who takes back with Ctrl+Z what a script has written takes back one call's work.",
  source: { untold: 'all of it' },
  leansOn: ['test/support/undo-last-write.ts'],
  harmless: 'The cells are looked at after they are written, whatever has become of them in between.',
} satisfies Belief;
