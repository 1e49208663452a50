import type { Bilingual } from '../../messages/language';
import { newMonthSentences } from '../../messages/new-month';
import type { AddedMonth } from '../contract';

/** What was added, as one sentence. */
export const addedInWords = ({ sheetName, month, added, spot }: AddedMonth): Bilingual =>
  spot === null
    ? newMonthSentences.addedBefore(month)
    : newMonthSentences.added(sheetName, month, added, spot.row);
