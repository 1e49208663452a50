import type { CivilDate } from '../../calendar/civil-date';
import type { SheetDates } from '../../cells/sheet-dates';
import type { MonthRecords } from '../../rules/month-record';
import { type Assessment, assess } from '../../rules/verdict';
import { readTargetsTable } from '../../tables/targets-table';
import { category, date, lang, listings, months, onboard, sales, scores, targets } from '../common-arguments';
import type { Argument, Arguments } from '../custom-function';
import { lifeOf } from '../lives';
import { dateArgument, textArgument } from '../read-arguments';
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
  const onboardDate = dateArgument('onboard', onboardCell, dates);
  const day = dateArgument('date', dateCell, dates);
  if (onboardDate === undefined || day === undefined) return undefined;
  const vectors = { months: monthCells, sales: salesCells, scores: scoreCells, listings: listingCells };
  const index = readMonthVectors(vectors, dates);
  const table = readTargetsTable(targetCells);
  const name = textArgument('category', categoryCell);
  const life = lifeOf(onboardDate);
  const cycle = life.cycleOn(day);
  const records = cycle && cycle.phase !== 'exempt' ? index.recordsOf(cycle, day) : NOTHING_JUDGED;
  return {
    onboard: onboardDate,
    category: name,
    assessment: assess(life, day, records, (standard) => table.targetsOf(name, standard)),
  };
}
