import { previewSentences, previewTexts } from '../../../messages/import/preview';
import { usePage } from '../../model/page-context';
import type { ReadOrders } from '../import-state';

/** Orders that stand in the files more than once. */
export function RepeatedOrders({ orders }: { readonly orders: ReadOrders }) {
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
