import type { Belief } from '../../belief';

export default {
  sentence:
    'Developer metadata goes with its sheet when that is renamed or deleted, and is found by key in the order of the sheets.',
  source: { documented: 'sheets/api/guides/metadata', untold: 'the order' },
  leansOn: ['build/local/document/sheet-metadata.ts', 'src/workbook/own-sheets.ts'],
  probe: {
    observe: ({ file, sheet }) => {
      const more = file.insertSheet('probe 2', 2);
      for (const [one, value] of [
        [more, 'second'],
        [sheet, 'first'],
      ] as const) {
        one.addDeveloperMetadata('probe-mark', value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      }
      sheet.setName('probe renamed');
      const find = () =>
        file
          .createDeveloperMetadataFinder()
          .withKey('probe-mark')
          .find()
          .map((mark) => mark.getValue());
      const both = find();
      file.deleteSheet(more);
      sheet.setName('probe at work');
      return [both, find()];
    },
    expected: [['first', 'second'], ['first']],
  },
  otherWay: 'marks are found in any order',
} satisfies Belief;
