/** The lock of the document, which has one holder at a time; here, waiting for another user never helps. */
import type { Surroundings } from './surroundings';

export class DocumentLock {
  private held = false;

  constructor(private readonly surroundings: Surroundings) {}

  get isHeld(): boolean {
    return this.held;
  }

  /** Tries to take the lock. @returns whether the script has it now */
  take(): boolean {
    this.held = !this.surroundings.otherHoldsLock;
    return this.held;
  }

  release(): void {
    this.held = false;
  }
}
