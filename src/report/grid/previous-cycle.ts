import { gridTexts } from '../../messages/report/grid';
import { statusNames } from '../../messages/terms';
import type { Life } from '../../rules/life';
import type { PreviousCycle } from '../../rules/previous-cycle';
import { lacksData } from '../../rules/reviews';
import type { Assessment } from '../../rules/verdict';
import type { PreviousResult } from './store-facts';

/** How the cycle before the present one ended. The platform's own word prevails; without rows of it nothing is known. */
export function previousCycleResult(
  assessment: Assessment,
  { assessedBefore }: Life,
): PreviousResult | undefined {
  if (!('previous' in assessment)) return undefined;
  const { cycle, previous } = assessment;
  if (cycle.phase === 'trial') return { status: 'exempt', name: statusNames.exempt };
  if (!assessedBefore(cycle)) return undefined;
  const status = previous ? statusOf(previous) : 'no data';
  return status === 'met' ? { status: 'on track', name: gridTexts.previousMet } : named(status);
}

const named = (status: 'failed' | 'no data') => ({ status, name: statusNames[status] });

/** On its last day nothing is ahead any more: what was only at risk until then was met. */
function statusOf({ hasFailed, result, reviews }: PreviousCycle): 'failed' | 'no data' | 'met' {
  if (hasFailed) return 'failed';
  return result === undefined && lacksData(reviews) ? 'no data' : 'met';
}
