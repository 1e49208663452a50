import type { ComponentChildren } from 'preact';
import { outcomeSentences } from '../../messages/report/build';
import type { CellSpot } from '../contract';
import { usePage } from '../model/page-context';
import { useAction } from '../model/use-action';
import { FailureNote } from './failure-note';

interface JumpButtonProps {
  readonly spot: CellSpot;
  /** The name of the target, which a screen reader says after the button's text. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A button that shows a cell in its sheet. */
export function JumpButton({ spot, name, children }: JumpButtonProps) {
  const { model } = usePage();
  const { busy, failure, run } = useAction('showCell');

  async function jump() {
    if (await run(spot)) model.set({ announcement: outcomeSentences.shown(name) });
  }

  return (
    <>
      <button type="button" class="jump" aria-disabled={busy ? 'true' : undefined} onClick={jump}>
        {children}
      </button>
      <FailureNote failure={failure} />
    </>
  );
}
