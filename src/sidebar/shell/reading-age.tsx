import { useEffect } from 'preact/hooks';
import { sidebarSentences, sidebarTexts } from '../../messages/sidebar';
import { usePage } from '../model/page-context';
import { isStale, refresh } from '../model/refresh';
import { FailureNote } from '../parts/failure-note';

/** Says when what the page shows was read. For whoever comes back to the page after half a minute it is read again. */
export function ReadingAge() {
  const { model, state, say } = usePage();
  const { workbook, rereading, tab, opening, start } = state;
  useEffect(() => {
    const look = () => {
      if (isStale(model)) void refresh(model);
    };
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [model]);
  // Whoever opens another tab looks anew, too.
  useEffect(() => {
    if (isStale(model)) void refresh(model);
  }, [model, tab]);

  const isOpening = opening === 'reading' && start !== undefined;
  if ((!workbook && !isOpening) || tab === 'functions') return null;
  const isRunning = rereading === 'running' || !workbook;
  return (
    <div class="reading-age">
      <span>{say(isRunning ? sidebarTexts.reading : sidebarSentences.readAt(timeOf(workbook.readAt)))}</span>
      <button
        type="button"
        class="quiet"
        aria-disabled={isRunning ? 'true' : undefined}
        onClick={() => void refresh(model)}
      >
        {say(sidebarTexts.readAgain)}
      </button>
      <FailureNote failure={isRunning ? undefined : rereading} />
    </div>
  );
}

/** The time of day on the user's clock, as HH:mm. */
function timeOf(instant: number): string {
  const time = new Date(instant);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
