import { useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import type { Asking } from './asking';
import { failureText } from './call-failure';
import { runInPage } from './run-in-page';

export interface Action<Args extends readonly unknown[], Result> {
  readonly busy: boolean;
  readonly failure: Bilingual | undefined;
  /** @returns the result; undefined where there is none, or where the run before has not ended yet */
  readonly run: (...args: Args) => Promise<Result | undefined>;
}

/** Something that a component has done with the workbook, at most once at a time. */
export function useAction<Args extends readonly unknown[], Result>(
  action: (...args: Args) => Asking<Result>,
): Action<Args, Result> {
  const isBusy = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Bilingual>();

  async function run(...args: Args) {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      return await runInPage(action(...args));
    } catch (error) {
      setFailure(failureText(error));
      return undefined;
    } finally {
      isBusy.current = false;
      setBusy(false);
    }
  }
  return { busy, failure, run };
}
