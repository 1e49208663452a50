import { useLayoutEffect, useRef } from 'preact/hooks';
import { sidebarTexts } from '../../messages/sidebar';
import { usePage } from '../model/page-context';
import { Button } from './button';

interface ConfirmProps {
  readonly question: string;
  readonly yes: string;
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A question that has to be answered before anything is changed. It takes the focus; Escape means no. */
export function Confirm({ question, yes, busy, onYes, onNo }: ConfirmProps) {
  const { say } = usePage();
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => group.current?.focus(), [question]);
  return (
    <fieldset
      class="confirm"
      tabIndex={-1}
      ref={group}
      onKeyDown={(event) => event.key === 'Escape' && onNo()}
    >
      <legend>{question}</legend>
      <div class="row">
        <Button kind="secondary" busy={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button kind="quiet" onClick={onNo}>
          {say(sidebarTexts.cancel)}
        </Button>
      </div>
    </fieldset>
  );
}
