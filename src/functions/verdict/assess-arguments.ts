import type { CivilDate } from '../../calendar/civil-date';
import type { SheetDates } from '../../cells/sheet-dates';
import type { MonthRecords } from '../../rules/month-record';
import { type Assessment, assess } from '../../rules/verdict';
import { readTargetsTable } from '../../tables/targets-table';
import { category, date, lang, listings, months, onboard, sales, scores, targets } from '../common-arguments';
import type { Argument, Arguments } from '../custom-function';
import { lifeOf } from '../lives';
import { storeDayArguments, textArgument } from '../read-arguments';
import { readMonthVectors } from '../read-vectors';

/** What TMALL_STATUS and TMALL_EXPLAIN take. */
export const verdictArguments: readonly Argument[] = [
  onboard,
  date,
  months,
  sales,
  scores,
  targets,
  category,
  listings,
  lang,
];

export interface AssessedArguments {
  readonly onboard: CivilDate;
  readonly category: string;
  readonly assessment: Assessment;
}

const NOTHING_JUDGED: MonthRecords = new Map();

/** @returns undefined where onboard or date is blank. @throws Problem */
export function assessArguments(args: Arguments, dates: SheetDates): AssessedArguments | undefined {
  const [onboardCell, dateCell, monthCells, salesCells, scoreCells, targetCells, categoryCell, listingCells] =
    args;
  const storeDay = storeDayArguments(onboardCell, dateCell, dates);
  if (!storeDay) return undefined;
  const vectors = { months: monthCells, sales: salesCells, scores: scoreCells, listings: listingCells };
  const index = readMonthVectors(vectors, dates);
  const table = readTargetsTable(targetCells);
  const name = textArgument('category', categoryCell);
  const life = lifeOf(storeDay.onboard);
  const cycle = life.cycleOn(storeDay.date);
  const records = cycle && cycle.phase !== 'exempt' ? index.recordsOf(cycle, storeDay.date) : NOTHING_JUDGED;
  return {
    onboard: storeDay.onboard,
    category: name,
    assessment: assess(life, storeDay.date, records, (standard) => table.targetsOf(name, standard)),
  };
}
