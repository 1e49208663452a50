import type { Belief } from '../../belief';

export default {
  sentence:
    'A written text is read as if typed: a number, a date or TRUE becomes one, and text that begins with = a formula.',
  source: {
    documented: 'sheets/api/reference/rest/v4/ValueInputOption, USER_ENTERED',
    untold: 'that setValues is like it',
  },
  leansOn: ['build/local/document/interpret-value.ts', 'src/cells/safe-text.ts'],
  probe: {
    zone: 'GMT',
    observe: ({ sheet }) =>
      ['007', '2022-07-08', 'TRUE', '=1+1'].map((text, row) =>
        sheet
          .getRange(row + 1, 1)
          .setValue(text)
          .getValue(),
      ),
    expected: [7, 'Date 2022-07-08T00:00:00.000Z', true, 2],
  },
  harmless: 'Every text that is to stay text is guarded, so that it stays text either way.',
} satisfies Belief;
