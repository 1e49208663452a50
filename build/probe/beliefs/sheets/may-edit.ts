import type { Belief } from '../../belief';

export default {
  sentence: 'canEdit of a range tells whether the user may edit each of its cells.',
  source: { documented: 'apps-script/reference/spreadsheet/range, canEdit' },
  leansOn: ['build/local/document/refuse-protected.ts'],
  probe: { observe: ({ sheet }) => sheet.getRange('A1').canEdit(), expected: true },
} satisfies Belief;
