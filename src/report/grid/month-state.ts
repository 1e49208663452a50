import type { CivilDate } from '../../calendar/civil-date';
import { type CivilMonth, lastDayOf } from '../../calendar/civil-month';
import { isIdle } from '../../rules/continuity';
import type { AssessedCycle, Cycle, Node } from '../../rules/cycle';
import type { Life } from '../../rules/life';
import { type MonthRecord, recordOf } from '../../rules/month-record';
import { equalsTarget, passesMonth } from '../../rules/service-score';
import type { Target, Targets } from '../../rules/target';
import type { Standard } from '../../standards/standard';
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
  | 'not open'
  | 'earlier cycle';

export interface MonthView {
  readonly month: CivilMonth;
  readonly state: MonthState;
  readonly record: MonthRecord;
  /** The trial or formal cycle that the month is of; undefined before the trial. */
  readonly cycle: AssessedCycle | undefined;
  readonly scoreTarget: Target | undefined;
  /** The node that ends the month. */
  readonly node: Node | undefined;
}

/** @param targetsOf the store's targets under a standard, for the category of the day */
export function viewMonth(
  shop: Shop,
  life: Life,
  month: CivilMonth,
  date: CivilDate,
  targetsOf: (standard: Standard, day: CivilDate) => Targets | undefined,
): MonthView {
  const record = recordOf(shop.months, month);
  const lastDay = lastDayOf(month);
  const cycle = isBeforeCycleStart(shop, lastDay) ? undefined : life.cycleOn(lastDay);
  const assessed = cycle?.phase === 'exempt' ? undefined : cycle;
  const isJudged = lastDay <= date;
  const scoreTarget = assessed && isJudged ? targetsOf(assessed.standard, lastDay)?.score : undefined;
  return {
    month,
    state: assessed ? stateOf(assessed, isJudged, record, scoreTarget) : stateBeforeTrial(shop, cycle),
    record,
    cycle: assessed,
    scoreTarget,
    node: assessed?.nodes.find(({ day }) => day === lastDay),
  };
}

const isBeforeCycleStart = ({ origin }: Shop, day: CivilDate): boolean =>
  'cycleStart' in origin && day < origin.cycleStart;

const stateOf = (
  cycle: AssessedCycle,
  isJudged: boolean,
  record: MonthRecord,
  target: Target | undefined,
): MonthState => (isJudged ? judgedState(record, target, cycle) : 'not judged');

function stateBeforeTrial({ origin }: Shop, cycle: Cycle | undefined): MonthState {
  if (cycle) return 'exempt';
  return 'cycleStart' in origin ? 'earlier cycle' : 'not open';
}

/** A failed score weighs more than an idle month, and what is unknown is never shown as passed. */
function judgedState(record: MonthRecord, target: Target | undefined, cycle: AssessedCycle): MonthState {
  const scored = scoreState(record, target, cycle);
  if (scored === 'missed' || scored === 'equal to target') return scored;
  if (isIdle(record)) return 'idle';
  return record.sales === undefined ? 'no data' : scored;
}

function scoreState(
  { score }: MonthRecord,
  target: Target | undefined,
  { standard }: AssessedCycle,
): MonthState {
  if (target?.kind === 'not applicable') return 'passed';
  if (score === undefined || target?.kind !== 'figure') return 'no data';
  if (passesMonth(score, target.value, standard.score.comparison)) return 'passed';
  return equalsTarget(score, target.value) ? 'equal to target' : 'missed';
}
