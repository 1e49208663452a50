import { type CivilDate, dayOf } from '../calendar/civil-date';
import { addMonths, type CivilMonth, firstDayOf, lastDayOf, monthOf } from '../calendar/civil-month';
import type { CyclePlan, Provenance, Standard } from '../standards/standard';
import type { Governing, Phase } from './governing-standard';

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
  /** The cycle's nodes; the exempt cycle has none. */
  readonly nodes: readonly Node[];
  /** The fields of earlier cycles' standards that the first day was counted from. */
  readonly countedFrom: readonly Provenance[];
}

export interface ExemptCycle extends CycleSpan {
  readonly phase: 'exempt';
}

/** A trial or formal cycle: one that is judged. */
export interface AssessedCycle extends CycleSpan {
  readonly phase: 'trial' | 'formal';
}

/** @returns undefined where nothing is judged: in the exempt cycle, and where there is none */
export const asAssessed = (cycle: Cycle | undefined): AssessedCycle | undefined =>
  cycle?.phase === 'exempt' ? undefined : cycle;

/** A day at whose end cumulative sales are judged (article 4(1)). */
export interface Node {
  /** The month of the cycle, counted from 1, that the day ends. */
  readonly month: number;
  readonly day: CivilDate;
}

/**
 * Article 2(1): the store is exempt from its onboard date to the end of the exemption's last month.
 * @example opened 2022-07-08: to 2022-07-31
 * @throws UncoveredDay
 */
export function exemptCycle(onboard: CivilDate, governing: Governing): ExemptCycle {
  const standard = governing(onboard, 'exempt');
  const lastMonth = lastMonthOf(onboard, 'exempt', standard);
  return {
    phase: 'exempt',
    formalNumber: 0,
    firstDay: onboard,
    lastDay: lastDayOf(lastMonth),
    firstMonth: monthOf(onboard),
    lastMonth,
    standard,
    nodes: [],
    countedFrom: [],
  };
}

/** Article 2(2): the trial begins on the first day of the month after the exemption. */
export const trialCycle = (
  exempt: ExemptCycle,
  governing: Governing,
  countedFrom: readonly Provenance[] = [exempt.standard.provenance.exemption],
): AssessedCycle => assessedCycle(addMonths(exempt.lastMonth, 1), 0, countedFrom, governing);

/** Article 2(3): a formal cycle follows, and another. A civil day belongs whole to one cycle: there is no gap. */
export const cycleAfter = (cycle: AssessedCycle, governing: Governing): AssessedCycle =>
  assessedCycle(
    addMonths(cycle.lastMonth, 1),
    cycle.formalNumber + 1,
    countedAlso(cycle.countedFrom, cycle.standard.provenance[cycle.phase]),
    governing,
  );

/** Adds a field once, however many cycles went by. */
const countedAlso = (fields: readonly Provenance[], field: Provenance): readonly Provenance[] =>
  fields.includes(field) ? fields : [...fields, field];

/**
 * The formal cycle that begins in the month, as the first that is known of.
 * @param countedFrom where it is known from
 */
export const formalCycleFrom = (
  firstMonth: CivilMonth,
  governing: Governing,
  countedFrom: readonly Provenance[] = [],
): AssessedCycle => assessedCycle(firstMonth, 1, countedFrom, governing);

/** The exemption of a store that opened shortly before the version came into force: whole months from that day on. */
export function exemptionFrom(standard: Standard, exemptMonths: number): ExemptCycle {
  const firstMonth = monthOf(standard.effectiveDay);
  const lastMonth = addMonths(firstMonth, exemptMonths - 1);
  return {
    phase: 'exempt',
    formalNumber: 0,
    firstDay: standard.effectiveDay,
    lastDay: lastDayOf(lastMonth),
    firstMonth,
    lastMonth,
    standard,
    nodes: [],
    countedFrom: [],
  };
}

/** The last month of a cycle of the kind that begins on the day. */
export function lastMonthOf(firstDay: CivilDate, phase: Phase, standard: Standard): CivilMonth {
  const firstMonth = monthOf(firstDay);
  if (phase !== 'exempt') return addMonths(firstMonth, standard[phase].months - 1);
  if (standard.exemption === 'month of opening') return firstMonth;
  return addMonths(firstMonth, dayOf(firstDay) <= LAST_DAY_THAT_COUNTS_ITS_MONTH ? 2 : 3);
}

/** Of three exempt months, the month of opening is the first where the store opened on or before this day of it. */
const LAST_DAY_THAT_COUNTS_ITS_MONTH = 15;

/** Whole calendar months, from the first day of one to the last day of another. */
function assessedCycle(
  firstMonth: CivilMonth,
  formalNumber: number,
  countedFrom: readonly Provenance[],
  governing: Governing,
): AssessedCycle {
  const phase = formalNumber === 0 ? 'trial' : 'formal';
  const firstDay = firstDayOf(firstMonth);
  const standard = governing(firstDay, phase);
  const plan: CyclePlan = standard[phase];
  const lastMonth = lastMonthOf(firstDay, phase, standard);
  return {
    phase,
    formalNumber,
    firstDay,
    lastDay: lastDayOf(lastMonth),
    firstMonth,
    lastMonth,
    standard,
    countedFrom,
    nodes: plan.nodes.map((month) => ({ month, day: lastDayOf(addMonths(firstMonth, month - 1)) })),
  };
}
