import type { Belief } from '../../belief';
import { valuesAt, writeFormulas } from '../../script/look';

export default {
  sentence: 'NOW(), RAND() and RANDBETWEEN() are refused in an argument, and TODAY() is not.',
  source: {
    documented: 'apps-script/guides/sheets/functions, Arguments',
    untold: 'that TODAY() is allowed, and the words of the refusal',
  },
  leansOn: ['build/local/workbook/volatile-arguments.ts'],
  probe: {
    setUp: ({ sheet }) =>
      writeFormulas(
        sheet,
        '=IFERROR(PROBE_SEES(NOW()), "refused")',
        '=IFERROR(PROBE_SEES(RAND()), "refused")',
        '=IF(ISTEXT(PROBE_SEES(TODAY())), "taken", "")',
      ),
    observe: ({ sheet }) => valuesAt(sheet, 'A1:A3'),
    expected: [['refused'], ['refused'], ['taken']],
  },
  harmless: 'The templates and the reference have the day typed into a cell of its own.',
} satisfies Belief;
