import { isoDate } from '../calendar/civil-date';
import { isoMonth, lastDayOf } from '../calendar/civil-month';
import type { Bilingual } from '../messages/language';
import { salesSentences } from '../messages/report/sales';
import { serviceSentences } from '../messages/report/service';
import { targetNames } from '../messages/terms';
import type { ServiceReview } from '../rules/review-service';
import { indicatorOf } from '../rules/score-indicator';
import { lastCountedMonth } from '../rules/service-score';
import type { JudgedAssessment } from '../rules/verdict';
import { scoreBasis } from './basis';
import { type Reason, reason } from './reason';

export function explainService(assessment: JudgedAssessment, category: string): Reason[] {
  const { cycle, service } = assessment;
  const article = scoreBasis(cycle.standard);
  if (service.answer.kind === 'not applicable') {
    return [reason('stands', serviceSentences.notApplicable(article)), ...explainWarnings(service)];
  }
  return [
    ...explainCount(assessment, article),
    ...explainWarnings(service),
    ...explainEqualScores(service, cycle.standard.score.comparison === 'above', article),
    ...missingServiceTargets(assessment, category),
  ];
}

function explainCount({ cycle, date, service }: JudgedAssessment, article: Bilingual): Reason[] {
  const { target, limit, failed, answer } = service;
  const unknown = explainUnknownScores(service, article);
  if (target.kind !== 'figure' || limit.kind !== 'figure') return unknown;
  const { monthsCounted } = cycle.standard.score;
  const counted = {
    failed: failed.map(isoMonth),
    limit: limit.value,
    target: target.value,
    indicator: indicatorOf(cycle),
    until: isoDate(lastDayOf(lastCountedMonth(cycle, date))),
    isOpen: service.isOpen,
    within: monthsCounted < cycle.standard[cycle.phase].months ? monthsCounted : undefined,
  };
  const count =
    answer.kind === 'missed'
      ? reason('failed', serviceSentences.missed(counted, article))
      : reason('stands', serviceSentences.count(counted, article));
  return [count, ...unknown];
}

/** Scores to be filled in, and months for which the platform gave none. */
function explainUnknownScores({ unscored, notScored, answer }: ServiceReview, article: Bilingual): Reason[] {
  const decides = notScored.length > 0 && answer.kind === 'unknown';
  return [
    ...(unscored.length > 0
      ? [reason('no data', serviceSentences.unscored(unscored.map(isoMonth), article))]
      : []),
    ...(decides ? [reason('no data', serviceSentences.notScoredDecides(notScored.map(isoMonth)))] : []),
    ...(notScored.length > 0
      ? [reason('stands', serviceSentences.notScored(notScored.map(isoMonth), article))]
      : []),
  ];
}

/** Why the score is at risk, where the limit is near or the pace is short; nothing where it is not. */
export function scoreWarnings({
  answer,
  limit,
  isOneMonthFromLimit,
  paceIsShort,
  pace,
  isOpen,
}: ServiceReview): Bilingual[] {
  if (answer.kind === 'missed' || limit.kind !== 'figure') return [];
  if (isOneMonthFromLimit)
    return [
      (isOpen ? serviceSentences.oneMonthFromLimit : serviceSentences.lastMonthBeforeLimit)(limit.value),
    ];
  return paceIsShort ? [serviceSentences.paceShort(pace.failed, pace.judged, pace.counted, limit.value)] : [];
}

function explainWarnings(service: ServiceReview): Reason[] {
  const { belowWarningLine } = service;
  return [
    ...scoreWarnings(service).map((text) => reason('at risk', text)),
    ...(belowWarningLine
      ? [
          reason(
            'at risk',
            serviceSentences.belowWarningLine(
              isoMonth(belowWarningLine.month),
              belowWarningLine.score,
              belowWarningLine.line,
            ),
          ),
        ]
      : []),
  ];
}

function explainEqualScores(
  { equal, target }: ServiceReview,
  isStrict: boolean,
  article: Bilingual,
): Reason[] {
  if (equal.length === 0 || target.kind !== 'figure') return [];
  const say = isStrict ? serviceSentences.equalFails : serviceSentences.equalPasses;
  return [reason('stands', say(equal.map(isoMonth), target.value, article))];
}

/** Names the target and the limit where they are needed and missing. */
export function missingServiceTargets({ cycle, service }: JudgedAssessment, category: string): Reason[] {
  if (service.answer.kind === 'not applicable') return [];
  const article = scoreBasis(cycle.standard);
  return [
    ...explainUntargeted(service, article),
    ...missingTargets(service, category, cycle.standard.name, article),
  ];
}

function explainUntargeted({ untargeted }: ServiceReview, article: Bilingual): Reason[] {
  if (untargeted.length === 0) return [];
  return [reason('no data', serviceSentences.untargeted(untargeted.map(isoMonth), article))];
}

const missingTargets = (
  service: ServiceReview,
  category: string,
  standard: Bilingual,
  article: Bilingual,
): Reason[] =>
  [
    { target: service.target, column: targetNames.score },
    { target: service.limit, column: targetNames.failedMonthLimit },
  ]
    .filter(({ target }) => target.kind === 'missing')
    .map(({ column }) =>
      reason('no data', salesSentences.targetMissing(column, category, standard, article)),
    );
