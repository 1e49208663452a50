import type { ComponentChildren } from 'preact';
import { outcomeSentences } from '../../messages/report/build';
import type { CellSpot, RowKey } from '../contract';
import { usePage } from '../model/page-context';
import { showCell } from '../model/show-cell';
import { useAction } from '../model/use-action';
import { FailureNote } from './failure-note';

interface JumpButtonProps {
  readonly spot: CellSpot;
  /** By what its row is known, where the page has not read the sheet. */
  readonly row?: RowKey;
  /** What is jumped to, as a screen reader says it afterwards. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/** Shows its cell in the sheet. */
export function JumpButton({ spot, row, name, children }: JumpButtonProps) {
  const { model } = usePage();
  const { busy, failure, run } = useAction(() => showCell(model, spot, row));

  async function jump() {
    if (await run()) model.set({ announcement: outcomeSentences.shown(name) });
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
