import type { CivilDate } from '../calendar/civil-date';
import { nextMonthEnd } from '../calendar/civil-month';
import { lastDayToResume } from '../rules/review-continuity';
import type { Assessment, JudgedAssessment } from '../rules/verdict';
import { judgedOf } from './known-figures';

/** What would save a store that is at risk, and the last day on which it can be done, inclusive. */
export interface SavingAct {
  /** Reach the target of the node; let the month end with a score that passes; sell at all. */
  readonly kind: 'node' | 'score' | 'idle';
  readonly by: CivilDate;
}

/** The nearest first: a node whose target is in danger, an idle run near its limit, a month end whose failure decides. */
export function savingActsOf(assessment: Assessment): SavingAct[] {
  const judged = judgedOf(assessment);
  if (!judged) return [];
  return [...idleActs(judged), ...nodeActs(judged), ...scoreActs(judged)].sort(
    (one, other) => one.by - other.by,
  );
}

const nodeActs = ({ sales }: JudgedAssessment): SavingAct[] =>
  sales.isNearUnreached || sales.paceIsShort ? [{ kind: 'node', by: sales.heading.node.day }] : [];

/** Where the cycle ends before the run is over the limit, nothing has to be done. */
function idleActs({ cycle, date, continuity }: JudgedAssessment): SavingAct[] {
  const by = continuity.isNearLimit ? lastDayToResume(cycle, date, continuity) : undefined;
  return by === undefined ? [] : [{ kind: 'idle', by }];
}

const scoreActs = ({ date, service }: JudgedAssessment): SavingAct[] =>
  service.isOneMonthFromLimit && service.isOpen ? [{ kind: 'score', by: nextMonthEnd(date) }] : [];

/** What is said first of a store at risk: the danger that an act averts soonest, else one for which no day is set. */
export function firstDanger(assessment: JudgedAssessment): SavingAct['kind'] | 'score pace' | 'warning line' {
  const [act] = savingActsOf(assessment);
  if (act) return act.kind;
  const { isOneMonthFromLimit, paceIsShort, belowWarningLine } = assessment.service;
  if (isOneMonthFromLimit) return 'score';
  if (paceIsShort) return 'score pace';
  return belowWarningLine ? 'warning line' : 'idle';
}
