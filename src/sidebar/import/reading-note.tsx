import { importSentences, importTexts } from '../../messages/import/reading';
import { usePage } from '../model/page-context';
import { Button } from '../parts/button';
import { FailureNote } from '../parts/failure-note';
import { cancelReading, readChosenFiles } from './read-chosen-files';
import { useFocusKept } from './use-focus-kept';
import { useImport } from './use-import';

/** How far the reading is, and how it ended where it gave no result. */
export function ReadingNote() {
  const { model: page, say } = usePage();
  const { model, state } = useImport();
  const { reading, files, orders } = state;
  const place = useFocusKept<HTMLDivElement>('button', reading.kind);
  const leftOut = files.filter(({ report }) => report?.refusal).length;

  if (reading.kind === 'running') {
    const rows = Object.values(reading.rows).reduce((sum, count) => sum + count, 0);
    const text = say(importSentences.progress(rows, Math.floor(reading.share * 100)));
    return (
      <div class="progress" ref={place}>
        <progress
          max={1}
          value={reading.share}
          aria-label={say(importTexts.progress)}
          aria-valuetext={text}
        />
        <div class="under-progress">
          <span class="facts">{text}</span>
          <Button kind="quiet" onClick={() => cancelReading(model, page)}>
            {say(importTexts.cancel)}
          </Button>
        </div>
      </div>
    );
  }
  if (reading.kind === 'idle') {
    if (leftOut === 0) return null;
    return (
      <p class="failure">{say(orders ? importSentences.leftOut(leftOut) : importTexts.nothingUsable)}</p>
    );
  }
  return (
    <div class="reading-ended" ref={place}>
      {reading.kind === 'failed' ? (
        <FailureNote failure={reading.failure} />
      ) : (
        <p>{say(importTexts.cancelled)}</p>
      )}
      <Button kind="secondary" onClick={() => readChosenFiles(model, page)}>
        {say(importTexts.readAgain)}
      </Button>
    </div>
  );
}
