import type { Belief } from '../../belief';

export default {
  sentence:
    'A function that Sheets exports to .xlsx and Excel lacks is written as IFERROR(__xludf.DUMMYFUNCTION("…"), last value).',
  source: { untold: 'all of it' },
  leansOn: ['build/local/files/excel-formula.ts'],
  byHand:
    'Download a sheet with a formula of ours as .xlsx, then npm start -- that.xlsx: the formula is there.',
  harmless:
    'The local workbook opens such a file either way, and shows the last value where the formula is written otherwise.',
} satisfies Belief;
