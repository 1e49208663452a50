import { Problem } from '../../cells/problem';
import { layoutProblems } from '../../messages/tables/layout';
import type { ColumnChoice } from '../chosen-columns';
import type { LaidOut } from './laid-out';
import { requireTold } from './require-told';

/** For whoever writes rows. @throws Problem where the months are columns, or several sheets are read together */
export function requireRows(
  laidOut: LaidOut,
  columns: ColumnChoice,
  moreSheets: readonly number[] = [],
): LaidOut {
  if (laidOut.monthsAreColumns) throw new Problem(layoutProblems.wantsRows);
  if (moreSheets.length > 0) throw new Problem(layoutProblems.wantsOneSheet);
  return requireTold(laidOut, columns);
}
