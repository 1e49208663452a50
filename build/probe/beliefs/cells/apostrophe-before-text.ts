import type { Belief } from '../../belief';
import { written } from '../../script/look';

export default {
  sentence:
    'In a cell of another format than @, an apostrophe at the beginning says that text follows, and is not part of the value.',
  source: { reported: 'OWOX/owox-data-marts#1535 against robin900/gspread-dataframe#16' },
  leansOn: ['build/local/document/interpret-value.ts', 'src/cells/safe-text.ts'],
  probe: { observe: ({ sheet }) => written(sheet, "'007"), expected: '007' },
} satisfies Belief;
