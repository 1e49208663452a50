import { useRef, useState } from 'preact/hooks';
import { functionSentences, functionTexts } from '../../messages/functions';
import type { ActedOn } from '../model/act-on-selection';
import { usePage } from '../model/page-context';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { Confirm } from '../parts/confirm';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';

/** A button that inserts the formula into the selected cell, and asks first where that cell holds something. */
export function InsertFormula({ formula }: { readonly formula: string }) {
  const { say } = usePage();
  const { busy, failure, question, inserted, opener, insert, overwrite, dismiss } = useInsertion(formula);
  return (
    <div class="action" ref={opener}>
      <Button kind="secondary" busy={busy} onClick={insert}>
        {say(busy ? functionTexts.inserting : functionTexts.insert)}
      </Button>
      {question && (
        <Confirm
          question={say(
            functionSentences.overwriteQuestion(question.sheetName, question.range, question.holds),
          )}
          yes={say(functionTexts.overwrite)}
          busy={busy}
          onYes={overwrite}
          onNo={dismiss}
        />
      )}
      <FailureNote failure={failure} />
      <DoneNote text={inserted && say(functionSentences.inserted(inserted.sheetName, inserted.range))} />
    </div>
  );
}

/**
 * Inserts a formula, asks where the cell is filled, and overwrites it if told so; in the end the focus is on the button
 * that began it.
 */
function useInsertion(formula: string) {
  const { busy, failure, run } = useAction('insertFormula');
  const [question, setQuestion] = useState<ActedOn>();
  const [inserted, setInserted] = useState<ActedOn>();
  const opener = useRef<HTMLDivElement>(null);

  function finish(done?: ActedOn) {
    setQuestion(undefined);
    setInserted(done);
    opener.current?.querySelector('button')?.focus();
  }

  function take(answer: ActedOn | undefined) {
    if (answer?.isDone) finish(answer);
    else if (answer) setQuestion(answer);
  }

  async function insert() {
    setQuestion(undefined);
    setInserted(undefined);
    take(await run({ formula, agreed: null }));
  }

  async function overwrite() {
    if (question) take(await run({ formula, agreed: question.agreement }));
  }

  return { busy, failure, question, inserted, opener, insert, overwrite, dismiss: () => finish() };
}
