import type { Belief } from '../../belief';

export default {
  sentence: 'The data range of an empty sheet is A1.',
  source: { documented: 'apps-script/reference/spreadsheet/sheet, getDataRange' },
  leansOn: ['build/local/apps-script/sheet.ts'],
  probe: { observe: ({ sheet }) => sheet.getDataRange().getA1Notation(), expected: 'A1' },
} satisfies Belief;
