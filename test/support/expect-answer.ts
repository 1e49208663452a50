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
import type { Store } from './stores';

const ORACLE: Readonly<Record<Requirement, (situation: Situation) => Answer>> = {
  sales: quarterTargetMet,
  service: serviceMet,
  continuity: continuityMet,
};

const situationOf = (store: Store): Situation | undefined =>
  situationOn(store.life, store.day, store.rows, store.targets);

function expectAnswer(actual: Reply, expected: Answer | undefined): void {
  if (expected === undefined) expect(actual).toEqual({ value: '' });
  else if (typeof expected === 'boolean') expect(actual).toEqual({ value: expected });
  else if (expected === 'target missing') expect(actual.message).toBeTypeOf('string');
  else for (const month of expected.openFor) expect(actual.message).toContain(month);
}

/** Compares the figure that a function gives; before the trial a blank is expected. */
function expectFigure(name: string, args: readonly unknown[], expected: number | undefined): void {
  expect(callFunction(name, args)).toBe(expected ?? '');
}

/** Expects the TRUE, FALSE or error that a naive reading of the rules gives. */
export function expectNaiveAnswer(requirement: Requirement, store: Store): void {
  const situation = situationOf(store);
  expectAnswer(ask(requirement, store), situation && ORACLE[requirement](situation));
}

export function expectNaiveFigures(store: Store): void {
  const situation = situationOf(store);
  const score = situation && scoreTarget(situation);
  if (typeof score === 'string') throw new Error('the stores of these tests have a score target');
  expectFigure('TMALL_CYCLE_SALES', cycleSalesArguments(store), situation && cycleSales(situation));
  expectFigure(
    'TMALL_FAILED_MONTHS',
    scoreArguments(store),
    situation && score !== undefined ? failedMonths(situation, score) : undefined,
  );
  expectFigure('TMALL_IDLE_MONTHS', continuityArguments(store), situation && idleMonths(situation));
}

/** Expects the target of the next node, and the gap to it, that a naive reading gives. */
export function expectNaiveTarget(store: Store): void {
  const situation = situationOf(store);
  const target = situation && targetOfNode(situation, situation.nextNode.monthNumber);
  const known = typeof target === 'number' ? target : undefined;
  expectFigure('TMALL_QUARTER_TARGET', targetArguments(store), known);
  const gap = situation && known !== undefined ? known - cycleSales(situation) : undefined;
  expectFigure('TMALL_SALES_GAP', salesArguments(store), gap);
}
