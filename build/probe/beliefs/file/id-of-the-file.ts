import type { Belief } from '../../belief';

export default {
  sentence: 'The id of a spreadsheet is told under spreadsheets.currentonly.',
  source: {
    documented: 'apps-script/reference/spreadsheet/spreadsheet, getId',
    untold: 'that the scope suffices, and that the id of a copy is another one',
  },
  leansOn: ['build/local/apps-script/spreadsheet.ts', 'src/workbook/answer-open.ts'],
  probe: { observe: ({ file }) => file.getId().length > 0, expected: true },
  harmless:
    'Where it is not told the calendar file of two copies of a file would have the same UIDs, which matters only to who imports both.',
} satisfies Belief;
