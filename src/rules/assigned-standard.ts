import { type CivilMonth, monthOf } from '../calendar/civil-month';
import { isUsable, type Standard, type UnusableStandard } from '../standards/standard';
import { lastMonthOf } from './cycle';
import { type Governing, useOf } from './governing-standard';

/** A version that the user assigned to a store: from a month on, until another assignment. */
export interface Assignment {
  readonly from: CivilMonth;
  /** undefined goes back to the version in force by date. */
  readonly standard: Standard | UnusableStandard | undefined;
}

/** A version never changes inside a running cycle (article 3), but two were assigned within one. */
export class TwoStandardsInCycle extends Error {
  constructor(
    readonly first: Assignment,
    readonly second: Assignment,
  ) {
    super(`two standards are assigned within one cycle, in ${first.from} and ${second.from}`);
  }
}

/**
 * The assigned version where there is one, else the one in force by date. The cycle in whose months a version is
 * assigned is governed by it whole.
 * @param assignments in the order of their months
 */
export function governingByAssignment(assignments: readonly Assignment[], byDate: Governing): Governing {
  return (firstDay, phase) => {
    const firstMonth = monthOf(firstDay);
    const begun = assignments.filter(({ from }) => from <= firstMonth);
    const atStart = begun[begun.length - 1];
    const later = assignments.slice(begun.length).filter(({ standard }) => standard);
    const deciding = atStart?.standard ? atStart : later[0];
    if (!deciding?.standard) return byDate(firstDay, phase);

    // How long a cycle is under a version that can't be used is not known.
    const measure = isUsable(deciding.standard) ? deciding.standard : byDate(firstDay, phase);
    const lastMonth = lastMonthOf(firstDay, phase, measure);
    const isWithin = ({ from }: Assignment) => from <= lastMonth;
    if (!isWithin(deciding)) return byDate(firstDay, phase);
    const standard = useOf(deciding.standard);
    const conflict = later.find((one) => isWithin(one) && one.standard !== standard);
    if (conflict) throw new TwoStandardsInCycle(deciding, conflict);
    return standard;
  };
}
