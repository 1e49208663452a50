import type { Belief } from '../../belief';

export default {
  sentence: 'setWraps with false lets text flow over.',
  source: { documented: 'apps-script/reference/spreadsheet/range, setWrap' },
  leansOn: ['build/local/apps-script/check-cell.ts'],
  probe: {
    observe: ({ sheet }) =>
      String(
        sheet
          .getRange('A1')
          .setWraps([[false]])
          .getWrapStrategy(),
      ),
    expected: 'OVERFLOW',
  },
} satisfies Belief;
