import type { CivilDate } from '../../calendar/civil-date';
import { type CivilMonth, isoMonth, lastDayOf, monthsFrom } from '../../calendar/civil-month';
import type { Language } from '../../messages/language';
import { scoreStateNames } from '../../messages/store-view';
import type { AssessedCycle } from '../../rules/cycle';
import { type MonthRecords, recordOf } from '../../rules/month-record';
import { equalsTarget, passesMonth } from '../../rules/service-score';
import type { Target } from '../../rules/target';
import type { TargetsOf } from '../../rules/verdict';
import type { ScoreMonth } from './store-view';

/** The months of the cycle, each held against the target of its own last day. */
export function scoreMonths(
  cycle: AssessedCycle,
  date: CivilDate,
  records: MonthRecords,
  targetsOf: TargetsOf,
  language: Language,
): ScoreMonth[] {
  const { standard } = cycle;
  return monthsFrom(cycle.firstMonth, cycle.lastMonth).map((month) => {
    const { score } = recordOf(records, month);
    const target = targetsOf(standard, lastDayOf(month))?.score;
    const state = stateOf(month, date, score, target, standard.score.comparison);
    return {
      month: isoMonth(month),
      score: score ?? null,
      target: target?.kind === 'figure' ? target.value : null,
      state,
      stateLabel: scoreStateNames[state][language],
    };
  });
}

function stateOf(
  month: CivilMonth,
  date: CivilDate,
  score: number | undefined,
  target: Target | undefined,
  comparison: Parameters<typeof passesMonth>[2],
): ScoreMonth['state'] {
  if (target?.kind === 'not applicable') return 'not applicable';
  if (lastDayOf(month) > date) return 'not judged';
  if (score === undefined || target?.kind !== 'figure') return 'no data';
  if (passesMonth(score, target.value, comparison)) return 'passed';
  return equalsTarget(score, target.value) ? 'equal to target' : 'missed';
}
