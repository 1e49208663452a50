import type { Belief } from '../../belief';

export default {
  sentence:
    'null in setBackgrounds and its like gives the default look back; colours by name work at Google and throw in the local workbook.',
  source: { documented: 'apps-script/reference/spreadsheet/range, setBackgrounds' },
  leansOn: ['build/local/apps-script/range-looks.ts'],
  probe: {
    observe: ({ sheet }) =>
      sheet
        .getRange('A1')
        .setBackground('#ff0000')
        .setBackgrounds([[null as never]])
        .getBackground(),
    expected: '#ffffff',
  },
} satisfies Belief;
