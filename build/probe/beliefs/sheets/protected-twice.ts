import type { Belief } from '../../belief';

export default {
  sentence: 'protect() on a protected sheet gives the protection that is there.',
  source: { documented: 'apps-script/reference/spreadsheet/sheet, protect' },
  leansOn: ['build/local/document/protect-sheet.ts'],
  probe: {
    observe: ({ sheet }) => {
      sheet.protect().setDescription('first');
      return sheet.protect().getDescription();
    },
    expected: 'first',
  },
} satisfies Belief;
