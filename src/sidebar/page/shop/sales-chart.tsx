import type { SalesLine } from '../../../report/store-view/store-view';
import { usePage } from '../state/page-context';
import { chartInWords } from './chart-in-words';
import { MARK_SIZE, type Point } from './chart-labels';
import { CHART_HEIGHT, layOutChart } from './chart-layout';
import { NODE_COLOURS } from './node-symbols';
import { useRoom } from './use-room';

interface SalesChartProps {
  readonly line: SalesLine;
  readonly date: string;
}

const joined = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

const rhombus = ({ x, y }: Point): string =>
  joined([
    { x, y: y - MARK_SIZE },
    { x: x + MARK_SIZE, y },
    { x, y: y + MARK_SIZE },
    { x: x - MARK_SIZE, y },
  ]);

/** Cumulative sales by month, as far as they are known and as they are expected, and the targets of the nodes. */
export function SalesChart({ line, date }: SalesChartProps) {
  const { state, say } = usePage();
  const { ruler, width } = useRoom();
  return (
    <div class="chart">
      <div class="ruler" ref={ruler} />
      {width > 0 && (
        <svg role="img" aria-label={say(chartInWords(line, date))} viewBox={`0 0 ${width} ${CHART_HEIGHT}`}>
          <Drawing layout={layOutChart(line, date, width, state.language)} />
        </svg>
      )}
    </div>
  );
}

function Drawing({ layout }: { readonly layout: ReturnType<typeof layOutChart> }) {
  const { left, right, zero, ticks, known, expected, targets, labels } = layout;
  const lastExpected = expected[expected.length - 1];
  return (
    <>
      {ticks.map(({ text, x, y }) => (
        <>
          <line key={text} class={y === zero ? 'zero' : 'tick'} x1={left} x2={right} y1={y} y2={y} />
          <text key={text} class="amount" x={x} y={y + 4}>
            {text}
          </text>
        </>
      ))}
      <polyline class="expected" points={joined(expected)} />
      {lastExpected && <circle class="expected" cx={lastExpected.x} cy={lastExpected.y} r={2.5} />}
      {known.map((piece) => (
        <polyline key={joined(piece)} class="known" points={joined(piece)} />
      ))}
      {known.flat().map(({ x, y }) => (
        <circle key={x} class="known" cx={x} cy={y} r={2.5} />
      ))}
      {targets.map((target) => (
        <polygon
          key={target.x}
          class="target"
          points={rhombus(target)}
          style={{ fill: NODE_COLOURS[target.outcome] }}
        />
      ))}
      {labels.map(({ text, x, y }) => (
        <text key={`${text} ${x}`} x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}
