import { fenAsFigure, shorten } from '../../../messages/format';
import { fillSentences, fillTexts } from '../../../messages/import/fill';
import type { Bilingual } from '../../../messages/language';
import type { OrdersResult } from '../../../orders/summarise-orders';
import { usePage } from '../../model/page-context';
import { Figure } from '../../parts/figure';
import { OfficialFigure } from './official-figure';
import type { PlannedMonth } from './planned-month';

interface ComparedMonthProps {
  readonly planned: PlannedMonth;
  /** undefined where its orders are not those of this store alone. */
  readonly result: OrdersResult | undefined;
  readonly today: string;
}

export function ComparedMonth({ planned, result, today }: ComparedMonthProps) {
  const { say } = usePage();
  const { sales, place, change } = planned;
  return (
    <tbody>
      <tr>
        <th scope="row">{sales.month}</th>
        <td>
          <Figure text={shownOld(place.holds)} />
        </td>
        <td>
          <Figure text={fenAsFigure(sales.fen)} />
        </td>
      </tr>
      <tr class="under">
        <td colSpan={3}>
          <p class={change === 'replace formula' ? 'doubt' : 'facts'}>{say(changeInWords(planned))}</p>
          {sales.unusable > 0 && <p class="doubt">{say(fillSentences.lacks(sales.unusable))}</p>}
          {place.official !== null && (
            <OfficialFigure sales={sales} official={place.official} result={result} today={today} />
          )}
        </td>
      </tr>
    </tbody>
  );
}

/** What stands in the cell now. A formula is told below, where there is room for it. */
function shownOld(holds: string): string {
  if (holds === '') return '—';
  if (holds.startsWith('=')) return 'fx';
  const value = Number(holds);
  return Number.isFinite(value) ? fenAsFigure(Math.round(value * 100)) : shorten(holds);
}

function changeInWords({ place, change }: PlannedMonth): Bilingual {
  switch (change) {
    case 'new row':
      return fillTexts.newRow;
    case 'fill':
      return fillTexts.blankCell;
    case 'none':
      return fillTexts.unchanged;
    case 'replace':
      return fillSentences.replaces(shownOld(place.holds));
    case 'replace formula':
      return fillSentences.replacesFormula(place.holds);
  }
}
