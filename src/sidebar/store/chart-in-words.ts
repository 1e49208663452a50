import type { Bilingual } from '../../messages/language';
import { chartSentences } from '../../messages/store/sales-and-scores';
import type { SalesLine } from '../../store/store-view';
import { knownAmounts, lastExpected } from './chart-amounts';
import { unknownMonths } from './sales-months';

/** What the chart says, for those who can't see it. */
export function chartInWords(line: SalesLine, date: string): Bilingual {
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
