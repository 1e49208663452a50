import { functionSentences, functionTexts } from '../../messages/functions';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { Confirm } from '../parts/confirm';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';
import { useInsertion } from './use-insertion';

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
