import { weightsTexts } from '../../messages/diagnosis/weights-choice';
import { actionTexts } from '../../messages/report/actions';
import type { StartAnswer } from '../contract';
import { usePage } from '../model/page-context';
import { ChosenStoresReports } from './chosen-stores';
import { FreezeFormulas } from './freeze-formulas';
import { InsertTable } from './insert-table';
import { KeepSnapshot } from './keep-snapshot';

export function MoreActions({ start }: { readonly start: StartAnswer }) {
  const { state, say } = usePage();
  return (
    <section class="more" aria-labelledby="more">
      <h2 id="more">{say(actionTexts.heading)}</h2>
      <ChosenStoresReports />
      {(start.report || state.outcome) && <KeepSnapshot />}
      <InsertTable kind="standards" text={actionTexts.standards} hint={actionTexts.standardsHint} />
      <InsertTable kind="weights" text={weightsTexts.insert} hint={weightsTexts.insertHint} />
      <FreezeFormulas />
    </section>
  );
}
