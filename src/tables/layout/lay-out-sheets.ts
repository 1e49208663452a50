import type { SheetDates } from '../../cells/sheet-dates';
import type { ColumnChoice } from '../chosen-columns';
import { joinTables, type TableToJoin } from './join-tables';
import type { LaidOut } from './laid-out';
import { layOut } from './lay-out';
import type { LayoutAnswers } from './layout-answers';
import { answersForNames } from './named-by-sheet';
import type { SheetCells } from './sheet-cells';

/**
 * Several sheets as one table: a sheet for each store or month, or sales in one and scores in another. What is chosen and
 * answered about the first holds for all of them.
 * @throws Problem where a month stands twice in one of them
 */
export function layOutSheets(
  [first, ...others]: readonly [SheetCells, ...SheetCells[]],
  dates: SheetDates,
  columns: ColumnChoice = {},
  answers: LayoutAnswers = {},
): LaidOut {
  const own = answersForNames(
    [first, ...others].map(({ name = '' }) => name),
    answers,
  );
  const laidOut = layOut(first, dates, columns, own);
  if (others.length === 0) return named(laidOut, first.name);
  const more = others.map((sheet) => tableOf(sheet, layOut(sheet, dates, columns, own)));
  const isWide = [laidOut, ...more.map((one) => one.laidOut)].every(
    ({ monthsAreColumns }) => monthsAreColumns,
  );
  return joinTables([tableOf(first, laidOut), ...more], dates, isWide);
}

const named = (laidOut: LaidOut, sheet = ''): LaidOut =>
  laidOut.told ? { ...laidOut, told: laidOut.told.map((one) => ({ ...one, sheet })) } : laidOut;

const tableOf = ({ id = 0, name = '' }: SheetCells, laidOut: LaidOut): TableToJoin => ({
  laidOut,
  sheet: { id, name },
});
