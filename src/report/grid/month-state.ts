import type { CivilDate } from '../../calendar/civil-date';
import { type CivilMonth, lastDayOf, monthOf } from '../../calendar/civil-month';
import { isIdle } from '../../rules/continuity';
import type { Cycle, Node } from '../../rules/cycle';
import type { Life } from '../../rules/life';
import { type MonthRecord, recordOf } from '../../rules/month-record';
import { equalsTarget, passesMonth } from '../../rules/service-score';
import type { Target, Targets } from '../../rules/target';
import type { Shop } from '../../tables/shop';

/** What a calendar month is to a store. "equal to target" is a month that a strict comparison fails. */
export type MonthState =
  | 'passed'
  | 'missed'
  | 'equal to target'
  | 'idle'
  | 'not judged'
  | 'no data'
  | 'exempt'
  | 'not open';

export interface MonthView {
  readonly month: CivilMonth;
  readonly state: MonthState;
  readonly record: MonthRecord;
  /** undefined where the store was not open. */
  readonly cycle: Cycle | undefined;
  readonly scoreTarget: Target | undefined;
  /** The node that ends the month. */
  readonly node: Node | undefined;
}

/** @param targetsOf the store's targets in a cycle, for the category of the month */
export function viewMonth(
  shop: Shop,
  life: Life,
  month: CivilMonth,
  date: CivilDate,
  targetsOf: (cycle: Cycle, day: CivilDate) => Targets | undefined,
): MonthView {
  const record = recordOf(shop.months, month);
  const lastDay = lastDayOf(month);
  // Before the opening month there is no cycle, and no standard need be known.
  const cycle = month < monthOf(shop.onboard) ? undefined : life.cycleOn(lastDay);
  const isJudged = cycle !== undefined && cycle.phase !== 'exempt' && lastDay <= date;
  const scoreTarget = isJudged ? targetsOf(cycle, lastDay)?.score : undefined;
  return {
    month,
    state: stateOf(cycle, isJudged, record, scoreTarget),
    record,
    cycle,
    scoreTarget,
    node: cycle?.nodes.find(({ day }) => day === lastDay),
  };
}

function stateOf(
  cycle: Cycle | undefined,
  isJudged: boolean,
  record: MonthRecord,
  target: Target | undefined,
): MonthState {
  if (!cycle) return 'not open';
  if (cycle.phase === 'exempt') return 'exempt';
  if (!isJudged) return 'not judged';
  return judgedState(record, target, cycle);
}

/** A failed score weighs more than an idle month, and what is unknown is never shown as passed. */
function judgedState(record: MonthRecord, target: Target | undefined, cycle: Cycle): MonthState {
  const scored = scoreState(record, target, cycle);
  if (scored === 'missed' || scored === 'equal to target') return scored;
  if (isIdle(record)) return 'idle';
  return record.sales === undefined ? 'no data' : scored;
}

function scoreState({ score }: MonthRecord, target: Target | undefined, { standard }: Cycle): MonthState {
  if (target?.kind === 'not applicable') return 'passed';
  if (score === undefined || target?.kind !== 'figure') return 'no data';
  if (passesMonth(score, target.value, standard.score.comparison)) return 'passed';
  return equalsTarget(score, target.value) ? 'equal to target' : 'missed';
}
