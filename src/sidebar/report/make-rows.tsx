import { actionTexts } from '../../messages/report/actions';
import { layoutQuestionTexts } from '../../messages/tables/layout';
import { chooseRowsSheet } from '../model/choose';
import { usePage } from '../model/page-context';
import { requested } from '../model/requested';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';

/** Makes a sheet of rows from one that has its months as columns, and chooses it. */
export function MakeRows() {
  const { model, state, say } = usePage();
  const { busy, failure, run } = useAction('insertRows');

  async function make() {
    const choice = requested(state);
    if ('field' in choice) return model.set({ mistake: choice });
    const before = new Set(state.start?.sheets.map(({ id }) => id));
    const start = await run(choice);
    const added = start?.sheets.find(({ id, kind }) => kind === 'rows' && !before.has(id));
    if (!start || !added) return;
    model.set({ start });
    chooseRowsSheet(model, added.id);
  }

  return (
    <div class="under-field">
      <Button kind="quiet" busy={busy} onClick={make}>
        {say(busy ? actionTexts.working : layoutQuestionTexts.makeRows)}
      </Button>
      <FailureNote failure={failure} />
    </div>
  );
}
