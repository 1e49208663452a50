import { Problem } from '../../cells/problem';
import { problems } from '../../messages/problems';
import { questionInWords } from '../../messages/tables/layout';
import { type ColumnChoice, lostColumns } from '../chosen-columns';
import { MONTHLY_COLUMNS } from '../monthly-columns';
import type { LaidOut } from './laid-out';

/** For whoever can't ask. @throws Problem where a column that was chosen is lost, or the sheet leaves a question open */
export function requireTold(laidOut: LaidOut, columns: ColumnChoice): LaidOut {
  const lost = lostColumns([laidOut.headers], columns);
  if (lost.length > 0) {
    const names = lost.map((key) => MONTHLY_COLUMNS[key].headers[0]);
    throw new Problem(problems.columnsMissing('rows', names));
  }
  refuseUntold(laidOut);
  return laidOut;
}

/** For values alone. @throws Problem where nothing can be read */
export function refuseUntold(laidOut: LaidOut): void {
  const question = untoldIn(laidOut);
  if (question) throw new Problem(questionInWords(question));
}

/** Whether nothing can be read of the sheet before a question is answered. */
export const isUntold = (laidOut: LaidOut): boolean => untoldIn(laidOut) !== undefined;

/** Months and names that are not told in some rows cost those rows alone. */
const untoldIn = ({ questions, monthsAreColumns }: LaidOut) =>
  questions.find(({ asks }) => asks === 'block' || asks === 'month' || (asks === 'year' && monthsAreColumns));
