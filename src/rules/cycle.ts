import type { CivilDate } from '../calendar/civil-date';
import { addMonths, type CivilMonth, firstDayOf, lastDayOf, monthOf } from '../calendar/civil-month';
import type { CyclePlan, Standard } from '../standards/standard';
import { governingStandard, type Standards, UncoveredDay } from './governing-standard';

/** An assessment cycle (article 2). Both its days belong to it, and the next one begins on the day after. */
export type Cycle = ExemptCycle | AssessedCycle;

interface CycleSpan {
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

export interface ExemptCycle extends CycleSpan {
  readonly phase: 'exempt';
}

/** A trial or formal cycle: one that is judged. */
export interface AssessedCycle extends CycleSpan {
  readonly phase: 'trial' | 'formal';
}

/** A day at whose end cumulative sales are judged (article 4(1)). */
export interface Node {
  /** The month of the cycle, counted from 1, that the day ends. */
  readonly month: number;
  readonly day: CivilDate;
}

/**
 * Article 2(1): the shop is exempt for what is left of the calendar month of opening, if only for its last day.
 * @example opened 2022-07-08: to 2022-07-31
 * @throws UncoveredDay
 */
export function exemptCycle(onboard: CivilDate, standards: Standards): ExemptCycle {
  const month = monthOf(onboard);
  return {
    phase: 'exempt',
    formalNumber: 0,
    firstDay: onboard,
    lastDay: lastDayOf(month),
    firstMonth: month,
    lastMonth: month,
    standard: governingStandard(onboard, standards),
    nodes: [],
  };
}

/**
 * Article 2(2): the trial begins on the first day of the month after the opening.
 *
 * A shop that was exempt when the first standard known came into force entered its trial under it (article 3,
 * 变更时处于免考期的商家). Of a shop that opened in an earlier month nobody knows how long it was exempt.
 * @example opened 2022-07-08: 2022-08-01 to 2023-07-31
 * @throws UncoveredDay
 */
export function trialCycle(onboard: CivilDate, standards: Standards): AssessedCycle {
  const { effectiveDay } = standards[0];
  const openingMonth = monthOf(onboard);
  if (openingMonth < monthOf(effectiveDay)) throw new UncoveredDay(onboard, effectiveDay);
  return assessedCycle(addMonths(openingMonth, 1), 0, standards);
}

/** Article 2(3): a formal cycle follows, and another. A civil day belongs whole to one cycle: there is no gap. */
export const cycleAfter = (cycle: AssessedCycle, standards: Standards): AssessedCycle =>
  assessedCycle(addMonths(cycle.lastMonth, 1), cycle.formalNumber + 1, standards);

/** Whole calendar months, from the first day of one to the last day of another. */
function assessedCycle(firstMonth: CivilMonth, formalNumber: number, standards: Standards): AssessedCycle {
  const phase = formalNumber === 0 ? 'trial' : 'formal';
  const standard = governingStandard(firstDayOf(firstMonth), standards);
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
