import { digestSentences as sentences } from '../../../messages/report/digest';
import { type GroupKey, groupTexts } from '../../../messages/report/grid';
import { groupOf } from '../../../report/grid/heading-rows';
import type { ShownReport } from '../../contract';

/** So many stores are named, each on a line of its own. */
const MOST_NAMED = 10;

/** The report in short, for a chat: the counts, what has changed, and a line for each store that burns. */
export function digestOf({ date, language, since, stores }: ShownReport): string {
  const burning = stores.filter(({ group }) => group === 'newly failed' || group === 'to be saved now');
  const more = burning.length - MOST_NAMED;
  const counts = (Object.keys(groupTexts) as GroupKey[]).flatMap((key) => {
    const count = stores.filter(({ group }) => groupOf(group) === key).length;
    return count > 0 ? [`${count} ${groupTexts[key][language]}`] : [];
  });
  return [
    sentences.heading(date, stores.length)[language],
    counts.join(' · '),
    ...(since === '' ? [] : [since]),
    ...burning.slice(0, MOST_NAMED).map((store, index) => sentences.store(index + 1, store)[language]),
    ...(more > 0 ? [sentences.more(more)[language]] : []),
    ...(burning.length === 0 ? [sentences.none[language]] : []),
  ].join('\n');
}
