/**
 * Which service calls of a piece of work are made to fail, one after the other. Every one of them in
 * `npm run test:exhaustive`; in `npm test` one of four, others in each run: the seed of the run decides.
 */
import fc from 'fast-check';
import { expect } from 'vitest';

/** One of so many calls is made to fail. */
export const ONE_OF = process.env.EXHAUSTIVE ? 1 : 4;

/** More than the work of any test has. */
const MOST_CALLS = 4000;

interface Choice {
  readonly oneOf: number;
  /** Any text; the same one makes the same calls fail. */
  readonly seed: string;
}

const ofThisRun = (): Choice => ({
  oneOf: ONE_OF,
  seed: `${process.env.TEST_SEED} ${expect.getState().currentTestName}`,
});

/** Numbers of calls, counted from 1 and rising: one of the first four, one of the next four, and so on. */
export function* callsToFail({ oneOf, seed }: Choice = ofThisRun()): Generator<number> {
  const offsets = fc.sample(fc.noBias(fc.nat(oneOf - 1)), {
    // Seeds that are near to each other begin with like numbers, their hashes do not.
    seed: fc.hash(seed),
    numRuns: MOST_CALLS / oneOf,
  });
  for (const [index, offset] of offsets.entries()) yield index * oneOf + 1 + offset;
  throw new Error(`there are more than ${MOST_CALLS} calls, or the loop over them never ends`);
}
