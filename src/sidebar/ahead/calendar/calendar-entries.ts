import { calendarFileSentences as sentences } from '../../../messages/ahead/calendar-file';
import { daysSentences } from '../../../messages/ahead/days';
import { upcomingSentences } from '../../../messages/ahead/upcoming';
import { shorten, shortenAll } from '../../../messages/format';
import type { Bilingual, Language } from '../../../messages/language';
import { comparisonWords } from '../../../messages/standards';
import type { DayAhead, NodeAhead, ScoreAsk, ScoresAhead } from '../../contract';
import { openInWords } from '../open-scores';

/** What a calendar is to show on a day. */
export interface CalendarEntry {
  readonly key: string;
  /** yyyy-MM-dd */
  readonly day: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** An entry for each node and one for each month end, which is common to all stores. */
export const calendarEntries = (days: readonly DayAhead[], language: Language): CalendarEntry[] =>
  days.flatMap(({ day, nodes, scores }) => [
    ...nodes.map((node) => ({ key: node.key, day, ...nodeWords(node, language) })),
    ...(scores ? [{ key: scores.key, day, ...scoresWords(scores, language) }] : []),
  ]);

type Words = Pick<CalendarEntry, 'title' | 'lines'>;

function nodeWords({ store, nodeMonth, target, left, unknownMonths }: NodeAhead, language: Language): Words {
  const name = upcomingSentences.nodeName(nodeMonth);
  return {
    title: sentences.node(shorten(store), name)[language],
    lines: [
      upcomingSentences.nodeTarget(target ?? undefined, left ?? undefined, unknownMonths)[language],
      ...(left?.isReached ? [] : [sentences.completedOnly[language]]),
    ],
  };
}

function scoresWords({ stores, asks, open }: ScoresAhead, language: Language): Words {
  const [ask, ...others] = asks;
  const common = ask && others.length === 0 ? asked(ask) : undefined;
  const names = shortenAll(open.map(({ store }) => store));
  return {
    title: sentences.monthEnd(common, stores)[language],
    lines: [
      ...asks.map((one) => daysSentences.asked(asked(one), one.stores)[language]),
      ...(open.length > 0 ? [openInWords(open)[language], ...names] : []),
    ],
  };
}

const asked = ({ target, comparison }: ScoreAsk): Bilingual =>
  upcomingSentences.scoreAsked(target ?? undefined, comparisonWords[comparison]);
