import { isoMonth } from '../../../calendar/civil-month';
import { fenAsFigure, formatFigure } from '../../../messages/format';
import { previewSentences, previewTexts } from '../../../messages/import/preview';
import type { Tallies } from '../../../orders/tally';
import { usePage } from '../../model/page-context';
import { Figure } from '../../parts/figure';
import type { ReadOrders } from '../import-state';
import { excludedOrders } from './count-tallies';
import { TallyDetails } from './tally-details';

/** A month a line and, under it, what became of its orders. */
export function MonthTable({ orders }: { readonly orders: ReadOrders }) {
  const { say } = usePage();
  const { months, undated, total } = orders.result;
  return (
    <table class="months">
      <thead>
        <tr>
          <th scope="col">{say(previewTexts.month)}</th>
          <th scope="col">{say(previewTexts.orders)}</th>
          <th scope="col">{say(previewTexts.sum)}</th>
        </tr>
      </thead>
      {months.map((tallies) => (
        <MonthLines
          key={tallies.month}
          name={isoMonth(tallies.month)}
          tallies={tallies}
          fileNames={orders.fileNames}
        />
      ))}
      {undated.read > 0 && (
        <MonthLines
          name={say(previewTexts.noMonth)}
          why={say(previewTexts.noMonthWhy)}
          tallies={undated}
          fileNames={orders.fileNames}
        />
      )}
      <tfoot>
        <tr>
          <th scope="row">{say(previewTexts.total)}</th>
          <td>{formatFigure(total.counted.orders)}</td>
          <td>
            <Figure text={fenAsFigure(total.counted.fen)} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

interface MonthLinesProps {
  readonly name: string;
  readonly why?: string;
  readonly tallies: Tallies;
  readonly fileNames: readonly string[];
}

function MonthLines({ name, why, tallies, fileNames }: MonthLinesProps) {
  const { say } = usePage();
  const { read, counted, notUsable } = tallies;
  return (
    <tbody>
      <tr>
        <th scope="row">{name}</th>
        <td>{formatFigure(counted.orders)}</td>
        <td>
          <Figure text={fenAsFigure(counted.fen)} />
        </td>
      </tr>
      <tr class="under">
        <td colSpan={3}>
          <details class="folded">
            <summary>
              <span class="for-ears">{say(previewSentences.details(name))} </span>
              {say(previewSentences.summary(read, excludedOrders(tallies), notUsable.length))}
            </summary>
            {why && <p class="hint">{why}</p>}
            <TallyDetails tallies={tallies} fileNames={fileNames} />
          </details>
        </td>
      </tr>
    </tbody>
  );
}
