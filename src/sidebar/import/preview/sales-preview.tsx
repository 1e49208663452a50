import { useEffect } from 'preact/hooks';
import { previewTexts } from '../../../messages/import/preview';
import { usePage } from '../../model/page-context';
import type { ReadOrders } from '../import-state';
import { useFocusKept } from '../use-focus-kept';
import { ExclusionPoints } from './exclusion-points';
import { MonthTable } from './month-table';
import { OrderNotes } from './order-notes';
import { RepeatedOrders } from './repeated-orders';
import { SpanNote } from './span-note';
import { StoreNote } from './store-note';
import { TotalLine } from './total-line';

/** What the files come to, and how: before anything goes into the sheet. */
export function SalesPreview({ orders }: { readonly orders: ReadOrders }) {
  const { say } = usePage();
  const section = useFocusKept<HTMLElement>('h2', orders);
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), [orders]);
  const { result } = orders;
  return (
    <section aria-labelledby="sales-by-month" ref={section}>
      <h2 id="sales-by-month" tabIndex={-1}>
        {say(previewTexts.heading)}
      </h2>
      <StoreNote stores={result.stores} />
      <MonthTable orders={orders} />
      <TotalLine total={result.total} />
      <OrderNotes notes={result.notes} />
      <SpanNote result={result} />
      <RepeatedOrders orders={orders} />
      <ExclusionPoints exclusions={result.exclusions} />
      <details class="folded">
        <summary>{say(previewTexts.assumptions)}</summary>
        <ul class="sentences">
          {result.assumptions.map((assumption) => (
            <li key={assumption.en}>{say(assumption)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
