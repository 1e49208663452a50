import { isoDate } from '../calendar/civil-date';
import { isoMonth, lastDayOf } from '../calendar/civil-month';
import type { Bilingual } from '../messages/language';
import { requirementLine } from '../messages/report/requirement-line';
import { salesClauses, salesSentences } from '../messages/report/sales';
import { serviceClauses as clauses, serviceSentences } from '../messages/report/service';
import { doubtNames } from '../messages/report/unconfirmed';
import { targetNames } from '../messages/terms';
import type { ServiceReview } from '../rules/review-service';
import { indicatorOf } from '../rules/score-indicator';
import { lastCountedMonth } from '../rules/service-score';
import type { JudgedAssessment } from '../rules/verdict';
import { articleOf, scoreBasis } from './basis';
import { doubtsAbout } from './doubt';
import type { Explained } from './explained';
import { figureOf } from './known-figures';
import { type Reason, reason } from './reason';
import { firstDanger } from './saving-acts';

/** Article 4(2) in one line. */
export function explainService(
  assessment: JudgedAssessment,
  { lacksCategory }: Pick<Explained, 'lacksCategory'>,
): Reason {
  const { cycle, service } = assessment;
  const { score, provenance } = cycle.standard;
  const name = service.answer.kind === 'missed' ? clauses.nameFailed : clauses.name;
  const said =
    service.answer.kind === 'not applicable'
      ? [clauses.notApplicable, ...warnings(assessment)]
      : [
          ...(lacksCategory ? [salesClauses.categoryMissing] : missingOf(service)),
          ...count(assessment),
          ...unknownOf(service),
          ...equalOf(service, score.comparison === 'above'),
          ...warnings(assessment),
        ];
  return reason(
    gravityOf(assessment),
    requirementLine(name(indicatorOf(cycle), figureOf(service.target)), said, articleOf(provenance.score)),
    doubtsAbout(doubtNames.score, provenance.score, provenance.indicator, provenance.counting),
  );
}

function gravityOf({ status, service }: JudgedAssessment): Reason['gravity'] {
  const { answer, unscored, untargeted, isOneMonthFromLimit, paceIsShort, belowWarningLine } = service;
  if (answer.kind === 'missed') return 'failed';
  const lacks = unscored.length + untargeted.length + missingScoreColumns(service).length > 0;
  if (answer.kind !== 'not applicable' && (answer.kind === 'unknown' || lacks)) return 'no data';
  const warns = isOneMonthFromLimit || paceIsShort || belowWarningLine !== undefined;
  return warns && status !== 'failed' ? 'at risk' : 'stands';
}

function count({ status, cycle, date, service }: JudgedAssessment): Bilingual[] {
  const limit = figureOf(service.limit);
  if (status === 'failed' && service.answer.kind !== 'missed')
    return [clauses.failedMonths(service.failed.map(isoMonth))];
  if (service.target.kind !== 'figure' || limit === undefined) return [];
  const { monthsCounted } = cycle.standard.score;
  const lastDay = lastDayOf(lastCountedMonth(cycle, date));
  return [
    clauses.count({
      failed: service.failed.map(isoMonth),
      limit,
      until: lastDay === cycle.lastDay ? undefined : isoDate(lastDay),
      isOpen: service.isOpen,
      isAnyUnknown: service.unscored.length + service.notScored.length + service.untargeted.length > 0,
      within: monthsCounted < cycle.standard[cycle.phase].months ? monthsCounted : undefined,
    }),
  ];
}

/** Scores to be filled in, and months for which the platform gave none. */
const unknownOf = ({ unscored, notScored, untargeted }: ServiceReview): Bilingual[] => [
  ...(unscored.length > 0 ? [clauses.unknown(unscored.map(isoMonth))] : []),
  ...(notScored.length > 0 ? [clauses.notScored(notScored.map(isoMonth))] : []),
  ...(untargeted.length > 0 ? [clauses.untargeted(untargeted.map(isoMonth))] : []),
];

function equalOf({ equal }: ServiceReview, isStrict: boolean): Bilingual[] {
  const say = isStrict ? clauses.equalFails : clauses.equalPasses;
  return equal.length > 0 ? [say(equal.map(isoMonth))] : [];
}

/** What the decisive sentence has not said yet. That one more month ends it is seen from the count. */
function warnings(assessment: JudgedAssessment): Bilingual[] {
  const { status, service } = assessment;
  if (status === 'failed') return [];
  const danger = status === 'at risk' ? firstDanger(assessment) : undefined;
  const { belowWarningLine: below, paceIsShort, isOneMonthFromLimit, pace } = service;
  const limit = figureOf(service.limit);
  const isPaceUnsaid = paceIsShort && !isOneMonthFromLimit && danger !== 'score pace';
  return [
    ...(isPaceUnsaid && limit !== undefined ? [clauses.paceShort(pace.failed, pace.judged, limit)] : []),
    ...(below && danger !== 'warning line'
      ? [clauses.belowWarningLine(isoMonth(below.month), below.score, below.line)]
      : []),
  ];
}

/** The columns of the score's targets that are needed and not there. */
export const missingScoreColumns = ({ answer, target, limit }: ServiceReview): Bilingual[] =>
  answer.kind === 'not applicable'
    ? []
    : [
        ...(target.kind === 'missing' ? [targetNames.score] : []),
        ...(limit.kind === 'missing' ? [targetNames.failedMonthLimit] : []),
      ];

function missingOf(service: ServiceReview): Bilingual[] {
  const columns = missingScoreColumns(service);
  return columns.length > 0 ? [salesClauses.targetMissing(columns)] : [];
}

/** Why the score is at risk, in sentences of their own, where the limit is near or the pace is short. */
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

/** Names the target and the limit where they are needed and missing, a sentence each. */
export function missingServiceTargets({ cycle, service }: JudgedAssessment, category: string): Reason[] {
  if (service.answer.kind === 'not applicable') return [];
  const article = scoreBasis(cycle.standard);
  const { untargeted } = service;
  return [
    ...(untargeted.length > 0 ? [serviceSentences.untargeted(untargeted.map(isoMonth), article)] : []),
    ...missingScoreColumns(service).map((column) =>
      salesSentences.targetMissing(column, category, cycle.standard.name, article),
    ),
  ].map((text) => reason('no data', text));
}
