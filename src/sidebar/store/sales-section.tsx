import { salesTexts } from '../../messages/store/sales-and-scores';
import type { SalesLine } from '../../store/store-view';
import type { StoreView } from '../contract';
import { usePage } from '../model/page-context';
import { useRoom } from '../parts/use-room';
import { SalesChart } from './sales-chart';
import { unknownMonths } from './sales-months';
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

interface ChartLegendProps {
  readonly line: SalesLine;
  readonly date: string;
}

/** What the lines and signs of the chart mean, as far as it has them; whoever hears the page is told by the chart itself. */
function ChartLegend({ line, date }: ChartLegendProps) {
  const { say } = usePage();
  const entries = [
    { sign: <i class="line" />, text: salesTexts.knownLine, isThere: true },
    {
      sign: <i class="line dashed" />,
      text: salesTexts.expectedLine,
      isThere: line.months.some(({ expected }) => expected !== null),
    },
    { sign: '◆', text: salesTexts.targetMark, isThere: line.nodes.some(({ target }) => target !== null) },
    { sign: '?', text: salesTexts.unknown, isThere: unknownMonths(line, date).length > 0 },
  ];
  return (
    <ul class="legend" aria-hidden="true">
      {entries
        .filter(({ isThere }) => isThere)
        .map(({ sign, text }) => (
          <li class="key" key={text.en}>
            {sign}
            <span>{say(text)}</span>
          </li>
        ))}
    </ul>
  );
}
