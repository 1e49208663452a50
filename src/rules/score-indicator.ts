import type { CivilDate } from '../calendar/civil-date';
import type { ScoreRule, Standard, Standards } from '../standards/standard';
import type { Cycle } from './cycle';
import { governingStandard } from './governing-standard';

/**
 * The indicator that a score of the day is of. While a cycle runs, its standard stays (article 3), but the platform may
 * show another indicator from a day on; scores of two indicators can't be compared.
 */
export function indicatorOn(
  { standard: { score } }: { readonly standard: Standard },
  day: CivilDate,
): ScoreRule['indicator'] {
  return score.replaced && day >= score.replaced.day ? score.replaced.by : score.indicator;
}

/** The indicator that a cycle begins with. */
export const indicatorOf = (cycle: Cycle): ScoreRule['indicator'] => indicatorOn(cycle, cycle.firstDay);

/** The indicator of a cycle that begins on the day. @throws as governingStandard does */
export const indicatorFrom = (day: CivilDate, standards: Standards): ScoreRule['indicator'] =>
  indicatorOn({ standard: governingStandard(day, standards) }, day);
