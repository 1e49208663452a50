import { useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import type { Agreement } from '../contract/selection-steps';
import type { ActedOn } from '../model/act-on-selection';
import { usePage } from '../model/page-context';
import type { Action } from '../model/use-action';
import { Button } from './button';
import { Confirm } from './confirm';
import { DoneNote } from './done-note';
import { FailureNote } from './failure-note';

interface AgreedActionProps {
  readonly action: Pick<Action<'freezeFormulas' | 'insertFormula'>, 'busy' | 'failure'>;
  /** Acts on the selected cells. @param agreed what the user said yes to; null where nobody was asked yet */
  readonly act: (agreed: Agreement | null) => Promise<ActedOn | undefined>;
  readonly begin: Bilingual;
  readonly working: Bilingual;
  readonly hint?: Bilingual;
  readonly question: (found: ActedOn) => Bilingual;
  readonly yes: Bilingual;
  /** What was done, or why there was nothing to do; undefined where the question is to be asked. */
  readonly outcome: (found: ActedOn) => Bilingual | undefined;
}

/** A button that acts on the selected cells, and asks first where something would be lost. */
export function AgreedAction(props: AgreedActionProps) {
  const { say } = usePage();
  const { busy, failure } = props.action;
  const { question, done, opener, begin, agree, dismiss } = useAgreement(props);
  return (
    <div class="action" ref={opener}>
      <Button kind="secondary" busy={busy} onClick={begin}>
        {say(busy ? props.working : props.begin)}
      </Button>
      {props.hint && <p class="hint">{say(props.hint)}</p>}
      {question && (
        <Confirm
          question={say(props.question(question))}
          yes={say(props.yes)}
          busy={busy}
          onYes={agree}
          onNo={dismiss}
        />
      )}
      <FailureNote failure={failure} />
      <DoneNote text={done && say(done)} />
    </div>
  );
}

/** Acts, asks, acts as agreed: whatever the user answers, the focus returns to the button that began it. */
function useAgreement({ act, outcome }: Pick<AgreedActionProps, 'act' | 'outcome'>) {
  const [question, setQuestion] = useState<ActedOn>();
  const [done, setDone] = useState<Bilingual>();
  const opener = useRef<HTMLDivElement>(null);

  function finish(text?: Bilingual) {
    setQuestion(undefined);
    setDone(text);
    opener.current?.querySelector('button')?.focus();
  }

  function take(found: ActedOn | undefined) {
    const text = found && outcome(found);
    if (text) finish(text);
    else if (found) setQuestion(found);
  }

  async function begin() {
    setQuestion(undefined);
    setDone(undefined);
    take(await act(null));
  }

  async function agree() {
    if (question) take(await act(question.agreement));
  }

  return { question, done, opener, begin, agree, dismiss: () => finish() };
}
