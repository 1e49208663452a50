import { salesTexts } from '../../../messages/store-tab';
import type { StoreView } from '../../contract';
import { usePage } from '../state/page-context';
import { ChartLegend } from './chart-legend';
import { SalesChart } from './sales-chart';
import { SalesTable } from './sales-table';
import { useRoom } from './use-room';

/** The present cycle's sales against the targets of its nodes, as a chart and as figures. */
export function SalesSection({ view: { sales, date } }: { readonly view: StoreView }) {
  const { say } = usePage();
  const { ruler, width, measure } = useRoom();
  return (
    <section aria-labelledby="sales">
      <h3 id="sales">{say(salesTexts.heading)}</h3>
      <div class="ruler" ref={ruler} />
      {sales ? (
        <>
          {measure && <SalesChart line={sales} date={date} room={{ width, measure }} />}
          <ChartLegend line={sales} date={date} />
          <details class="folded">
            <summary>{say(salesTexts.figures)}</summary>
            <SalesTable line={sales} width={width} />
          </details>
        </>
      ) : (
        <p>{say(salesTexts.notYet)}</p>
      )}
    </section>
  );
}
