import { useRef, useState } from 'preact/hooks';
import type { Bilingual } from '../../messages/language';
import type { ActionName, Result, Wish } from './actions';
import { doAction } from './do-action';
import { failureText } from './failure-text';
import { usePage } from './page-context';

export interface Action<Name extends ActionName> {
  readonly busy: boolean;
  readonly failure: Bilingual | undefined;
  /** Runs the action. @returns undefined where it failed, or where the run before has not ended yet */
  readonly run: (wish: Wish<Name>) => Promise<Result<Name> | undefined>;
}

/** Gives a component one action on the workbook, which runs at most once at a time. */
export function useAction<Name extends ActionName>(name: Name): Action<Name> {
  const { model } = usePage();
  const isBusy = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Bilingual>();

  async function run(wish: Wish<Name>) {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      return await doAction(model, name, wish);
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
