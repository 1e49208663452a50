import type { Belief } from '../../belief';
import { written } from '../../script/look';

export default {
  sentence:
    'In a cell of format @, an apostrophe at the beginning says that text follows, and is not part of the value.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/plain-text.ts', 'src/workbook/guarded-text.ts'],
  probe: { observe: ({ sheet }) => written(sheet, "'007", '@'), expected: '007' },
  otherWay: 'an apostrophe stays in a cell of plain text',
} satisfies Belief;
