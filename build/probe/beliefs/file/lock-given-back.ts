import type { Belief } from '../../belief';

export default {
  sentence: 'A lock is given back when the run ends.',
  source: { documented: 'apps-script/reference/lock/lock' },
  leansOn: ['build/local/apps-script/lock-service.ts'],
  probe: {
    setUp: () => {
      LockService.getDocumentLock().tryLock(1000);
    },
    observe: () => LockService.getDocumentLock().tryLock(1000),
    expected: true,
  },
} satisfies Belief;
