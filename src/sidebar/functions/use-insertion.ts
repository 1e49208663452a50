import { useRef, useState } from 'preact/hooks';
import type { Endpoints } from '../contract';
import { useServerCall } from '../model/use-server-call';

type Answer = Endpoints['insertFormula']['answer'];

/**
 * Inserts a formula, asks where the cell is filled, and overwrites it if told so; in the end the focus is on the button
 * that began it.
 */
export function useInsertion(formula: string) {
  const { busy, failure, send } = useServerCall('insertFormula');
  const [question, setQuestion] = useState<Answer>();
  const [insertedAt, setInsertedAt] = useState<string>();
  const opener = useRef<HTMLDivElement>(null);

  function finish(cell?: string) {
    setQuestion(undefined);
    setInsertedAt(cell);
    opener.current?.querySelector('button')?.focus();
  }

  function take(answer: Answer | undefined) {
    if (answer?.inserted) finish(answer.cell);
    else if (answer) setQuestion(answer);
  }

  async function insert() {
    setQuestion(undefined);
    setInsertedAt(undefined);
    take(await send({ formula, agreedTo: null }));
  }

  async function overwrite() {
    if (!question) return;
    const { cell, holds } = question;
    take(await send({ formula, agreedTo: { cell, holds } }));
  }

  return { busy, failure, question, insertedAt, opener, insert, overwrite, dismiss: () => finish() };
}
