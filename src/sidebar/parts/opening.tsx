import { sidebarTexts } from '../../messages/sidebar';
import { usePage } from '../model/page-context';
import { readSpreadsheet } from '../model/read-spreadsheet';
import { Button } from './button';
import { FailureNote } from './failure-note';
import { Waiting } from './waiting';

/** What a tab shows until the spreadsheet is read, or where it could not be read. */
export function Opening() {
  const { model, state, say } = usePage();
  const { opening } = state;
  if (opening === 'read') return null;
  if (opening === 'reading') return <Waiting text={say(sidebarTexts.reading)} />;
  return (
    <section>
      <FailureNote failure={opening} />
      <Button kind="secondary" onClick={() => void readSpreadsheet(model)}>
        {say(sidebarTexts.tryAgain)}
      </Button>
    </section>
  );
}
