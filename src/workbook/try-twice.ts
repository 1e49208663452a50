import { logFailure } from './log-failure';

/**
 * Does work that may fail without harm, but makes the user's sheets look better: a second time where Google fails, and
 * no oftener.
 */
export function tryTwice(work: () => void): void {
  try {
    work();
  } catch {
    try {
      work();
    } catch (error) {
      logFailure(error);
    }
  }
}
