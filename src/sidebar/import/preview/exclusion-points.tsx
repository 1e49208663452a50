import { pointNames, previewSentences, previewTexts } from '../../../messages/import/preview';
import type { ExclusionReport } from '../../../orders/report-exclusions';
import { usePage } from '../../model/page-context';

/** The seven points of article 5(2), and how each was decided. */
export function ExclusionPoints({ exclusions }: { readonly exclusions: readonly ExclusionReport[] }) {
  const { say } = usePage();
  return (
    <details class="folded" open>
      <summary>{say(previewTexts.points)}</summary>
      <ul class="points">
        {exclusions.map(({ point, text, taken }) => (
          <li key={point}>
            <b>{say(pointNames[point])}</b> {say(text)}
            {taken.orders > 0 && (
              <span class="facts">{` · ${say(previewSentences.taken(taken.orders, taken.fen))}`}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
