import { useMemo, useState } from 'preact/hooks';
import { daysSentences, daysTexts } from '../../messages/ahead/days';
import { daysMissingTexts } from '../../messages/ahead/upcoming';
import { exportTexts } from '../../messages/store/stores';
import type { AheadAnswer, DaysMissing, DaysMissingReason } from '../contract';
import { usePage } from '../model/page-context';
import { htmlLang } from '../parts/html-lang';
import { LongList } from '../parts/long-list';
import { Segments } from '../parts/segments';
import { ToStore } from '../parts/to-store';
import { DownloadCalendar } from './calendar/download-calendar';
import { DaySection } from './day-section';
import { ExportNodes } from './export-nodes';
import { isNamed } from './find-stores';

const REASONS: readonly DaysMissingReason[] = [
  'data error',
  'no standard',
  'failed',
  'not begun',
  'nothing asked',
];

/** Who is not in the list, or not in all of it, and why: none is left out without a word. */
function StoresWithoutDays({ without }: { readonly without: readonly DaysMissing[] }) {
  const { state, say } = usePage();
  if (without.length === 0) return null;
  return (
    <section aria-labelledby="without-days">
      <h3 id="without-days">{say(daysTexts.without)}</h3>
      {REASONS.map((reason) => {
        const stores = without.filter((one) => one.reason === reason);
        if (stores.length === 0) return null;
        return (
          <details key={reason} class="folded">
            <summary>{say(daysSentences.missing(daysMissingTexts[reason], stores.length))}</summary>
            <LongList items={stores} lang={htmlLang(state.language)}>
              {({ store, from }) => (
                <ToStore name={store}>
                  <span class="what">
                    <span class="name">{store}</span>
                    {from && <span class="facts">{say(daysSentences.from(from))}</span>}
                  </span>
                </ToStore>
              )}
            </LongList>
          </details>
        );
      })}
    </section>
  );
}

interface DaysAheadProps {
  readonly answer: AheadAnswer;
  /** The words searched for: only the stores whose name has them in it are shown. */
  readonly words: string;
  /** The day of the report. */
  readonly date: string;
}

/** How many days are shown; no three months are longer than 92. */
const DAYS_SHOWN = { quarter: 92, year: Number.POSITIVE_INFINITY } as const;
type Span = keyof typeof DAYS_SHOWN;

/** The days on which something is judged, the nearest first, and the ways to take them along. */
export function DaysAhead({ answer, words, date }: DaysAheadProps) {
  const { say } = usePage();
  const [span, setSpan] = useState<Span>('quarter');
  const found = useMemo(() => daysOfStores(answer, words), [answer, words]);
  // A month end in a file takes the place of the one that a calendar has: it must not speak of fewer stores.
  const filed = useMemo(() => nodesOfStores(answer.days, words), [answer, words]);
  const names = answer.stores.filter(({ name }) => isNamed(name, words));
  const shown = found.days.filter(({ daysLeft }) => daysLeft <= DAYS_SHOWN[span]);
  return (
    <section class="days" aria-labelledby="days-ahead">
      <h2 id="days-ahead">{say(daysTexts.heading)}</h2>
      <Segments<Span>
        name="days-span"
        label={daysTexts.span}
        options={{ quarter: daysTexts.quarter, year: daysTexts.year }}
        chosen={span}
        onChoose={setSpan}
      />
      {shown.length === 0 && <p>{say(daysTexts.none)}</p>}
      <ol>
        {shown.map((day) => (
          <DaySection key={`${day.day} ${words}`} day={day} />
        ))}
      </ol>
      <StoresWithoutDays without={found.without} />
      <section aria-labelledby="take-along">
        <h3 id="take-along">{say(exportTexts.heading)}</h3>
        <DownloadCalendar days={filed} date={date} found={words === '' ? undefined : names.length} />
        <ExportNodes />
      </section>
    </section>
  );
}

type Days = Pick<AheadAnswer, 'days' | 'without'>;

/**
 * The days of the stores whose name has the words in it. What a month's end asks of how many stores stays as it is, since
 * it is common to all; days on which nothing is left go.
 */
function daysOfStores({ days, without }: Days, words: string): Days {
  if (words === '') return { days, without };
  const isWanted = named(words);
  return {
    days: nodesOfStores(days, words)
      .map((day) => ({
        ...day,
        scores: day.scores && { ...day.scores, open: day.scores.open.filter(isWanted) },
      }))
      .filter(({ nodes, scores }) => nodes.length > 0 || scores),
    without: without.filter(isWanted),
  };
}

/** The days with the nodes of those stores alone, and every month end whole. */
const nodesOfStores = (days: Days['days'], words: string): Days['days'] =>
  words === '' ? days : days.map((day) => ({ ...day, nodes: day.nodes.filter(named(words)) }));

const named =
  (words: string) =>
  ({ store }: { readonly store: string }): boolean =>
    isNamed(store, words);
