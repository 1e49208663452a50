import { refusals } from '../messages/refusals';
import { Refusal } from '../sidebar/contract/refusal';
import { tryTwice } from './try-twice';

const PATIENCE_MS = 500;

/**
 * Does the work while no collaborator does any in this file.
 * @throws Refusal where a collaborator is at it
 */
export function withLock<T>(work: () => T): T {
  // There is no lock where the script is bound to no file: then nobody else can be at it either.
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(PATIENCE_MS)) throw new Refusal(refusals.busy);
  try {
    return work();
  } finally {
    // A failure to release is ignored: the work is done by now, and the lock ends with the run in any case.
    tryTwice(() => lock?.releaseLock());
  }
}
