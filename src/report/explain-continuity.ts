import { isoDate } from '../calendar/civil-date';
import { addMonths, isoMonth, lastDayOf } from '../calendar/civil-month';
import { continuitySentences } from '../messages/sentences/continuity';
import { judgedMonths } from '../rules/month-record';
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

/** The last day on which the running idle run can still be broken; undefined where the cycle ends before. */
function resumeBy({ cycle, date, continuity }: JudgedAssessment): string | undefined {
  const last = judgedMonths(cycle, date).pop();
  if (last === undefined) return undefined;
  const deciding = addMonths(last, continuity.limit - continuity.runningRun + 1);
  return deciding <= cycle.lastMonth ? isoDate(lastDayOf(deciding)) : undefined;
}
