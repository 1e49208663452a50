import type { Belief } from '../../belief';

export default {
  sentence: 'A copy of a sheet keeps its developer metadata.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/surroundings.ts', 'src/workbook/own-sheets.ts'],
  probe: {
    observe: ({ file, sheet }) => {
      sheet.addDeveloperMetadata('probe-copy', 'x', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      const copy = sheet.copyTo(file);
      const found = file.createDeveloperMetadataFinder().withKey('probe-copy').find().length;
      file.deleteSheet(copy);
      return found;
    },
    expected: 2,
  },
  otherWay: 'copies lose their marks',
} satisfies Belief;
