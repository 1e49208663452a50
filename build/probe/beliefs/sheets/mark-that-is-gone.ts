import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence: 'Developer metadata that was removed throws when it is changed.',
  source: { untold: 'all of it' },
  leansOn: ['build/local/document/sheet-metadata.ts'],
  probe: {
    observe: ({ file, sheet }) => {
      sheet.addDeveloperMetadata('probe-gone', 'x', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      const mark = file.createDeveloperMetadataFinder().withKey('probe-gone').find()[0];
      mark?.remove();
      return errorOf(() => mark?.setValue('y'));
    },
    expected: /^threw: /,
  },
  otherWay: 'a mark that is gone changes without a word',
} satisfies Belief;
