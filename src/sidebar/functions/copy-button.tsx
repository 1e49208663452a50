import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { functionSentences, functionTexts } from '../../messages/functions';
import type { Bilingual } from '../../messages/language';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { DoneNote } from '../parts/done-note';

interface CopyButtonProps {
  readonly text: string;
  /** The element that shows the text; it is selected where the browser keeps the page from the clipboard. */
  readonly shown: RefObject<HTMLElement | null>;
}

export function CopyButton({ text, shown }: CopyButtonProps) {
  const { say } = usePage();
  const [done, setDone] = useState<Bilingual>();

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setDone(functionTexts.copied);
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setDone(functionTexts.pressCopyKeys);
    }
  }

  return (
    <>
      <Button kind="quiet" label={say(functionSentences.copyExample(text))} onClick={copy}>
        {say(functionTexts.copy)}
      </Button>
      <DoneNote text={done && say(done)} />
    </>
  );
}
