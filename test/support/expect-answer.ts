import { expect } from 'vitest';
import {
  type Answer,
  continuityMet,
  cycleSales,
  failedMonths,
  idleMonths,
  quarterTargetMet,
  scoreTarget,
  serviceMet,
} from '../oracle/requirements';
import { type Situation, situationOn, targetOfNode } from '../oracle/situation';
import { callFunction } from './call-function';
import {
  ask,
  continuityArguments,
  cycleSalesArguments,
  type Reply,
  type Requirement,
  salesArguments,
  scoreArguments,
  targetArguments,
} from './questions';
import type { Shop } from './stores';

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

/** TRUE, FALSE or the error that a naive reading of the rules gives. */
export function expectNaiveAnswer(requirement: Requirement, shop: Shop): void {
  const situation = situationOf(shop);
  expectAnswer(ask(requirement, shop), situation && ORACLE[requirement](situation));
}

export function expectNaiveFigures(shop: Shop): void {
  const situation = situationOf(shop);
  const score = situation && scoreTarget(situation);
  if (typeof score === 'string') throw new Error('the shops of these tests have a score target');
  expectFigure('TMALL_CYCLE_SALES', cycleSalesArguments(shop), situation && cycleSales(situation));
  expectFigure(
    'TMALL_FAILED_MONTHS',
    scoreArguments(shop),
    situation && score !== undefined ? failedMonths(situation, score) : undefined,
  );
  expectFigure('TMALL_IDLE_MONTHS', continuityArguments(shop), situation && idleMonths(situation));
}

/** The target of the next node, and the gap to it. */
export function expectNaiveTarget(shop: Shop): void {
  const situation = situationOf(shop);
  const target = situation && targetOfNode(situation, situation.nextNode.monthNumber);
  const known = typeof target === 'number' ? target : undefined;
  expectFigure('TMALL_QUARTER_TARGET', targetArguments(shop), known);
  const gap = situation && known !== undefined ? known - cycleSales(situation) : undefined;
  expectFigure('TMALL_SALES_GAP', salesArguments(shop), gap);
}
