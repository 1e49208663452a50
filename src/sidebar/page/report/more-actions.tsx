import { actionTexts } from '../../../messages/sidebar';
import type { StartAnswer } from '../../contract';
import { usePage } from '../state/page-context';
import { FreezeFormulas } from './freeze-formulas';
import { InsertStandards } from './insert-standards';
import { KeepSnapshot } from './keep-snapshot';

export function MoreActions({ start }: { readonly start: StartAnswer }) {
  const { state, say } = usePage();
  return (
    <section class="more" aria-labelledby="more">
      <h2 id="more">{say(actionTexts.heading)}</h2>
      {(start.report || state.outcome) && <KeepSnapshot />}
      <InsertStandards />
      <FreezeFormulas />
    </section>
  );
}
