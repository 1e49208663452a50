import type { CivilDate } from '../calendar/civil-date';
import { monthOf } from '../calendar/civil-month';
import { type Cycle, cycleAfter, firstCycle, type Node, type Standards } from './cycle';

/** A shop's life under the standards, from its onboard date on. */
export interface Life {
  /** The cycle that the day belongs to; undefined in the months before the month of opening, when the shop is not open. */
  readonly cycleOn: (date: CivilDate) => Cycle | undefined;
  readonly trial: () => Cycle;
  /** The first node on or after the day: before the trial, the trial's first. */
  readonly nextNode: (date: CivilDate) => { readonly node: Node; readonly cycle: Cycle };
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
  const cycles: Cycle[] = [];
  const openingMonth = monthOf(onboard);

  const find = (isWanted: (cycle: Cycle) => boolean): Cycle => {
    let previous: Cycle | undefined;
    for (let index = 0; ; index++) {
      const cycle: Cycle =
        cycles[index] ?? (previous ? cycleAfter(previous, standards) : firstCycle(onboard, standards));
      cycles[index] = cycle;
      if (isWanted(cycle)) return cycle;
      previous = cycle;
    }
  };

  return {
    // Every day of the opening month is of the exempt phase, also those before the opening day (article 2(1), 当月).
    cycleOn: (date) => (monthOf(date) < openingMonth ? undefined : find((cycle) => date <= cycle.lastDay)),
    trial: () => find((cycle) => cycle.phase === 'trial'),
    nextNode: (date) => {
      const hasNodeAhead = (cycle: Cycle) => cycle.nodes.some((node) => node.day >= date);
      const cycle = find(hasNodeAhead);
      const node = cycle.nodes.find(({ day }) => day >= date);
      if (!node) throw new Error('a cycle chosen for its node has none');
      return { node, cycle };
    },
  };
}
