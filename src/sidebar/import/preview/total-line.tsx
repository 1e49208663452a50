import { previewSentences } from '../../../messages/import/preview';
import type { Tallies } from '../../../orders/tally';
import { usePage } from '../../model/page-context';
import { excludedOrders } from './count-tallies';

/** Every order that was read is accounted for. */
export function TotalLine({ total }: { readonly total: Tallies }) {
  const { say } = usePage();
  const { read, counted, notUsable } = total;
  return (
    <p class="total">
      {say(previewSentences.total(read, counted.orders, excludedOrders(total), notUsable.length))}
    </p>
  );
}
