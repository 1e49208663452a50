import type { Belief } from '../../belief';

export default {
  sentence:
    'Rows are not deleted where one of them is protected by others, and none is inserted between such rows; rows below or above them are. Columns alike.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/refuse-protected.ts', 'src/workbook/google-refusals.ts'],
  harmless:
    'A step that is refused takes back what was done before it; one that is not refused has done its work.',
} satisfies Belief;
