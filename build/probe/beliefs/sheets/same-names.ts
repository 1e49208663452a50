import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence: 'Two sheets cannot have the same name, whatever the capitals.',
  source: { reported: 'quoted in many public scripts', untold: 'the capitals' },
  leansOn: ['build/local/document/change-sheets.ts', 'src/workbook/spreadsheet.ts'],
  probe: {
    observe: ({ file }) => errorOf(() => file.insertSheet('PROBE AT WORK', 0)),
    expected: /^threw: A sheet with the name "PROBE AT WORK" already exists/,
  },
  harmless: 'A name that is taken in other capitals only makes the product take the next number.',
} satisfies Belief;
