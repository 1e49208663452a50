import { salesTexts } from '../../messages/store/sales-and-scores';
import type { SalesLine } from '../../store/store-view';
import { usePage } from '../model/page-context';
import { unknownMonths } from './sales-months';

interface ChartLegendProps {
  readonly line: SalesLine;
  readonly date: string;
}

/** What the lines and signs of the chart mean, as far as it has them; whoever hears the page is told by the chart itself. */
export function ChartLegend({ line, date }: ChartLegendProps) {
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
