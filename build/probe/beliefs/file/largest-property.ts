import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence: 'A property has at most 9 KB, key and value together.',
  source: { documented: 'apps-script/guides/services/quotas', untold: 'that the key counts' },
  leansOn: ['build/local/document/document-properties.ts', 'src/workbook/remembered-choice.ts'],
  probe: {
    observe: () =>
      errorOf(() => PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(10_000))),
    expected: /^threw: /,
  },
  harmless: 'What is remembered is kept well below, and where it cannot be kept nothing else fails.',
} satisfies Belief;
