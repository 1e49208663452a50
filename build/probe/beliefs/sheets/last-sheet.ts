import type { Belief } from '../../belief';

export default {
  sentence: 'The last sheet cannot be deleted.',
  source: { reported: 'quoted in many public scripts' },
  leansOn: ['build/local/document/change-sheets.ts'],
  byHand: 'Delete the last sheet of a file by a script: refused.',
} satisfies Belief;
