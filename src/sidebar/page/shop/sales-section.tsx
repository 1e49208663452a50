import { salesTexts } from '../../../messages/store-tab';
import type { StoreView } from '../../contract';
import { usePage } from '../state/page-context';
import { ChartLegend } from './chart-legend';
import { SalesChart } from './sales-chart';
import { SalesTable } from './sales-table';

/** The present cycle's sales against the targets of its nodes, as a chart and as figures. */
export function SalesSection({ view: { sales, date } }: { readonly view: StoreView }) {
  const { say } = usePage();
  return (
    <section aria-labelledby="sales">
      <h3 id="sales">{say(salesTexts.heading)}</h3>
      {sales ? (
        <>
          <SalesChart line={sales} date={date} />
          <ChartLegend line={sales} date={date} />
          <details class="folded">
            <summary>{say(salesTexts.figures)}</summary>
            <SalesTable line={sales} />
          </details>
        </>
      ) : (
        <p>{say(salesTexts.notYet)}</p>
      )}
    </section>
  );
}
