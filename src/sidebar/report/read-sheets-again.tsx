import { reportFormTexts } from '../../messages/report/choice';
import { listSheets } from '../model/open-workbook';
import { usePage } from '../model/page-context';
import { takeSheets } from '../model/take-sheets';
import { useAction } from '../model/use-action';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';

/** For sheets that were added, renamed or deleted since the sidebar was opened. */
export function ReadSheetsAgain() {
  const { model, state, say } = usePage();
  const { busy, failure, run } = useAction(() => listSheets(model, state.language));

  async function read() {
    const start = await run();
    if (start) takeSheets(model, start);
  }

  return (
    <div class="under-field">
      <Button kind="quiet" busy={busy} onClick={read}>
        {say(busy ? reportFormTexts.readingAgain : reportFormTexts.readAgain)}
      </Button>
      <FailureNote failure={failure} />
    </div>
  );
}
