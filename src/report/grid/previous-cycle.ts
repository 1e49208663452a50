import { addDays, type CivilDate } from '../../calendar/civil-date';
import type { Bilingual } from '../../messages/language';
import { gridTexts } from '../../messages/report/grid';
import { statusNames } from '../../messages/terms';
import type { Life } from '../../rules/life';
import type { Assessment } from '../../rules/verdict';

/**
 * How the cycle before the present one ended. On its last day nothing is ahead any more: what was only at risk until
 * then was met.
 * @param assessOn the store's assessment on a day
 */
export function previousCycleResult(
  { cycle }: Assessment,
  { firstAssessed }: Life,
  assessOn: (day: CivilDate) => Assessment,
): { readonly status: Assessment['status']; readonly name: Bilingual } | undefined {
  if (!cycle || cycle.phase === 'exempt') return undefined;
  if (cycle.phase === 'trial') return { status: 'exempt', name: statusNames.exempt };
  if (cycle === firstAssessed()) return undefined;
  const { status } = assessOn(addDays(cycle.firstDay, -1));
  const isMet = status === 'at risk' || status === 'on track';
  return isMet ? { status: 'on track', name: gridTexts.previousMet } : { status, name: statusNames[status] };
}
