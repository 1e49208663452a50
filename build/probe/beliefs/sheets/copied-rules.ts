import type { Belief } from '../../belief';

export default {
  sentence:
    "PASTE_DATA_VALIDATION and PASTE_CONDITIONAL_FORMATTING replace the destination's own, and copy between sheets.",
  source: {
    documented: 'apps-script/reference/spreadsheet/copy-paste-type',
    untold: "that they replace the destination's own",
  },
  leansOn: [
    'build/local/document/copy-conditional.ts',
    'build/local/document/copy-cells.ts',
    'src/workbook/steps/bring-over.ts',
  ],
  probe: {
    observe: ({ file, sheet }) => {
      const ruleOf = (value: string) =>
        SpreadsheetApp.newDataValidation().requireValueInList([value], true).setAllowInvalid(true).build();
      const from = sheet.getRange('A1');
      from.setDataValidation(ruleOf('of the source'));
      const other = file.insertSheet('probe copied rules', file.getNumSheets());
      const to = other.getRange('A1');
      to.setDataValidation(ruleOf('of the destination'));
      from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
      SpreadsheetApp.flush();
      const seen = to.getDataValidation()?.getCriteriaValues()[0];
      file.deleteSheet(other);
      return seen;
    },
    expected: ['of the source'],
  },
  harmless: 'They are pasted into a draft of the product, which has no rules of its own.',
} satisfies Belief;
