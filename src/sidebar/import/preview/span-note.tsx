import { isoDate } from '../../../calendar/civil-date';
import { previewSentences } from '../../../messages/import/preview';
import type { OrdersResult } from '../../../orders/summarise-orders';
import { usePage } from '../../model/page-context';
import { Words } from '../../parts/words';

/** From when to when the files reach: a month that they hold in part looks like a whole one. */
export function SpanNote({ result }: { readonly result: OrdersResult }) {
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
