import { type CivilDate, daysBetween, isoDate } from '../calendar/civil-date';
import { isoMonth, lastDayOf, nextMonthEnd } from '../calendar/civil-month';
import type { Bilingual, Language } from '../messages/language';
import { comparisonWords } from '../messages/standards';
import { needSentences } from '../messages/store/store-view';
import { figureNames } from '../messages/terms';
import type { NodeView } from '../report/grid/node-view';
import { judgedOf } from '../report/known-figures';
import type { AssessedCycle } from '../rules/cycle';
import { neededSales, salesGap } from '../rules/pace';
import { lastDayToResume } from '../rules/review-continuity';
import { lastCountedMonth } from '../rules/service-score';
import type { Assessment, JudgedAssessment } from '../rules/verdict';
import type { Need } from './store-view';

export interface DatedNeed {
  readonly by: CivilDate;
  readonly text: Bilingual;
}

/** What a store has to do and by when, the nearest day first. A store that has failed needs nothing any more. */
export function needsOf(
  assessment: Assessment,
  nodesOf: (cycle: AssessedCycle) => readonly NodeView[],
  language: Language,
): Need[] {
  const judged = judgedOf(assessment);
  if (!judged || judged.status === 'failed') return [];
  const needs = [
    ...fillIn(judged),
    ...nodeNeeds(judged, nodesOf),
    ...scoreNeeds(judged),
    ...idleNeeds(judged),
  ];
  return needs
    .sort((one, other) => one.by - other.by)
    .map(({ by, text }) => ({
      by: isoDate(by),
      daysLeft: daysBetween(judged.date, by),
      text: text[language],
    }));
}

function fillIn({ date, sales, service }: JudgedAssessment): DatedNeed[] {
  const needsScore = service.answer.kind !== 'not applicable';
  const gaps = [
    { months: sales.unknownMonths, what: figureNames.sales },
    { months: needsScore ? service.unscored : [], what: figureNames.score },
  ];
  return gaps
    .filter(({ months }) => months.length > 0)
    .map(({ months, what }) => ({ by: date, text: needSentences.fillIn(months.map(isoMonth), what) }));
}

function nodeNeeds(
  { cycle, date }: JudgedAssessment,
  nodesOf: (cycle: AssessedCycle) => readonly NodeView[],
): DatedNeed[] {
  return nodesOf(cycle).flatMap(({ node, sales, target, outcome }) => {
    if (node.day < date || target.kind !== 'figure') return [];
    const by = node.day;
    if (outcome === 'reached') return [{ by, text: needSentences.salesReached(node.month, target.value) }];
    if (outcome !== 'ahead') return [];
    const gap = salesGap(target.value, sales);
    if (gap <= 0) return [];
    return [{ by, text: needSentences.sales(node.month, target.value, gap, neededSales(gap, date, node)) }];
  });
}

/**
 * What is needed of the score in the month that is judged next: on the last day of a month that is the month after, with
 * which another counting period may begin.
 */
export function scoreNeeds({ cycle, date, service }: JudgedAssessment): DatedNeed[] {
  const { target, limit } = service;
  const by = nextMonthEnd(date);
  if (by > cycle.lastDay || target.kind !== 'figure' || limit.kind !== 'figure') return [];
  const comparison = comparisonWords[cycle.standard.score.comparison];
  const failed = service.isOpen ? service.failed.length : 0;
  const left = limit.value - 1 - failed;
  const lastDay = lastDayOf(lastCountedMonth(cycle, by));
  const unknown = service.isOpen ? service.unscored.length + service.notScored.length : 0;
  const text =
    left > 0
      ? needSentences.score(isoDate(by), target.value, comparison, left, isoDate(lastDay), unknown > 0)
      : needSentences.lastScore(isoDate(by), target.value, comparison);
  return [{ by, text }];
}

export function idleNeeds({ cycle, date, continuity }: JudgedAssessment): DatedNeed[] {
  const { runningRun, limit } = continuity;
  const by = runningRun > 0 ? lastDayToResume(cycle, date, continuity) : undefined;
  return by === undefined ? [] : [{ by, text: needSentences.business(runningRun, limit) }];
}
