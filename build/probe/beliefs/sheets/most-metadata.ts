import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence: 'The developer metadata of a sheet may have 30,000 characters.',
  source: { documented: 'sheets/api/guides/metadata', untold: 'that each sheet is counted by itself' },
  leansOn: ['build/local/document/sheet-metadata.ts', 'src/sidebar/contract/written-rows.ts'],
  probe: {
    observe: ({ sheet }) =>
      errorOf(() =>
        sheet.addDeveloperMetadata(
          'probe',
          'x'.repeat(30_000),
          SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
        ),
      ),
    expected: /^threw: /,
  },
  harmless: 'The digests in the mark of a grid are kept to 25,000 characters.',
} satisfies Belief;
