import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence: 'setValues throws unless it is given exactly the rows and columns of the range.',
  source: { documented: 'apps-script/reference/spreadsheet/range, setValues', untold: 'the words' },
  leansOn: ['build/local/apps-script/check-grid.ts'],
  probe: {
    observe: ({ sheet }) => errorOf(() => sheet.getRange('A1:B2').setValues([[1, 2]])),
    expected:
      'threw: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  },
  harmless: 'The product never writes rows of another size: every write of the tests passes this check.',
} satisfies Belief;
