import { useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { actionSentences } from '../../messages/report/actions';
import type { Endpoints } from '../contract';
import { useServerCall } from '../model/use-server-call';

type Answer = Endpoints['freezeFormulas']['answer'];

/** Counting, asking, freezing: whatever the user answers, the focus returns to the button that began it. */
export function useFreezing() {
  const { busy, failure, send } = useServerCall('freezeFormulas');
  const [question, setQuestion] = useState<Answer>();
  const [done, setDone] = useState<Bilingual>();
  const opener = useRef<HTMLDivElement>(null);

  function finish(text?: Bilingual) {
    setQuestion(undefined);
    setDone(text);
    opener.current?.querySelector('button')?.focus();
  }

  function take(answer: Answer | undefined) {
    if (!answer) return;
    const { range, formulas, frozen } = answer;
    if (frozen) finish(actionSentences.frozen(range, formulas));
    else if (formulas === 0) finish(actionSentences.nothingToFreeze(range));
    else setQuestion(answer);
  }

  async function ask() {
    setDone(undefined);
    setQuestion(undefined);
    take(await send({ agreedTo: null }));
  }

  async function freeze() {
    if (!question) return;
    const { range, formulas } = question;
    take(await send({ agreedTo: { range, formulas } }));
  }

  return { busy, failure, question, done, opener, ask, freeze, dismiss: () => finish() };
}
