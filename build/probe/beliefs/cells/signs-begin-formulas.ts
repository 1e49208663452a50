import type { Belief } from '../../belief';

export default {
  sentence:
    'Text that begins with + or - and is no number becomes a formula, and so does text with the full-width ＝, ＋ or －: taken at its worst.',
  source: { reported: 'burnash/gspread, cassettes of a live suite, for +', untold: 'the full-width signs' },
  leansOn: ['build/local/document/interpret-value.ts', 'src/cells/safe-text.ts'],
  probe: {
    observe: ({ sheet }) =>
      ['+1+1', '-1-1', '＝1+1', '＋1+1'].map(
        (text, row) =>
          sheet
            .getRange(row + 1, 1)
            .setValue(text)
            .getFormula() !== '',
      ),
    expected: [true, true, true, true],
  },
  otherWay: 'signs begin no formula',
} satisfies Belief;
