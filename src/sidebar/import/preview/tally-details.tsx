import { exclusionNames } from '../../../messages/import/order-results';
import { unusableLine } from '../../../messages/import/orders';
import { previewSentences } from '../../../messages/import/preview';
import { EXCLUSIONS } from '../../../orders/outcome';
import type { Tallies } from '../../../orders/tally';
import { usePage } from '../../model/page-context';

const MOST_SHOWN = 50;

interface TallyDetailsProps {
  readonly tallies: Tallies;
  readonly fileNames: readonly string[];
}

/** What became of the orders of a month, down to the row that can't be used. */
export function TallyDetails({ tallies, fileNames }: TallyDetailsProps) {
  const { say } = usePage();
  const { counted, excluded, notUsable, postage, refunds, countedWhole } = tallies;
  const left = EXCLUSIONS.filter((exclusion) => excluded[exclusion].orders > 0);
  return (
    <ul class="sentences">
      <li>{say(previewSentences.counted(counted.orders, counted.fen))}</li>
      {(postage.fen !== 0 || refunds.fen !== 0) && (
        <li>{say(previewSentences.reducedBy(postage.fen, refunds.fen))}</li>
      )}
      {countedWhole.orders > 0 && (
        <li>{say(previewSentences.countedWhole(countedWhole.orders, countedWhole.fen))}</li>
      )}
      {left.map((exclusion) => (
        <li key={exclusion}>
          {say(
            previewSentences.excluded(
              exclusionNames[exclusion],
              excluded[exclusion].orders,
              excluded[exclusion].fen,
            ),
          )}
        </li>
      ))}
      {notUsable.length > 0 && (
        <li>
          {say(previewSentences.notUsable(notUsable.length))}
          <ul class="sentences">
            {notUsable.slice(0, MOST_SHOWN).map(({ file, row, header, value, complaint }) => (
              <li key={`${file} ${row}`}>
                {say(
                  previewSentences.inFile(fileNames[file] ?? '', unusableLine(row, header, value, complaint)),
                )}
              </li>
            ))}
            {notUsable.length > MOST_SHOWN && (
              <li>{say(previewSentences.more(notUsable.length - MOST_SHOWN))}</li>
            )}
          </ul>
        </li>
      )}
    </ul>
  );
}
