import { isoDate } from '../calendar/civil-date';
import { isoMonth } from '../calendar/civil-month';
import type { Bilingual } from '../messages/language';
import { continuityClauses as clauses } from '../messages/report/continuity';
import { requirementLine } from '../messages/report/requirement-line';
import { doubtNames } from '../messages/report/unconfirmed';
import { judgedMonths } from '../rules/month-record';
import { lastDayToResume } from '../rules/review-continuity';
import type { JudgedAssessment } from '../rules/verdict';
import { articleOf } from './basis';
import { doubtsAbout } from './doubt';
import { type Reason, reason } from './reason';
import { firstDanger } from './saving-acts';

/** Article 4(3) in one line. */
export function explainContinuity(assessment: JudgedAssessment): Reason {
  const { cycle, status, continuity } = assessment;
  const { limit, longestRun, unknownMonths, answer, isNearLimit } = continuity;
  const field = cycle.standard.provenance.continuity;
  const isUnknown = answer.kind === 'unknown';
  const warns = isNearLimit && status !== 'failed';
  const said = [
    ...(isNeverIdle(assessment) ? [clauses.neverIdle] : [clauses.longestRun(longestRun, limit)]),
    ...(isUnknown ? [clauses.unknown(unknownMonths.map(isoMonth))] : []),
    ...(warns ? goingOn(assessment) : []),
    ...(warns && limit === MONTHS_OF_THE_SOURCE ? [clauses.removedAfterSix] : []),
  ];
  const isMissed = answer.kind === 'missed';
  return reason(
    isMissed ? 'failed' : isUnknown ? 'no data' : warns ? 'at risk' : 'stands',
    requirementLine(isMissed ? clauses.nameFailed : clauses.name, said, articleOf(field)),
    doubtsAbout(doubtNames.continuity, field),
  );
}

/** Of months that are judged, and of all of them. */
const isNeverIdle = ({ cycle, date, continuity }: JudgedAssessment): boolean =>
  continuity.longestRun + continuity.unknownMonths.length === 0 && judgedMonths(cycle, date).length > 0;

/** The only source on "removed after full idle months" speaks of six. */
const MONTHS_OF_THE_SOURCE = 6;

/** What the decisive sentence has not said yet. */
function goingOn(assessment: JudgedAssessment): Bilingual[] {
  const { status, cycle, date, continuity } = assessment;
  if (status === 'at risk' && firstDanger(assessment) === 'idle') return [];
  const by = lastDayToResume(cycle, date, continuity);
  return [clauses.goingOn(continuity.runningRun, by === undefined ? undefined : isoDate(by))];
}
