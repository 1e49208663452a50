import { useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import { failureText } from '../model/failure-text';

/** Several things that are done one after the other: only what was begun last counts, and says that it failed. */
export function useLatest<What extends string>() {
  const latest = useRef({});
  const [busy, setBusy] = useState<What>();
  const [failure, setFailure] = useState<Bilingual>();

  async function begin<Answer>(what: What, work: () => Promise<Answer>, take: (answer: Answer) => void) {
    const mine = {};
    latest.current = mine;
    setBusy(what);
    setFailure(undefined);
    try {
      const answer = await work();
      if (latest.current === mine) take(answer);
    } catch (error) {
      if (latest.current === mine) setFailure(failureText(error));
    }
    if (latest.current === mine) setBusy(undefined);
  }

  /** What is under way counts no longer. */
  function forget() {
    latest.current = {};
    setBusy(undefined);
    setFailure(undefined);
  }

  return { busy, failure, begin, fail: setFailure, forget };
}
