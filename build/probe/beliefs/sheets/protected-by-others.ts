import type { Belief } from '../../belief';

export default {
  sentence:
    'Cells that others have protected throw when they are written, and so does deleting or renaming a sheet with such cells.',
  source: { reported: 'the words, in many public reports', untold: 'that deleting the sheet throws' },
  leansOn: ['build/local/document/refuse-protected.ts', 'src/workbook/google-refusals.ts'],
  byHand:
    'Protect D2:D9 for yourself alone; as another user, fill sales into D: the sidebar names the protection.',
  harmless:
    "The copy of the page names the reason where it knows the words, and shows Google's own words where it does not.",
} satisfies Belief;
