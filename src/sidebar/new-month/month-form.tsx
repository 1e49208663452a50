import { newMonthSentences, newMonthTexts } from '../../messages/new-month';
import { sidebarTexts } from '../../messages/sidebar';
import type { MonthPreview } from '../contract';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { Labelled } from '../parts/labelled';
import { Words } from '../parts/words';
import { LeftOut } from './left-out';
import { StoresToAdd } from './stores-to-add';
import type { NewMonth } from './use-new-month';
import { UsualStores } from './usual-stores';

interface MonthFormProps {
  readonly newMonth: NewMonth;
  readonly preview: MonthPreview;
  readonly onLeave: () => void;
}

/** Which month, and which stores. Takes the focus; Escape leaves it. */
export function MonthForm({ newMonth, preview, onLeave }: MonthFormProps) {
  const { say } = usePage();
  const { reading, adding, soFar, isTicked, look, tick, add } = newMonth;
  const { month, sheetName, toAdd, existing, leftOut, behind } = preview;
  const [usual, unusual] = [toAdd.filter((one) => one.isUsual), toAdd.filter((one) => !one.isUsual)];
  const rows = toAdd.filter(isTicked).length;

  /** The button goes with the note; the focus goes to the month. */
  function chooseBehind() {
    document.getElementById('month-to-add')?.focus();
    void look(behind.month);
  }

  function submit(event: Event) {
    event.preventDefault();
    if (!reading) void add();
  }

  return (
    <form
      noValidate
      class="month-form"
      tabIndex={-1}
      aria-labelledby="new-month"
      aria-busy={reading}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      <MonthSelect preview={preview} onChoose={(chosen) => void look(chosen)} />
      <p role="status">
        <Words
          text={say(
            toAdd.length > 0
              ? newMonthSentences.preview(sheetName, month, rows, existing.length)
              : newMonthSentences.nothingToAdd(month),
          )}
        />
      </p>
      {toAdd.length > 0 && <p class="hint">{say(newMonthTexts.failedHint)}</p>}
      {behind.month < month && behind.stores.length > 0 && (
        <BehindNote behind={behind} onChoose={chooseBehind} />
      )}
      {unusual.length > 0 && (
        <StoresToAdd
          heading={newMonthTexts.unusual}
          hint={newMonthTexts.unusualHint}
          stores={unusual}
          isTicked={isTicked}
          onTick={(store, isOn) => tick([store], isOn)}
        />
      )}
      {usual.length > 0 && <UsualStores stores={usual} isTicked={isTicked} onTick={tick} />}
      {leftOut.length > 0 && <LeftOut stores={leftOut} />}
      <div class="row">
        {toAdd.length > 0 && (
          <Button kind="primary" type="submit" busy={adding}>
            {say(adding ? (soFar ?? newMonthTexts.adding) : newMonthSentences.add(rows))}
          </Button>
        )}
        <Button kind="quiet" onClick={onLeave}>
          {say(sidebarTexts.cancel)}
        </Button>
      </div>
    </form>
  );
}

interface BehindNoteProps {
  readonly behind: MonthPreview['behind'];
  readonly onChoose: () => void;
}

/** The stores that lack a row for a month that others have. */
function BehindNote({ behind: { month, stores }, onChoose }: BehindNoteProps) {
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

interface MonthSelectProps {
  readonly preview: MonthPreview;
  readonly onChoose: (month: string) => void;
}

/** The months that can be added, the latest first. */
function MonthSelect({ preview, onChoose }: MonthSelectProps) {
  const { say } = usePage();
  return (
    <Labelled id="month-to-add" label={say(newMonthTexts.month)} wrong={undefined}>
      {(attributes) => (
        <select
          {...attributes}
          value={preview.month}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          {preview.months.map((month) => (
            <option key={month} value={month}>
              {month}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
