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
  const [question] = laidOut.questions;
  if (question) throw new Problem(questionInWords(question));
  return laidOut;
}
