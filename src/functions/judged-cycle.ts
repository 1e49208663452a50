import type { CivilDate } from '../calendar/civil-date';
import { type AssessedCycle, asAssessed, type Node } from '../rules/cycle';
import type { KnownStandards } from '../tables/known-standards';
import type { StoreDay } from './read-arguments';

/** A trial or formal cycle on a day of it, with the node that the day is heading for. */
export interface JudgedCycle {
  readonly cycle: AssessedCycle;
  readonly date: CivilDate;
  readonly heading: Node;
}

/** @returns undefined before the trial, when nothing is judged */
export function judgedCycle({ origin, date }: StoreDay, { lifeOf }: KnownStandards): JudgedCycle | undefined {
  const life = lifeOf(origin);
  const cycle = asAssessed(life.cycleOn(date));
  return cycle && { cycle, date, heading: life.nextNode(date) };
}
