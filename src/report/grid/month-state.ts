import type { CivilDate } from '../../calendar/civil-date';
import { type CivilMonth, lastDayOf } from '../../calendar/civil-month';
import { isIdle } from '../../rules/continuity';
import { type AssessedCycle, asAssessed, type Cycle, type Node } from '../../rules/cycle';
import type { Life } from '../../rules/life';
import { type MonthRecord, recordOf } from '../../rules/month-record';
import { judgeScore } from '../../rules/service-score';
import type { Target, Targets } from '../../rules/target';
import type { Standard } from '../../standards/standard';
import type { Store } from '../../tables/store';

/** What a calendar month is to a store. "equal to target" is a month that a strict comparison fails. */
export type MonthState =
  | 'passed'
  | 'missed'
  | 'equal to target'
  | 'idle'
  | 'not judged'
  | 'no data'
  /** The platform gave no score. */
  | 'no score'
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
  store: Store,
  life: Life,
  month: CivilMonth,
  date: CivilDate,
  targetsOf: (standard: Standard, day: CivilDate) => Targets | undefined,
): MonthView {
  const record = recordOf(store.months, month);
  const lastDay = lastDayOf(month);
  const cycle = isBeforeCycleStart(store, lastDay) ? undefined : life.cycleOn(lastDay);
  const assessed = asAssessed(cycle);
  const isJudged = lastDay <= date;
  const scoreTarget = assessed && isJudged ? targetsOf(assessed.standard, lastDay)?.score : undefined;
  return {
    month,
    state: assessed ? stateOf(assessed, isJudged, record, scoreTarget) : stateBeforeTrial(store, cycle),
    record,
    cycle: assessed,
    scoreTarget,
    node: assessed?.nodes.find(({ day }) => day === lastDay),
  };
}

const isBeforeCycleStart = ({ origin }: Store, day: CivilDate): boolean =>
  'cycleStart' in origin && day < origin.cycleStart;

const stateOf = (
  cycle: AssessedCycle,
  isJudged: boolean,
  record: MonthRecord,
  target: Target | undefined,
): MonthState => (isJudged ? judgedState(record, target, cycle) : 'not judged');

function stateBeforeTrial({ origin }: Store, cycle: Cycle | undefined): MonthState {
  if (cycle) return 'exempt';
  return 'cycleStart' in origin ? 'earlier cycle' : 'not open';
}

/** A failed score weighs more than an idle month, and what is unknown is never shown as passed. */
function judgedState(record: MonthRecord, target: Target | undefined, cycle: AssessedCycle): MonthState {
  const scored = judgeScore(record.score, target, cycle.standard.score.comparison);
  if (scored === 'missed' || scored === 'equal to target') return scored;
  if (isIdle(record)) return 'idle';
  if (record.sales === undefined) return 'no data';
  if (record.hasNoScore && scored === 'no data' && target?.kind === 'figure') return 'no score';
  return scored === 'not applicable' ? 'passed' : scored;
}
