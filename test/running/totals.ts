/** Counts tests, and says how many passed. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

export const noTests = (): Totals => ({ passed: 0, failed: 0, skipped: 0 });

export const sumOf = (all: Iterable<Totals>): Totals =>
  [...all].reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    noTests(),
  );

/**
 * The totals in plain words, so that a program can read them: `12 passed, 0 failed`, and `, 3 skipped` only where some
 * were.
 */
export const inWords = ({ passed, failed, skipped }: Totals): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** A duration as text, e.g. `8 min 05 s`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds} s`;
  return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s`;
}
