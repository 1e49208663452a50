import { useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { actionSentences } from '../../messages/report/actions';
import type { ActedOn } from '../model/act-on-selection';
import { useAction } from '../model/use-action';

/** Counting, asking, freezing: whatever the user answers, the focus returns to the button that began it. */
export function useFreezing() {
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
