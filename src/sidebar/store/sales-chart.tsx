import type { Bilingual } from '../../messages/language';
import { chartSentences } from '../../messages/store/sales-and-scores';
import type { SalesLine } from '../../store/store-view';
import { usePage } from '../model/page-context';
import type { Room } from '../parts/measure-text';
import { knownAmounts, lastExpected } from './chart-amounts';
import { DOT_SIZE, MARK_SIZE, type Point } from './chart-labels';
import { CHART_HEIGHT, layOutChart } from './chart-layout';
import { NODE_COLOURS } from './node-symbols';
import { unknownMonths } from './sales-months';

interface SalesChartProps {
  readonly line: SalesLine;
  readonly date: string;
  readonly room: Room;
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
export function SalesChart({ line, date, room }: SalesChartProps) {
  const { state, say } = usePage();
  return (
    <svg
      class="chart"
      role="img"
      aria-label={say(chartInWords(line, date))}
      viewBox={`0 0 ${room.width} ${CHART_HEIGHT}`}
    >
      <Drawing layout={layOutChart(line, date, room, state.language)} />
    </svg>
  );
}

function Drawing({ layout }: { readonly layout: ReturnType<typeof layOutChart> }) {
  const { left, right, zero, ticks, known, dots, expected, targets, amounts, months } = layout;
  const lastExpected = expected[expected.length - 1];
  return (
    <>
      {ticks.map(({ text, x, y }) => (
        <>
          <line key={text} class={y === zero ? 'zero' : 'tick'} x1={left} x2={right} y1={y} y2={y} />
          <text key={text} class="tick-amount" x={x} y={y + 4}>
            {text}
          </text>
        </>
      ))}
      <polyline class="expected" points={joined(expected)} />
      {lastExpected && <circle class="expected" cx={lastExpected.x} cy={lastExpected.y} r={DOT_SIZE} />}
      {known.map((piece) => (
        <polyline key={joined(piece)} class="known" points={joined(piece)} />
      ))}
      {dots.map(({ x, y }) => (
        <circle key={x} class="known" cx={x} cy={y} r={DOT_SIZE} />
      ))}
      {targets.map((target) => (
        <polygon
          key={target.x}
          class="target"
          points={rhombus(target)}
          style={{ fill: NODE_COLOURS[target.outcome] }}
        />
      ))}
      {months.map(({ text, x, y }) => (
        <text key={`${x} ${y}`} x={x} y={y}>
          {text}
        </text>
      ))}
      {amounts.map(({ text, x, y, isSold }) => (
        <text key={`${x} ${y}`} class={isSold ? 'sold' : undefined} x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

/** What the chart says, for those who can't see it. */
function chartInWords(line: SalesLine, date: string): Bilingual {
  const { months, nodes } = line;
  const monthAt = (index: number) => months[index]?.month ?? '';
  const unknown = unknownMonths(line, date);
  const known = knownAmounts(months).flat().slice(-1);
  const expected = lastExpected(months);
  const parts = [
    chartSentences.span(monthAt(0), monthAt(months.length - 1)),
    ...known.map(({ index, amount }) => chartSentences.known(monthAt(index), amount)),
    ...(unknown.length > 0 ? [chartSentences.unknown(unknown)] : []),
    ...nodes.flatMap(({ day, target, outcomeLabel }) =>
      target === null ? [] : [chartSentences.target(day, target, outcomeLabel.toLowerCase())],
    ),
    ...(expected ? [chartSentences.expected(monthAt(expected.index), expected.amount)] : []),
  ];
  return { zh: `${parts.map(({ zh }) => zh).join('；')}。`, en: `${parts.map(({ en }) => en).join('; ')}.` };
}
