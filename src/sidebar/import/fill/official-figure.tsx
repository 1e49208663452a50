import { civilDate } from '../../../calendar/civil-date';
import { monthOf } from '../../../calendar/civil-month';
import { fillSentences, fillTexts } from '../../../messages/import/fill';
import { reconcile, reconcileStore } from '../../../orders/reconcile';
import type { OrdersResult } from '../../../orders/summarise-orders';
import { usePage } from '../../model/page-context';
import type { MonthSales } from './month-sales';

interface OfficialFigureProps {
  readonly sales: MonthSales;
  /** The official figure, in CNY. */
  readonly official: number;
  readonly result: OrdersResult;
  /** Whether all of its orders are of this store. */
  readonly isOnly: boolean;
  /** yyyy-MM-dd */
  readonly today: string;
}

/** Tmall's own figure beside the computed one: how far they are apart, why that may be, and that Tmall's decides. */
export function OfficialFigure({ sales, official, result, isOnly, today }: OfficialFigureProps) {
  const { say } = usePage();
  const day = dayOf(today);
  const first = dayOf(`${sales.month}-01`);
  if (day === undefined || first === undefined) return null;
  const fen = Math.round(official * 100);
  const month = monthOf(first);
  const { verdict, explanations } = isOnly
    ? reconcile(result, month, fen, day)
    : reconcileStore(result, { month, fen: sales.fen, unusable: sales.unusable }, fen, day);
  return (
    <>
      <p class="facts">
        {say(fillSentences.official(fen))} · {say(verdict)}
      </p>
      {explanations.length > 0 && (
        <details class="folded">
          <summary>{say(fillTexts.why)}</summary>
          <ul class="sentences">
            {explanations.map(({ kind, text }) => (
              <li key={kind}>{say(text)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function dayOf(iso: string) {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return civilDate(year, month, day);
}
