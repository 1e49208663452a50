import { useMemo, useState } from 'preact/hooks';
import { daysTexts } from '../../../messages/plan-tab';
import type { AheadAnswer } from '../../contract';
import { Segments } from '../parts/segments';
import { StoreFilter } from '../shop/store-filter';
import { usePage } from '../state/page-context';
import { DownloadCalendar } from './calendar/download-calendar';
import { DaySection } from './day-section';
import { daysOfStores, nodesOfStores, wantsFilter } from './days-of-stores';
import { ExportNodes } from './export-nodes';
import { StoresWithoutDays } from './stores-without-days';

interface DaysAheadProps {
  readonly answer: AheadAnswer;
  /** The day of the report. */
  readonly date: string;
}

/** No three months are longer. */
const DAYS_SHOWN = { quarter: 92, year: Number.POSITIVE_INFINITY } as const;
type Span = keyof typeof DAYS_SHOWN;

/** The days on which something is judged, the nearest first, and the ways to take them along. */
export function DaysAhead({ answer, date }: DaysAheadProps) {
  const { say } = usePage();
  const [span, setSpan] = useState<Span>('quarter');
  const [typed, setTyped] = useState('');
  const hasFilter = wantsFilter(answer);
  const words = hasFilter ? typed.trim() : '';
  const found = useMemo(() => daysOfStores(answer, words), [answer, words]);
  // A month end in a file takes the place of the one that a calendar has: it must not speak of fewer stores.
  const filed = useMemo(() => nodesOfStores(answer.days, words), [answer, words]);
  const names = answer.stores.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase()));
  const shown = found.days.filter(({ daysLeft }) => daysLeft <= DAYS_SHOWN[span]);
  return (
    <section class="days" aria-labelledby="days-ahead">
      <h2 id="days-ahead">{say(daysTexts.heading)}</h2>
      {hasFilter && (
        <StoreFilter
          id="find-days"
          words={typed}
          found={names.length}
          of={answer.stores.length}
          onType={setTyped}
        />
      )}
      <Segments<Span>
        name="days-span"
        label={say(daysTexts.span)}
        options={[
          { value: 'quarter', label: say(daysTexts.quarter) },
          { value: 'year', label: say(daysTexts.year) },
        ]}
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
      <DownloadCalendar days={filed} date={date} found={words === '' ? undefined : names.length} />
      <ExportNodes />
    </section>
  );
}
