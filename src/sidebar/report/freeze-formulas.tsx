import { useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { actionSentences, actionTexts } from '../../messages/report/actions';
import type { ActedOn } from '../model/act-on-selection';
import { usePage } from '../model/page-context';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { Confirm } from '../parts/confirm';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';

/** Counts the formulas first, and asks; only then turns them into values. */
export function FreezeFormulas() {
  const { say } = usePage();
  const { busy, failure, question, done, opener, ask, freeze, dismiss } = useFreezing();
  return (
    <div class="action" ref={opener}>
      <Button kind="secondary" busy={busy} onClick={ask}>
        {say(busy ? actionTexts.working : actionTexts.freeze)}
      </Button>
      <p class="hint">{say(actionTexts.freezeHint)}</p>
      {question && (
        <Confirm
          question={say(
            actionSentences.freezeQuestion(question.sheetName, question.range, question.formulas),
          )}
          yes={say(actionTexts.freezeNow)}
          busy={busy}
          onYes={freeze}
          onNo={dismiss}
        />
      )}
      <FailureNote failure={failure} />
      <DoneNote text={done && say(done)} />
    </div>
  );
}

/** Counting, asking, freezing: whatever the user answers, the focus returns to the button that began it. */
function useFreezing() {
  const { busy, failure, run } = useAction('freezeFormulas');
  const [question, setQuestion] = useState<ActedOn>();
  const [done, setDone] = useState<Bilingual>();
  const opener = useRef<HTMLDivElement>(null);

  function finish(text?: Bilingual) {
    setQuestion(undefined);
    setDone(text);
    opener.current?.querySelector('button')?.focus();
  }

  function take(answer: ActedOn | undefined) {
    if (!answer) return;
    const { sheetName, range, formulas, isDone } = answer;
    if (isDone) finish(actionSentences.frozen(sheetName, range, formulas));
    else if (formulas === 0) finish(actionSentences.nothingToFreeze(sheetName, range));
    else setQuestion(answer);
  }

  async function ask() {
    setDone(undefined);
    setQuestion(undefined);
    take(await run({ agreed: null }));
  }

  async function freeze() {
    if (question) take(await run({ agreed: question.agreement }));
  }

  return { busy, failure, question, done, opener, ask, freeze, dismiss: () => finish() };
}
