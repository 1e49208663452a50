import type { Bilingual } from '../../messages/language';
import { outcomeSentences } from '../../messages/report/build';
import { listSentences } from '../../messages/report/list';
import type { UrgentStore } from '../contract';

/** The day that counts for a store: of the act that saves it, of leaving once it has failed, else of its next node. */
export function dayInWords({ group, by, daysLeft }: UrgentStore): Bilingual | undefined {
  if (by === '') return undefined;
  if (daysLeft === null) return outcomeSentences.nodeDay(by);
  switch (group) {
    case 'newly failed':
    case 'failed':
      return listSentences.leaveBy(by, daysLeft);
    case 'to be saved now':
      return listSentences.actBy(by, daysLeft);
    default:
      return daysLeft === 0 ? outcomeSentences.nodeToday(by) : outcomeSentences.node(by, daysLeft);
  }
}
