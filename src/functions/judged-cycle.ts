import type { CivilDate } from '../calendar/civil-date';
import { type AssessedCycle, asAssessed, type Node } from '../rules/cycle';
import type { Origin } from '../rules/life';
import type { KnownStandards } from '../tables/known-standards';

/** A trial or formal cycle on a day of it, with the node that the day is heading for. */
export interface JudgedCycle {
  readonly cycle: AssessedCycle;
  readonly date: CivilDate;
  readonly heading: Node;
  readonly standards: KnownStandards;
}

/** The arguments from which a cycle is found. */
export interface StoreDay {
  readonly onboard: Origin;
  readonly date: CivilDate;
  readonly standards: KnownStandards;
}

/** Finds the cycle that the day lies in. @returns undefined before the trial, when nothing is judged */
export function judgedCycle({ onboard, date, standards }: StoreDay): JudgedCycle | undefined {
  const life = standards.lifeOf(onboard);
  const cycle = asAssessed(life.cycleOn(date));
  return cycle && { cycle, date, heading: life.nextNode(date), standards };
}
