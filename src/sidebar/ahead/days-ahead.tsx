import { useMemo, useState } from 'preact/hooks';
import { daysTexts } from '../../messages/ahead/days';
import { exportTexts } from '../../messages/store/stores';
import type { AheadAnswer } from '../contract';
import { usePage } from '../model/page-context';
import { Segments } from '../parts/segments';
import { DownloadCalendar } from './calendar/download-calendar';
import { DaySection } from './day-section';
import { daysOfStores, nodesOfStores } from './days-of-stores';
import { ExportNodes } from './export-nodes';
import { isNamed } from './find-stores';
import { StoresWithoutDays } from './stores-without-days';

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
      <section aria-labelledby="take-along">
        <h3 id="take-along">{say(exportTexts.heading)}</h3>
        <DownloadCalendar days={filed} date={date} found={words === '' ? undefined : names.length} />
        <ExportNodes />
      </section>
    </section>
  );
}
