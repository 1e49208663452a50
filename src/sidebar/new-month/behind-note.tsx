import { newMonthSentences } from '../../messages/new-month';
import type { MonthPreview } from '../contract';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { Words } from '../parts/words';

interface BehindNoteProps {
  readonly behind: MonthPreview['behind'];
  readonly onChoose: () => void;
}

/** The stores that lack a row for a month that others have. */
export function BehindNote({ behind: { month, stores }, onChoose }: BehindNoteProps) {
  const { say } = usePage();
  return (
    <div class="behind">
      <p>
        <Words text={say(newMonthSentences.behind(month, stores))} />
      </p>
      <Button kind="quiet" onClick={onChoose}>
        {say(newMonthSentences.addBehind(month))}
      </Button>
    </div>
  );
}
