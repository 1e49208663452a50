import fc from 'fast-check';
import { describe, test } from 'vitest';
import { expectNaiveAnswer, expectNaiveFigures, expectNaiveTarget } from '../support/expect-answer';
import { REQUIREMENTS } from '../support/questions';
import { stores } from '../support/stores';

describe('each requirement is answered as a naive reading of the rules answers it', () => {
  test.each(REQUIREMENTS)('%s', (requirement) => {
    fc.assert(
      fc.property(stores, (store) => expectNaiveAnswer(requirement, store)),
      { numRuns: 600 },
    );
  });
});

test('the figures behind the requirements are the naive ones', () => {
  fc.assert(fc.property(stores, expectNaiveFigures), { numRuns: 400 });
});

test('the target and the gap are those of the next node', () => {
  fc.assert(fc.property(stores, expectNaiveTarget), { numRuns: 400 });
});
