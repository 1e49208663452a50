import { salesTexts } from '../../messages/store/sales-and-scores';
import type { StoreView } from '../contract';
import { usePage } from '../model/page-context';
import { useRoom } from '../parts/use-room';
import { ChartLegend } from './chart-legend';
import { SalesChart } from './sales-chart';
import { SalesTable } from './sales-table';

/** The present cycle's sales against the targets of its nodes, as a chart and as figures. */
export function SalesSection({ view: { sales, date } }: { readonly view: StoreView }) {
  const { say } = usePage();
  const { ruler, room } = useRoom();
  return (
    <section aria-labelledby="sales">
      <h3 id="sales">{say(salesTexts.heading)}</h3>
      <div class="ruler" ref={ruler} />
      {sales ? (
        <>
          {room && <SalesChart line={sales} date={date} room={room} />}
          <ChartLegend line={sales} date={date} />
          <details class="folded">
            <summary>{say(salesTexts.figures)}</summary>
            {room && <SalesTable line={sales} room={room} />}
          </details>
        </>
      ) : (
        <p>{say(salesTexts.notYet)}</p>
      )}
    </section>
  );
}
