import { isoDate } from '../calendar/civil-date';
import { isoMonth } from '../calendar/civil-month';
import type { Bilingual } from '../messages/language';
import {
  previousFigures as figures,
  type NamedCycle,
  previousCycleSentences as sentences,
} from '../messages/report/previous-cycle';
import type { AssessedCycle } from '../rules/cycle';
import type { PreviousCycle } from '../rules/previous-cycle';
import { lacksData, neededTargets, type Reviews } from '../rules/reviews';
import type { JudgedAssessment } from '../rules/verdict';
import { type Reason, reason } from './reason';

export const namedCycle = ({ firstDay, lastDay }: AssessedCycle): NamedCycle => ({
  firstDay: isoDate(firstDay),
  lastDay: isoDate(lastDay),
});

/** What is to be said of the assessed cycle before, after the decisive sentence; the platform's own word prevails. */
export function explainPrevious({ previous }: JudgedAssessment): Reason[] {
  if (!previous) return [];
  const { cycle, result, reviews } = previous;
  const missed = missedIn(reviews);
  if (result === 'passed')
    return [
      reason(
        'context',
        missed
          ? sentences.passedAgainstFigures(namedCycle(cycle), missed)
          : sentences.passedByPlatform(namedCycle(cycle)),
      ),
    ];
  if (missed) return [reason('failed', sentences.failed(missed))];
  // What is unknown is never passed over as if it had been passed.
  return result === undefined && lacksData(reviews) ? [undecided(previous)] : [];
}

function undecided({ cycle, reviews }: PreviousCycle): Reason {
  const lacksTargets = neededTargets(reviews).some(({ kind }) => kind === 'missing');
  return reason(
    'context',
    sentences.undecided(namedCycle(cycle), lacksTargets ? cycle.standard.name : undefined),
  );
}

/** The first certain miss of a cycle, in the order of article 4; undefined where nothing is missed for certain. */
function missedIn({ sales, service, continuity }: Reviews): Bilingual | undefined {
  const node = sales.passed.find(({ answer }) => answer.kind === 'missed');
  if (node?.target.kind === 'figure')
    return figures.sales(node.node.month, isoDate(node.node.day), node.sales, node.target.value);
  if (service.answer.kind === 'missed' && service.limit.kind === 'figure')
    return figures.score(service.failed.map(isoMonth), service.limit.value);
  if (continuity.answer.kind === 'missed') return figures.idle(continuity.longestRun, continuity.limit);
  return undefined;
}
