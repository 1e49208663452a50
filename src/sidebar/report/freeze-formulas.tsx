import { actionSentences, actionTexts } from '../../messages/report/actions';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { Confirm } from '../parts/confirm';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';
import { useFreezing } from './use-freezing';

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
