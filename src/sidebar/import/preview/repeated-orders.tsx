import { previewSentences, previewTexts } from '../../../messages/import/preview';
import { usePage } from '../../model/page-context';
import type { ReadOrders } from '../import-state';

const MOST_SHOWN = 20;

/** Orders that stand in the files more than once, and which of their lines was taken. */
export function RepeatedOrders({ orders }: { readonly orders: ReadOrders }) {
  const { say } = usePage();
  const { repeated, updated, contradictions } = orders.result.lines;
  if (repeated === 0) return null;
  return (
    <details class="folded" open={contradictions.length > 0}>
      <summary>{say(previewTexts.repeats)}</summary>
      <ul class="sentences">
        <li>{say(previewSentences.repeated(repeated, updated))}</li>
        {contradictions.slice(0, MOST_SHOWN).map(({ file, rows: [earlier, later] }) => (
          <li key={`${file} ${later}`}>
            {say(previewSentences.contradiction(orders.fileNames[file] ?? '', earlier, later))}
          </li>
        ))}
        {contradictions.length > MOST_SHOWN && (
          <li>{say(previewSentences.more(contradictions.length - MOST_SHOWN))}</li>
        )}
      </ul>
    </details>
  );
}
