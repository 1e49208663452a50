import type { CivilDate } from '../calendar/civil-date';
import { isoMonth, lastDayOf, monthsFrom } from '../calendar/civil-month';
import type { Language } from '../messages/language';
import { scoreStateNames } from '../messages/store/store-view';
import type { AssessedCycle } from '../rules/cycle';
import { type MonthRecords, recordOf } from '../rules/month-record';
import { judgeScore } from '../rules/service-score';
import type { TargetsOf } from '../rules/target';
import type { ScoreMonth } from './store-view';

/** The scores of the cycle's months, each held against the target of that month's last day. */
export function scoreMonths(
  cycle: AssessedCycle,
  date: CivilDate,
  records: MonthRecords,
  targetsOf: TargetsOf,
  language: Language,
): ScoreMonth[] {
  const { standard } = cycle;
  return monthsFrom(cycle.firstMonth, cycle.lastMonth).map((month) => {
    const { score, hasNoScore } = recordOf(records, month);
    const target = targetsOf(standard, lastDayOf(month))?.score;
    const outcome = judgeScore(score, target, standard.score.comparison);
    const isAhead = lastDayOf(month) > date && outcome !== 'not applicable';
    const isNotScored = hasNoScore === true && outcome === 'no data' && target?.kind === 'figure';
    const state = isAhead ? 'not judged' : isNotScored ? 'no score' : outcome;
    return {
      month: isoMonth(month),
      score: score ?? null,
      target: target?.kind === 'figure' ? target.value : null,
      state,
      stateLabel: scoreStateNames[state][language],
    };
  });
}
