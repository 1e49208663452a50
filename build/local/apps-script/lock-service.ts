import { askHost } from './connect-host';
import { act, ask } from './methods';
import { strictService } from './strict-service';

export const LockService = strictService<keyof GoogleAppsScript.Lock.LockService>('LockService', {
  getDocumentLock: ask([[]], () => (askHost('document.isInContainer') ? openLock() : null)),
});

/** The lock of the document. Waiting takes no time here, since whoever holds the lock holds it to the end of the run. */
function openLock(): object {
  return strictService<keyof GoogleAppsScript.Lock.Lock>('Lock', {
    tryLock: act([['number']], (wait: number) => wait >= 0 && askHost('lock.take')),
    waitLock: act([['number']], (wait: number) => {
      if (wait < 0 || !askHost('lock.take')) {
        throw new Error('Lock timeout: another process was holding the lock for too long.');
      }
    }),
    releaseLock: act([[]], () => void askHost('lock.release')),
    hasLock: act([[]], () => askHost('lock.isHeld')),
  });
}
