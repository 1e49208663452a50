import { useLayoutEffect, useRef } from 'preact/hooks';
import { newMonthSentences, newMonthTexts } from '../../messages/new-month';
import type { AddedMonth } from '../contract';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { JumpButton } from '../parts/jump-button';
import { Sign } from '../parts/sign';
import { Words } from '../parts/words';
import { addedInWords } from './added-in-words';
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

/** What was added, what is to be filled in, and what comes after. Takes the focus of the form that it follows. */
function AddedRows({ done }: { readonly done: AddedMonth }) {
  const { say } = usePage();
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => note.current?.focus(), [done]);
  const { spot, toFill, filledBefore, computed } = done;
  const lines = [
    toFill.length > 0 && newMonthSentences.toFill(toFill),
    filledBefore.length > 0 && newMonthSentences.filledBefore(filledBefore),
    computed.length > 0 && newMonthSentences.computed(computed),
    spot && newMonthTexts.fillThenBuild,
  ];
  return (
    <div class="added" tabIndex={-1} ref={note}>
      <p class="done">
        <Sign>✓</Sign>
        <span>
          <Words text={say(addedInWords(done))} />
        </span>
      </p>
      {lines.map((line, index) => line && <p key={index}>{say(line)}</p>)}
      {spot && (
        <JumpButton spot={spot} name={done.sheetName}>
          {say(newMonthTexts.toFirstCell)}
        </JumpButton>
      )}
    </div>
  );
}
