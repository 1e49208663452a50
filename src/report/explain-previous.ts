import { isoDate } from '../calendar/civil-date';
import { isoMonth } from '../calendar/civil-month';
import type { Bilingual } from '../messages/language';
import { missSentences, previousCycleSentences as sentences } from '../messages/report/previous-cycle';
import type { PreviousCycle } from '../rules/previous-cycle';
import type { Reviews } from '../rules/reviews';
import type { JudgedAssessment } from '../rules/verdict';
import { type Reason, reason } from './reason';

/** What the assessed cycle before means for the store today; the platform's own word on a cycle prevails. */
export const explainPrevious = ({ previous, isFailedByPlatform }: JudgedAssessment): Reason[] => [
  ...(isFailedByPlatform ? [reason('failed', sentences.presentFailedByPlatform)] : []),
  ...(previous ? explainCycle(previous) : []),
];

function explainCycle({ cycle, result, reviews, hasFailed }: PreviousCycle): Reason[] {
  const named = { firstDay: isoDate(cycle.firstDay), lastDay: isoDate(cycle.lastDay) };
  const missed = missedIn(reviews);
  if (result === 'failed') return [reason('failed', sentences.failedByPlatform(named))];
  if (result === 'passed')
    return [
      reason(
        'context',
        missed ? sentences.passedAgainstFigures(named, missed) : sentences.passedByPlatform(named),
      ),
    ];
  return hasFailed && missed ? [reason('failed', sentences.failed(named, missed))] : [];
}

/** The first certain miss of a cycle, in the order of article 4; undefined where nothing is missed for certain. */
function missedIn({ sales, service, continuity }: Reviews): Bilingual | undefined {
  const node = sales.passed.find(({ answer }) => answer.kind === 'missed');
  if (node?.target.kind === 'figure')
    return missSentences.sales(node.node.month, isoDate(node.node.day), node.sales, node.target.value);
  if (service.answer.kind === 'missed' && service.limit.kind === 'figure')
    return missSentences.score(service.failed.map(isoMonth), service.limit.value);
  if (continuity.answer.kind === 'missed') return missSentences.idle(continuity.longestRun, continuity.limit);
  return undefined;
}
