import type { Belief } from '../../belief';

export default {
  sentence: 'getDocumentLock() and getDocumentProperties() are null outside a spreadsheet.',
  source: { documented: 'apps-script/reference/lock, apps-script/reference/properties' },
  leansOn: ['build/local/document/surroundings.ts', 'src/workbook/with-lock.ts'],
  probe: {
    observe: () => [
      LockService.getDocumentLock() !== null,
      PropertiesService.getDocumentProperties() !== null,
    ],
    expected: [true, true],
  },
} satisfies Belief;
