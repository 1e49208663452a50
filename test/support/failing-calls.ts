/**
 * Chooses the service calls of a piece of work that are made to fail, one after the other: every call in `npm run
 * test:exhaustive`, one of eight in `npm test`. The sample is the same in every run, and another seed takes another one.
 */
import fc from 'fast-check';
import { expect } from 'vitest';

/** The number of calls of which one is made to fail. */
export const ONE_OF = process.env.EXHAUSTIVE ? 1 : 8;

/** A number of calls that the work of no test reaches. */
const MOST_CALLS = 4000;

interface Choice {
  readonly oneOf: number;
  /** The seed, which is any text; the same one makes the same calls fail. */
  readonly seed: string;
}

const ofThisRun = (): Choice => ({
  oneOf: ONE_OF,
  seed: `${process.env.TEST_SEED} ${expect.getState().currentTestName}`,
});

/**
 * The numbers of the calls to fail, counted from 1 and rising: one of the first `oneOf`, one of the next `oneOf`, and
 * so on.
 */
export function* callsToFail({ oneOf, seed }: Choice = ofThisRun()): Generator<number> {
  const offsets = fc.sample(fc.noBias(fc.nat(oneOf - 1)), {
    // Seeds that are near to each other begin with like numbers, their hashes do not.
    seed: fc.hash(seed),
    numRuns: MOST_CALLS / oneOf,
  });
  for (const [index, offset] of offsets.entries()) yield index * oneOf + 1 + offset;
  throw new Error(`there are more than ${MOST_CALLS} calls, or the loop over them never ends`);
}
