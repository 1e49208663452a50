import { useRef, useState } from 'preact/hooks';
import type { ActedOn } from '../model/act-on-selection';
import { useAction } from '../model/use-action';

/**
 * Inserts a formula, asks where the cell is filled, and overwrites it if told so; in the end the focus is on the button
 * that began it.
 */
export function useInsertion(formula: string) {
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
