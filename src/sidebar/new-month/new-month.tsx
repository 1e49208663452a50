import { useLayoutEffect, useRef } from 'preact/hooks';
import { newMonthTexts } from '../../messages/new-month';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { AddedRows } from './added-rows';
import { MonthForm } from './month-form';
import { useNewMonth } from './use-new-month';

/** What a month begins with: first what would be added, then the adding, then what is to be filled in. */
export function NewMonth() {
  const { say } = usePage();
  const section = useRef<HTMLElement>(null);
  const newMonth = useNewMonth();
  const { reading, preview, done, failure, look, close } = newMonth;
  const isOpen = preview !== undefined;
  const wasOpen = useRef(false);
  const isLeaving = useRef(false);
  useLayoutEffect(() => {
    const focusOn = (selector: string) => section.current?.querySelector<HTMLElement>(selector)?.focus();
    if (isOpen && !wasOpen.current) focusOn('form');
    if (!isOpen && isLeaving.current) focusOn('button');
    wasOpen.current = isOpen;
    isLeaving.current = false;
  }, [isOpen]);

  function leave() {
    isLeaving.current = true;
    close();
  }

  return (
    <section class="new-month" aria-labelledby="new-month" ref={section}>
      <h2 id="new-month">{say(newMonthTexts.heading)}</h2>
      {preview ? (
        <MonthForm newMonth={newMonth} preview={preview} onLeave={leave} />
      ) : (
        <>
          <p class="hint">{say(newMonthTexts.hint)}</p>
          <Button kind="secondary" busy={reading} onClick={() => void look(null)}>
            {say(reading ? newMonthTexts.reading : newMonthTexts.start)}
          </Button>
        </>
      )}
      <FailureNote failure={failure} />
      {done && <AddedRows done={done} />}
    </section>
  );
}
