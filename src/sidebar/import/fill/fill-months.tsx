import { fillTexts } from '../../../messages/import/fill';
import { todayOf } from '../../model/day-asked';
import { usePage } from '../../model/page-context';
import { requested } from '../../model/requested';
import { MissingChoice } from '../../parts/missing-choice';
import { Opening } from '../../parts/opening';
import type { ReadOrders } from '../import-state';
import { FillForm } from './fill-form';

/** Puts the sums into the monthly rows that are chosen in the report's tab. */
export function FillMonths({ orders }: { readonly orders: ReadOrders }) {
  const { state, say } = usePage();
  const { opening, start } = state;
  const report = requested(state);
  return (
    <section class="fill" aria-labelledby="fill">
      <h2 id="fill">{say(fillTexts.heading)}</h2>
      <p class="hint">{say(fillTexts.hint)}</p>
      {opening !== 'read' && <Opening />}
      {opening === 'read' && 'field' in report && <MissingChoice field={report.field} />}
      {opening === 'read' && start && !('field' in report) && (
        <FillForm orders={orders} report={report} today={todayOf(state)} />
      )}
    </section>
  );
}
