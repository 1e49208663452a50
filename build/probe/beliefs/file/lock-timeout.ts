import type { Belief } from '../../belief';
import { errorOf } from '../../script/look';

export default {
  sentence: 'waitLock that gets none throws "Lock timeout: …".',
  source: {
    documented: 'apps-script/reference/lock/lock, waitLock',
    reported: 'brucemcpherson/gas-fakes test/testlock.js, for a negative time',
    untold: 'the rest of the words',
  },
  leansOn: ['build/local/apps-script/lock-service.ts'],
  probe: {
    observe: () => errorOf(() => LockService.getDocumentLock().waitLock(-1)),
    expected: /^threw: Lock timeout/,
  },
  harmless: 'The product asks by tryLock, which answers.',
} satisfies Belief;
