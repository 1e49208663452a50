import { useLayoutEffect, useRef } from 'preact/hooks';
import { fillSentences, fillTexts } from '../../../messages/import/fill';
import { previewTexts } from '../../../messages/import/preview';
import type { Bilingual } from '../../../messages/language';
import { usePage } from '../../model/page-context';
import { rowsSheetName } from '../../model/rows-sheet-name';
import { Button } from '../../parts/button';
import type { ReadOrders } from '../import-state';
import { ComparedMonth } from './compared-month';
import type { PlannedStore } from './fill-calls';
import { countChanges } from './use-fill';

interface ComparisonProps {
  readonly stores: readonly PlannedStore[];
  readonly orders: ReadOrders;
  readonly today: string;
  readonly busy: boolean;
  readonly soFar: Bilingual | undefined;
  readonly onFill: () => void;
}

/** Old beside new, store by store and month by month: only what stands here is written. */
export function Comparison({ stores, orders, today, busy, soFar, onFill }: ComparisonProps) {
  const { state, say } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [stores]);
  const changes = countChanges(stores);
  const isOnly = stores.length === 1;
  return (
    <div class="comparison">
      <h3 tabIndex={-1} ref={heading}>
        {say(fillSentences.comparison(rowsSheetName(state)))}
      </h3>
      <table class="months">
        <thead>
          <tr>
            <th scope="col">{say(previewTexts.month)}</th>
            <th scope="col">{say(fillTexts.now)}</th>
            <th scope="col">{say(fillTexts.after)}</th>
          </tr>
        </thead>
        {stores.map(({ store, from, months }) => [
          !isOnly && (
            <tbody class="store" key={store}>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {store}
                  {from.join() !== store && <span class="facts"> {say(fillSentences.from(from))}</span>}
                </th>
              </tr>
            </tbody>
          ),
          months.map((month) => (
            <ComparedMonth
              key={`${store} ${month.sales.month}`}
              planned={month}
              result={orders.result}
              isOnly={isOnly}
              today={today}
            />
          )),
        ])}
      </table>
      {changes === 0 ? (
        <p class="hint">{say(fillTexts.nothingToChange)}</p>
      ) : (
        <Button kind="primary" busy={busy} onClick={onFill}>
          {say(busy ? (soFar ?? fillTexts.filling) : fillSentences.fill(changes))}
        </Button>
      )}
    </div>
  );
}
