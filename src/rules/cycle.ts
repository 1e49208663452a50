import type { CivilDate } from '../calendar/civil-date';
import { addMonths, type CivilMonth, firstDayOf, lastDayOf, monthOf } from '../calendar/civil-month';
import type { CyclePlan, Standard } from '../standards/standard';
import { governingStandard } from './governing-standard';

/** An assessment cycle (article 2). Both its days belong to it, and the next one begins on the day after. */
export interface Cycle {
  readonly phase: 'exempt' | 'trial' | 'formal';
  /** 1 for the first formal cycle, 2 for the second; 0 outside formal. */
  readonly formalNumber: number;
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
  readonly firstMonth: CivilMonth;
  readonly lastMonth: CivilMonth;
  /** The governing standard, taken on the first day and kept (article 3). */
  readonly standard: Standard;
  /** None in the exempt cycle. */
  readonly nodes: readonly Node[];
}

/** A day at whose end cumulative sales are judged (article 4(1)). */
export interface Node {
  /** The month of the cycle, counted from 1, that the day ends. */
  readonly month: number;
  readonly day: CivilDate;
}

export type Standards = readonly [Standard, ...Standard[]];

/**
 * The cycle that a shop's life begins with. All others follow by `cycleAfter`: exempt, trial, formal 1, formal 2, …
 * @example opened 2022-07-08: exempt to 2022-07-31, trial 2022-08-01 to 2023-07-31, formal 1 from 2023-08-01
 * @throws UncoveredDay where it begins before the first standard
 */
export const firstCycle = (onboard: CivilDate, standards: Standards): Cycle =>
  exemptCycle(onboard, governingStandard(onboard, standards));

/** A civil day belongs whole to one cycle: the next begins on the day after the last. */
export function cycleAfter(cycle: Cycle, standards: Standards): Cycle {
  const firstMonth = addMonths(cycle.lastMonth, 1);
  const formalNumber = cycle.phase === 'exempt' ? 0 : cycle.formalNumber + 1;
  return assessedCycle(firstMonth, formalNumber, governingStandard(firstDayOf(firstMonth), standards));
}

/** Article 2(1): the shop is exempt for what is left of the calendar month of opening, if only for its last day. */
function exemptCycle(onboard: CivilDate, standard: Standard): Cycle {
  const month = monthOf(onboard);
  return {
    phase: 'exempt',
    formalNumber: 0,
    firstDay: onboard,
    lastDay: lastDayOf(month),
    firstMonth: month,
    lastMonth: month,
    standard,
    nodes: [],
  };
}

/** Articles 2(2) and 2(3): whole calendar months, from the first day of one to the last day of another. */
function assessedCycle(firstMonth: CivilMonth, formalNumber: number, standard: Standard): Cycle {
  const phase = formalNumber === 0 ? 'trial' : 'formal';
  const plan: CyclePlan = standard[phase];
  const lastMonth = addMonths(firstMonth, plan.months - 1);
  return {
    phase,
    formalNumber,
    firstDay: firstDayOf(firstMonth),
    lastDay: lastDayOf(lastMonth),
    firstMonth,
    lastMonth,
    standard,
    nodes: plan.nodes.map((month) => ({ month, day: lastDayOf(addMonths(firstMonth, month - 1)) })),
  };
}
