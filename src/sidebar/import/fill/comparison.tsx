import { useLayoutEffect, useRef } from 'preact/hooks';
import { fillSentences, fillTexts } from '../../../messages/import/fill';
import { previewTexts } from '../../../messages/import/preview';
import { usePage } from '../../model/page-context';
import { Button } from '../../parts/button';
import type { ReadOrders } from '../import-state';
import { ComparedMonth } from './compared-month';
import type { PlannedMonth } from './planned-month';
import { changesOf } from './use-fill';

interface ComparisonProps {
  readonly months: readonly PlannedMonth[];
  readonly orders: ReadOrders;
  readonly today: string;
  readonly busy: boolean;
  readonly onFill: () => void;
}

/** Old beside new, month by month: only what stands here is written. */
export function Comparison({ months, orders, today, busy, onFill }: ComparisonProps) {
  const { say } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [months]);
  const changes = changesOf(months).length;
  return (
    <div class="comparison">
      <h3 tabIndex={-1} ref={heading}>
        {say(fillTexts.comparison)}
      </h3>
      <table class="months">
        <thead>
          <tr>
            <th scope="col">{say(previewTexts.month)}</th>
            <th scope="col">{say(fillTexts.now)}</th>
            <th scope="col">{say(fillTexts.after)}</th>
          </tr>
        </thead>
        {months.map((month) => (
          <ComparedMonth key={month.sales.month} planned={month} result={orders.result} today={today} />
        ))}
      </table>
      {changes === 0 ? (
        <p class="hint">{say(fillTexts.nothingToChange)}</p>
      ) : (
        <Button kind="primary" busy={busy} onClick={onFill}>
          {say(busy ? fillTexts.filling : fillSentences.fill(changes))}
        </Button>
      )}
    </div>
  );
}
