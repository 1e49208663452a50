/** The lock of the document: one holder at a time, and waiting for another user's is never rewarded here. */
import type { Surroundings } from './surroundings';

export class DocumentLock {
  private held = false;

  constructor(private readonly surroundings: Surroundings) {}

  get isHeld(): boolean {
    return this.held;
  }

  /** @returns whether the script has the lock now */
  take(): boolean {
    this.held = !this.surroundings.otherHoldsLock;
    return this.held;
  }

  release(): void {
    this.held = false;
  }
}
