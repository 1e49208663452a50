import { useState } from 'preact/hooks';
import { calendarSentences, calendarTexts } from '../../../messages/ahead/calendar-download';
import { calendarFileSentences } from '../../../messages/ahead/calendar-file';
import type { Bilingual } from '../../../messages/language';
import { actionTexts } from '../../../messages/report/actions';
import type { DayAhead } from '../../contract';
import { usePage } from '../../model/page-context';
import { fromPiece } from '../../model/pieces';
import { useLatest } from '../../model/use-latest';
import { Button } from '../../parts/button';
import { DoneNote } from '../../parts/done-note';
import { FailureNote } from '../../parts/failure-note';
import { calendarEntries } from './calendar-entries';
import { saveFile } from './save-file';

interface DownloadCalendarProps {
  readonly days: readonly DayAhead[];
  /** The day of the report. */
  readonly date: string;
  /** How many stores the user searched for; undefined where nothing was searched. */
  readonly found: number | undefined;
}

/** The nodes and month ends as a file for the user's own calendar. It is made here and sent nowhere. */
export function DownloadCalendar({ days, date, found }: DownloadCalendarProps) {
  const { state, say } = usePage();
  const { language } = state;
  const [done, setDone] = useState<{ readonly of: readonly DayAhead[]; readonly text: Bilingual }>();

  const { busy, failure, begin } = useLatest<'calendar'>();

  const download = () =>
    void begin('calendar', () => fromPiece('calendar', () => import('./calendar-file')), save);

  function save({ calendarFile }: typeof import('./calendar-file')) {
    const name = calendarFileSentences.fileName(date)[language];
    const entries = calendarEntries(days, language);
    const monthEnds = days.filter(({ scores }) => scores).length;
    saveFile(
      name,
      'text/calendar;charset=utf-8',
      calendarFile(entries, { language, date, madeAt: new Date() }),
    );
    setDone({ of: days, text: calendarSentences.downloaded(name, entries.length - monthEnds, monthEnds) });
  }

  return (
    <div class="action">
      <Button kind="secondary" busy={busy !== undefined} onClick={download}>
        {say(busy ? actionTexts.working : calendarTexts.download)}
      </Button>
      <p class="hint">{say(calendarTexts.hint)}</p>
      {found !== undefined && <p class="hint">{say(calendarSentences.ofFound(found))}</p>}
      <details class="folded">
        <summary class="hint">{say(calendarTexts.google)}</summary>
        <p class="hint">{say(calendarTexts.googleHint)}</p>
      </details>
      <FailureNote failure={failure} />
      <DoneNote text={done?.of === days ? say(done.text) : undefined} />
    </div>
  );
}
