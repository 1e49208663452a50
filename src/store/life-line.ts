import { addDays, type CivilDate, isoDate } from '../calendar/civil-date';
import { firstDayOf, monthOf } from '../calendar/civil-month';
import type { Language } from '../messages/language';
import { phaseNames } from '../messages/terms';
import { doubtOf } from '../report/basis';
import type { NodeView } from '../report/grid/node-view';
import type { AssessedCycle, Cycle } from '../rules/cycle';
import type { Store } from '../tables/store';
import { markNode } from './node-mark';
import type { LifeSpan } from './store-view';

/**
 * Lists the store's cycles from its opening, or from the first one known, to the one after the present.
 * @param viewNodes makes the views of a cycle's nodes as they stand now
 */
export function lifeLine(
  { origin, life }: Store,
  date: CivilDate,
  viewNodes: (cycle: AssessedCycle) => readonly NodeView[],
  language: Language,
): LifeSpan[] {
  const firstDay = 'onboard' in origin ? origin.onboard : origin.cycleStart;
  const spans: LifeSpan[] = [];
  let cycle = life.cycleOn(firstDay);
  while (cycle) {
    const nodes = cycle.phase === 'exempt' ? [] : viewNodes(cycle);
    spans.push(spanOf(cycle, nodes, date, language));
    // The whole opening month belongs to the exempt cycle: before it there is no cycle, and the first one is ahead.
    if (cycle.firstDay > date) break;
    cycle = life.cycleOn(addDays(cycle.lastDay, 1));
  }
  return spans;
}

function spanOf(cycle: Cycle, nodes: readonly NodeView[], date: CivilDate, language: Language): LifeSpan {
  const { phase, formalNumber, firstDay, lastDay, standard } = cycle;
  const name = phaseNames[phase][language];
  return {
    phase,
    phaseLabel: formalNumber > 0 ? `${name} ${formalNumber}` : name,
    firstDay: isoDate(firstDay),
    lastDay: isoDate(lastDay),
    standardId: standard.id,
    standardName: standard.name[language],
    doubt: doubtOf(...Object.values(standard.provenance))?.[language] ?? '',
    time: timeOf(cycle, date),
    nodes: nodes.map((node) => markNode(node, language)),
  };
}

/**
 * Whether the cycle is past, present or ahead. Every day of the opening month is exempt, also those before the opening
 * day.
 */
function timeOf({ phase, firstDay, lastDay }: Cycle, date: CivilDate): LifeSpan['time'] {
  if (lastDay < date) return 'past';
  const begins = phase === 'exempt' ? firstDayOf(monthOf(firstDay)) : firstDay;
  return begins <= date ? 'present' : 'ahead';
}
