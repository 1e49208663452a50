import type { Belief } from '../../belief';
import { written } from '../../script/look';

export default {
  sentence: 'In a cell whose format is @ already, every text stays as it is, and a number becomes text.',
  source: {
    documented: 'apps-script/reference/spreadsheet/range, setNumberFormat',
    untold: 'text that begins with =',
  },
  leansOn: ['build/local/document/plain-text.ts', 'src/workbook/guarded-text.ts'],
  probe: {
    observe: ({ sheet }) => ['=1+1', '2022-07-08', 7].map((value) => written(sheet, value, '@')),
    expected: ['=1+1', '2022-07-08', '7'],
  },
  otherWay: 'a sign begins a formula in a cell of plain text',
} satisfies Belief;
