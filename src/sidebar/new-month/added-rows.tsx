import { useLayoutEffect, useRef } from 'preact/hooks';
import { newMonthSentences, newMonthTexts } from '../../messages/new-month';
import type { AddedMonth } from '../contract';
import { usePage } from '../model/page-context';
import { JumpButton } from '../parts/jump-button';
import { Sign } from '../parts/sign';
import { Words } from '../parts/words';
import { addedInWords } from './added-in-words';

/** What was added, what is to be filled in, and what comes after. Takes the focus of the form that it follows. */
export function AddedRows({ done }: { readonly done: AddedMonth }) {
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
