import { isoDate } from '../calendar/civil-date';
import { isoMonth } from '../calendar/civil-month';
import { continuitySentences } from '../messages/report/continuity';
import { lastDayToResume } from '../rules/review-continuity';
import type { JudgedAssessment } from '../rules/verdict';
import { continuityBasis } from './basis';
import { type Reason, reason } from './reason';

export function explainContinuity(assessment: JudgedAssessment): Reason[] {
  const { cycle, continuity } = assessment;
  const { limit, longestRun, runningRun, unknownMonths, answer, isNearLimit } = continuity;
  const basis = continuityBasis(cycle.standard);
  switch (answer.kind) {
    case 'missed':
      return [reason('failed', continuitySentences.missed(longestRun, limit, basis))];
    case 'unknown':
      return [reason('no data', continuitySentences.unknownMonths(unknownMonths.map(isoMonth), basis))];
    default:
      return [
        ...(isNearLimit
          ? [reason('at risk', continuitySentences.nearLimit(runningRun, limit, resumeBy(assessment)))]
          : []),
        reason('stands', continuitySentences.within(longestRun, limit, basis)),
      ];
  }
}

function resumeBy({ cycle, date, continuity }: JudgedAssessment): string | undefined {
  const day = lastDayToResume(cycle, date, continuity);
  return day === undefined ? undefined : isoDate(day);
}
