import { reportFormTexts } from '../../messages/report/choice';
import { usePage } from '../model/page-context';
import { takeSheets } from '../model/take-sheets';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';

/** Reads the list of sheets anew, since some may have been added, renamed or deleted. */
export function ReadSheetsAgain() {
  const { model, state, say } = usePage();
  const { busy, failure, run } = useAction('listSheets');

  async function read() {
    const start = await run({ language: state.language });
    if (start) takeSheets(model, start);
  }

  return (
    <div class="under-field">
      <Button kind="quiet" busy={busy} onClick={read}>
        {say(reportFormTexts[busy ? 'readingAgain' : state.start?.hasAllSheets ? 'readAgain' : 'listAll'])}
      </Button>
      <FailureNote failure={failure} />
    </div>
  );
}
