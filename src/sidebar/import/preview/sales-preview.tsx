import { useEffect } from 'preact/hooks';
import { isoDate } from '../../../calendar/civil-date';
import { pointNames, previewSentences, previewTexts } from '../../../messages/import/preview';
import type { ExclusionReport } from '../../../orders/report-exclusions';
import type { OrdersResult } from '../../../orders/summarise-orders';
import type { Tallies } from '../../../orders/tally';
import { usePage } from '../../model/page-context';
import { Words } from '../../parts/words';
import type { ReadOrders } from '../import-state';
import { useFocusKept } from '../use-focus-kept';
import { excludedOrders } from './count-tallies';
import { MonthTable } from './month-table';
import { OrderNotes } from './order-notes';

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

/** The seven points of article 5(2), and how each was decided. */
function ExclusionPoints({ exclusions }: { readonly exclusions: readonly ExclusionReport[] }) {
  const { say } = usePage();
  return (
    <details class="folded" open>
      <summary>{say(previewTexts.points)}</summary>
      <ul class="points">
        {exclusions.map(({ point, text, taken }) => (
          <li key={point}>
            <b>{say(pointNames[point])}</b> {say(text)}
            {taken.orders > 0 && (
              <span class="facts">{` · ${say(previewSentences.taken(taken.orders, taken.fen))}`}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Orders that stand in the files more than once. */
function RepeatedOrders({ orders }: { readonly orders: ReadOrders }) {
  const { say } = usePage();
  const { repeated } = orders.result.lines;
  if (repeated === 0) return null;
  return (
    <details class="folded">
      <summary>{say(previewTexts.repeats)}</summary>
      <p>{say(previewSentences.repeated(repeated))}</p>
    </details>
  );
}

/** From when to when the files reach: a month that they hold in part looks like a whole one. */
function SpanNote({ result }: { readonly result: OrdersResult }) {
  const { say } = usePage();
  const { settings, created, days } = result;
  const isByCreation = settings.dateBasis === 'creation';
  const span = isByCreation ? days : (created ?? days);
  if (!span) return null;
  const text = !isByCreation && created ? previewSentences.created : previewSentences.dated;
  return (
    <p class="hint">
      <Words text={say(text(isoDate(span.first), isoDate(span.last)))} />
    </p>
  );
}

/** Whose orders these are: the sums of several stores are told apart where they go into the rows. */
function StoreNote({ stores }: { readonly stores: readonly string[] }) {
  const { say } = usePage();
  const [only, ...others] = stores;
  if (only === undefined) return <p class="hint">{say(previewSentences.noStore)}</p>;
  const { oneStore, severalStores } = previewSentences;
  return <p class="hint">{say(others.length === 0 ? oneStore(only) : severalStores(stores))}</p>;
}

/** Every order that was read is accounted for. */
function TotalLine({ total }: { readonly total: Tallies }) {
  const { say } = usePage();
  const { read, counted, notUsable } = total;
  return (
    <p class="total">
      {say(previewSentences.total(read, counted.orders, excludedOrders(total), notUsable.length))}
    </p>
  );
}
