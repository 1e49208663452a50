import { addDays, type CivilDate } from '../calendar/civil-date';
import { monthOf } from '../calendar/civil-month';
import {
  type AssessedCycle,
  type Cycle,
  cycleAfter,
  type ExemptCycle,
  exemptCycle,
  exemptionFrom,
  formalCycleFrom,
  type Node,
  trialCycle,
} from './cycle';
import { type Governing, UncoveredDay } from './governing-standard';

/**
 * What a store's cycles are counted from: its onboard date; or, where the versions of its early years are not known, the
 * first day of one of its formal cycles.
 */
export type Origin = { readonly onboard: CivilDate } | { readonly cycleStart: CivilDate };

/** A store's life under the standards. Every question may throw UncoveredDay and, of an early day, BeforeCycleStart. */
export interface Life {
  /** The cycle that the day belongs to; undefined in the months before the month of opening, when the store is not open. */
  readonly cycleOn: (date: CivilDate) => Cycle | undefined;
  /** The cycle before, where it is judged and known; undefined for the trial, and for the first cycle known. */
  readonly assessedBefore: (cycle: AssessedCycle) => AssessedCycle | undefined;
  /** The trial; of a store known by a cycle start, the formal cycle that begins then. */
  readonly firstAssessed: () => AssessedCycle;
  /** The first node on or after the day: before the trial, the trial's first. */
  readonly nextNode: (date: CivilDate) => Node;
}

/** Of the cycles before the one that the store is known by nothing can be said. */
export class BeforeCycleStart extends Error {
  constructor(
    readonly day: CivilDate,
    readonly cycleStart: CivilDate,
  ) {
    super(`${day} is before the first cycle known, which begins on ${cycleStart}`);
  }
}

/** Lives are remembered by their origin: a sheet asks of the same few stores on many days. */
export function livesUnder(governing: Governing): (origin: Origin) => Life {
  const known = new Map<number, Life>();
  return (origin) => {
    // A day is a positive number, so that the two kinds of origin don't meet.
    const key = 'onboard' in origin ? origin.onboard : -origin.cycleStart;
    let life = known.get(key);
    if (!life) {
      life = lifeFrom(origin, governing);
      known.set(key, life);
    }
    return life;
  };
}

const lifeFrom = (origin: Origin, governing: Governing): Life =>
  'onboard' in origin
    ? lifeFromOpening(origin.onboard, governing)
    : lifeFromCycle(origin.cycleStart, governing);

/** What a store's life begins with. */
interface Beginning {
  readonly exemption: ExemptCycle | undefined;
  /** Of the days before it, after the opening, nothing can be said; undefined where there are none. */
  readonly knownFrom: CivilDate | undefined;
  readonly assessedOn: (date: CivilDate) => AssessedCycle;
}

function lifeFromOpening(onboard: CivilDate, governing: Governing): Life {
  const openingMonth = monthOf(onboard);
  const beginning = once(() => beginningOf(onboard, governing));
  return {
    // Every day of the opening month is of the exempt phase, also those before the opening day (article 2(1), 当月).
    cycleOn: (date) => {
      if (monthOf(date) < openingMonth) return undefined;
      const { exemption, knownFrom, assessedOn } = beginning();
      if (knownFrom !== undefined && date < knownFrom) throw new BeforeCycleStart(date, knownFrom);
      return exemption && date <= exemption.lastDay ? exemption : assessedOn(date);
    },
    assessedBefore: (cycle) => assessedBefore(cycle, beginning().assessedOn),
    firstAssessed: () => beginning().assessedOn(onboard),
    nextNode: (date) => nodeOn(beginning().assessedOn(date), date),
  };
}

function beginningOf(onboard: CivilDate, governing: Governing): Beginning {
  try {
    const exemption = exemptCycle(onboard, governing);
    const assessedOn = assessedFrom(() => trialCycle(exemption, governing), governing);
    return { exemption, knownFrom: undefined, assessedOn };
  } catch (error) {
    const earlier = error instanceof UncoveredDay ? beginningOfEarlier(onboard, error, governing) : undefined;
    if (earlier) return earlier;
    throw error;
  }
}

/** A store that opened before the first version known is counted as that version's text has it, where it says so. */
function beginningOfEarlier(
  onboard: CivilDate,
  { earliest }: UncoveredDay,
  governing: Governing,
): Beginning | undefined {
  const first = earliest === undefined ? undefined : governing(earliest, 'formal');
  const { earlierStores, effectiveDay: knownFrom } = first ?? {};
  if (!first || !earlierStores || knownFrom !== earliest) return undefined;
  const counted = [earlierStores.provenance];
  if (onboard < earlierStores.formalIfOpenedBefore) {
    const firstCycle = () => formalCycleFrom(monthOf(first.effectiveDay), governing, counted);
    return { exemption: undefined, knownFrom, assessedOn: assessedFrom(firstCycle, governing) };
  }
  const exemption = exemptionFrom(first, earlierStores.exemptMonths);
  const assessedOn = assessedFrom(() => trialCycle(exemption, governing, counted), governing);
  return { exemption, knownFrom, assessedOn };
}

function lifeFromCycle(cycleStart: CivilDate, governing: Governing): Life {
  const cycles = assessedFrom(() => formalCycleFrom(monthOf(cycleStart), governing), governing);
  const assessedOn = (date: CivilDate): AssessedCycle => {
    if (date < cycleStart) throw new BeforeCycleStart(date, cycleStart);
    return cycles(date);
  };
  return {
    cycleOn: assessedOn,
    assessedBefore: (cycle) => (cycle.firstDay > cycleStart ? assessedBefore(cycle, assessedOn) : undefined),
    firstAssessed: () => assessedOn(cycleStart),
    nextNode: (date) => nodeOn(assessedOn(date), date),
  };
}

/** Asks once, however often the answer is wanted; what was thrown is asked for again. */
function once<T>(ask: () => T): () => T {
  let known: { readonly answer: T } | undefined;
  return () => {
    known ??= { answer: ask() };
    return known.answer;
  };
}

/** Answers with the cycle that holds the day, or the first where the day lies before it. */
function assessedFrom(first: () => AssessedCycle, governing: Governing): (date: CivilDate) => AssessedCycle {
  const cycles: AssessedCycle[] = [];
  return (date) => {
    let previous: AssessedCycle | undefined;
    for (let index = 0; ; index++) {
      const cycle: AssessedCycle = cycles[index] ?? (previous ? cycleAfter(previous, governing) : first());
      cycles[index] = cycle;
      if (date <= cycle.lastDay) return cycle;
      previous = cycle;
    }
  };
}

/** The question for the day before the first is answered with the first itself. */
function assessedBefore(
  cycle: AssessedCycle,
  assessedOn: (date: CivilDate) => AssessedCycle,
): AssessedCycle | undefined {
  const before = assessedOn(addDays(cycle.firstDay, -1));
  return before.firstDay < cycle.firstDay ? before : undefined;
}

function nodeOn({ nodes }: AssessedCycle, date: CivilDate): Node {
  // A cycle's last day is a node.
  const node = nodes.find(({ day }) => day >= date);
  if (!node) throw new Error('a cycle has no node on or after a day of its own');
  return node;
}
