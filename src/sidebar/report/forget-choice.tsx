import { useRef, useState } from 'preact/hooks';
import { actionTexts } from '../../messages/report/actions';
import { usePage } from '../model/page-context';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { Confirm } from '../parts/confirm';
import { DoneNote } from '../parts/done-note';
import { FailureNote } from '../parts/failure-note';

/** Has the file forget what was chosen in it, once the user has said yes: it is everybody's. */
export function ForgetChoice() {
  const { say } = usePage();
  const { busy, failure, run } = useAction('forgetChoice');
  const [stage, setStage] = useState<'idle' | 'asking' | 'done'>('idle');
  const opener = useRef<HTMLDivElement>(null);

  /** Wherever it ends, the focus returns to the button that began it. */
  function end(at: 'idle' | 'done') {
    setStage(at);
    opener.current?.querySelector('button')?.focus();
  }

  async function forget() {
    const answer = await run(null);
    end(answer === undefined ? 'idle' : 'done');
  }

  return (
    <div class="action" ref={opener}>
      <Button kind="secondary" busy={busy} onClick={() => setStage('asking')}>
        {say(busy ? actionTexts.working : actionTexts.forget)}
      </Button>
      <p class="hint">{say(actionTexts.forgetHint)}</p>
      {stage === 'asking' && (
        <Confirm
          question={say(actionTexts.forgetQuestion)}
          yes={say(actionTexts.forgetNow)}
          busy={busy}
          onYes={forget}
          onNo={() => end('idle')}
        />
      )}
      <FailureNote failure={failure} />
      <DoneNote text={stage === 'done' ? say(actionTexts.forgotten) : undefined} />
    </div>
  );
}
