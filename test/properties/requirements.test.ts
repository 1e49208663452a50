import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  continuityMet,
  cycleSales,
  failedMonths,
  idleMonths,
  quarterTargetMet,
  serviceMet,
} from '../oracle/requirements';
import { type Situation, situationOn, targetOfNode } from '../oracle/situation';
import { callFunction } from '../support/call-function';
import {
  ask,
  continuityArguments,
  REQUIREMENTS,
  type Reply,
  type Requirement,
  salesArguments,
  scoreArguments,
} from '../support/questions';
import { type Shop, shops } from '../support/shops';

const ORACLE: Readonly<Record<Requirement, (situation: Situation) => Answer>> = {
  sales: quarterTargetMet,
  service: serviceMet,
  continuity: continuityMet,
};

const situationOf = (shop: Shop): Situation | undefined =>
  situationOn(shop.life, shop.day, shop.rows, shop.targets);

function expectAnswer(actual: Reply, expected: Answer | undefined): void {
  if (expected === undefined) expect(actual).toEqual({ value: '' });
  else if (typeof expected === 'boolean') expect(actual).toEqual({ value: expected });
  else if (expected === 'target missing') expect(actual.message).toBeTypeOf('string');
  else for (const month of expected.openFor) expect(actual.message).toContain(month);
}

/** The figure a function tells, compared where the trial has begun; a blank before it. */
function expectFigure(name: string, args: readonly unknown[], expected: number | undefined): void {
  expect(callFunction(name, args)).toBe(expected ?? '');
}

describe('each requirement is answered as a naive reading of the rules answers it', () => {
  test.each(REQUIREMENTS)('%s', (requirement) => {
    fc.assert(
      fc.property(shops, (shop) => {
        const situation = situationOf(shop);
        expectAnswer(ask(requirement, shop), situation && ORACLE[requirement](situation));
      }),
      { numRuns: 600 },
    );
  });
});

test('the figures behind the requirements are the naive ones', () => {
  fc.assert(
    fc.property(shops, (shop) => {
      const situation = situationOf(shop);
      const score = shop.targets.score;
      if (typeof score !== 'number') throw new Error('the shops of this test have a score target');
      expectFigure('TMALL_CYCLE_SALES', salesArguments(shop).slice(0, 4), situation && cycleSales(situation));
      expectFigure('TMALL_FAILED_MONTHS', scoreArguments(shop), situation && failedMonths(situation, score));
      expectFigure('TMALL_IDLE_MONTHS', continuityArguments(shop), situation && idleMonths(situation));
    }),
    { numRuns: 400 },
  );
});

test('the target and the gap are those of the next node', () => {
  fc.assert(
    fc.property(shops, (shop) => {
      const situation = situationOf(shop);
      const target = situation && targetOfNode(situation, situation.nextNode.monthNumber);
      const known = typeof target === 'number' ? target : undefined;
      const [onboard, day, , , targets] = salesArguments(shop);
      expectFigure('TMALL_QUARTER_TARGET', [onboard, day, targets], known);
      const gap = situation && known !== undefined ? known - cycleSales(situation) : undefined;
      expectFigure('TMALL_SALES_GAP', salesArguments(shop), gap);
    }),
    { numRuns: 400 },
  );
});
