import type { Belief } from '../../belief';
import { valueAt } from '../../script/look';

export default {
  sentence: 'What is written is kept until something is read, and a run that throws keeps what it wrote.',
  source: { documented: 'apps-script/guides/support/best-practices', untold: 'the run that throws' },
  leansOn: ['build/local/document/local-document.ts'],
  probe: {
    setUp: ({ sheet }) => {
      sheet.getRange('A1').setValue(1);
    },
    observe: ({ sheet }) => valueAt(sheet, 'A1'),
    expected: 1,
  },
  harmless: 'The steps of a write are undone one by one where one of them throws, whatever was kept.',
} satisfies Belief;
