import type { CivilDate } from '../calendar/civil-date';
import { monthOf } from '../calendar/civil-month';
import { type AssessedCycle, type Cycle, cycleAfter, exemptCycle, type Node, trialCycle } from './cycle';
import type { Standards } from './governing-standard';

/** A shop's life under the standards, from its onboard date on. Every question may throw UncoveredDay. */
export interface Life {
  /** The cycle that the day belongs to; undefined in the months before the month of opening, when the shop is not open. */
  readonly cycleOn: (date: CivilDate) => Cycle | undefined;
  readonly trial: () => AssessedCycle;
  /** The first node on or after the day: before the trial, the trial's first. */
  readonly nextNode: (date: CivilDate) => Node;
}

/** Lives are remembered by onboard date: a sheet asks of the same few shops on many days. */
export function livesUnder(standards: Standards): (onboard: CivilDate) => Life {
  const known = new Map<CivilDate, Life>();
  return (onboard) => {
    const life = known.get(onboard) ?? lifeOf(onboard, standards);
    known.set(onboard, life);
    return life;
  };
}

function lifeOf(onboard: CivilDate, standards: Standards): Life {
  const assessed: AssessedCycle[] = [];
  const openingMonth = monthOf(onboard);

  const assessedOn = (date: CivilDate): AssessedCycle => {
    let previous: AssessedCycle | undefined;
    for (let index = 0; ; index++) {
      const cycle: AssessedCycle =
        assessed[index] ?? (previous ? cycleAfter(previous, standards) : trialCycle(onboard, standards));
      assessed[index] = cycle;
      if (date <= cycle.lastDay) return cycle;
      previous = cycle;
    }
  };

  return {
    // Every day of the opening month is of the exempt phase, also those before the opening day (article 2(1), 当月).
    cycleOn: (date) => {
      const month = monthOf(date);
      if (month < openingMonth) return undefined;
      return month === openingMonth ? exemptCycle(onboard, standards) : assessedOn(date);
    },
    trial: () => assessedOn(onboard),
    nextNode: (date) => {
      // A cycle's last day is a node.
      const node = assessedOn(date).nodes.find(({ day }) => day >= date);
      if (!node) throw new Error('a cycle has no node on or after a day of its own');
      return node;
    },
  };
}
