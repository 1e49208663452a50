import { isoMonth } from '../calendar/civil-month';
import { articleName } from '../messages/format';
import { continuitySentences } from '../messages/sentences/continuity';
import type { JudgedAssessment } from '../rules/verdict';
import { type Reason, reason } from './reason';

export function explainContinuity({ cycle, continuity }: JudgedAssessment): Reason[] {
  const { limit, longestRun, runningRun, unknownMonths, answer, isNearLimit } = continuity;
  const article = articleName(cycle.standard.provenance.continuity.article);
  switch (answer.kind) {
    case 'missed':
      return [reason('failed', continuitySentences.missed(longestRun, limit, article))];
    case 'unknown':
      return [reason('no data', continuitySentences.unknownMonths(unknownMonths.map(isoMonth), article))];
    default:
      return [
        ...(isNearLimit ? [reason('at risk', continuitySentences.nearLimit(runningRun, limit))] : []),
        reason('stands', continuitySentences.within(longestRun, limit, article)),
      ];
  }
}
