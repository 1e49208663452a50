import type { CivilDate } from '../../calendar/civil-date';
import { addMonths, type CivilMonth, monthOf, monthsFrom } from '../../calendar/civil-month';
import { asAssessed } from '../../rules/cycle';
import type { Assessment } from '../../rules/verdict';

export type Span = '12' | '24' | 'cycle';

/** The last 12 or 24 months, the as-of month being the last; or the months of all stores' present cycles. */
export function monthsShown(
  span: Span,
  date: CivilDate,
  assessments: readonly Assessment[],
): readonly CivilMonth[] {
  const last = monthOf(date);
  const cycles = assessments.flatMap(({ cycle }) => asAssessed(cycle) ?? []);
  if (span !== 'cycle' || cycles.length === 0) {
    return monthsFrom(addMonths(last, 1 - (span === '24' ? 24 : 12)), last);
  }
  const firsts = cycles.map(({ firstMonth }) => firstMonth).sort((one, other) => one - other);
  const lasts = cycles.map(({ lastMonth }) => lastMonth).sort((one, other) => other - one);
  return monthsFrom(firsts[0] ?? last, lasts[0] ?? last);
}
