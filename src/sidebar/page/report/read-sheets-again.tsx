import { reportFormTexts } from '../../../messages/sidebar';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { usePage } from '../state/page-context';
import { takeSheets } from '../state/take-sheets';
import { useServerCall } from '../state/use-server-call';

/** For sheets that were added, renamed or deleted since the sidebar was opened. */
export function ReadSheetsAgain() {
  const { store, say } = usePage();
  const { busy, failure, send } = useServerCall('start');

  async function read() {
    const start = await send(null);
    if (start) takeSheets(store, start);
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
