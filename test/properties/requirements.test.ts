import fc from 'fast-check';
import { describe, test } from 'vitest';
import { expectNaiveAnswer, expectNaiveFigures, expectNaiveTarget } from '../support/expect-answer';
import { REQUIREMENTS } from '../support/questions';
import { shops } from '../support/stores';

describe('each requirement is answered as a naive reading of the rules answers it', () => {
  test.each(REQUIREMENTS)('%s', (requirement) => {
    fc.assert(
      fc.property(shops, (shop) => expectNaiveAnswer(requirement, shop)),
      { numRuns: 600 },
    );
  });
});

test('the figures behind the requirements are the naive ones', () => {
  fc.assert(fc.property(shops, expectNaiveFigures), { numRuns: 400 });
});

test('the target and the gap are those of the next node', () => {
  fc.assert(fc.property(shops, expectNaiveTarget), { numRuns: 400 });
});
