import type { SheetDates } from '../../cells/sheet-dates';
import type { Explained } from '../../report/explained';
import { asAssessed } from '../../rules/cycle';
import type { MonthRecords } from '../../rules/month-record';
import type { Targets } from '../../rules/target';
import { type Assessment, assess } from '../../rules/verdict';
import { readTargetsTable } from '../../tables/targets-table';
import {
  category,
  date,
  lang,
  listings,
  months,
  onboard,
  sales,
  scores,
  standards,
  targets,
} from '../common-arguments';
import type { Argument, Arguments } from '../custom-function';
import { standardsArgument, storeDayArguments, textArgument } from '../read-arguments';
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
  standards,
];

export interface AssessedArguments extends Explained {
  readonly assessment: Assessment;
  readonly targets: Targets | undefined;
}

const NOTHING_JUDGED: MonthRecords = new Map();

/** @returns undefined where onboard or date is blank. @throws Problem */
export function assessArguments(args: Arguments, dates: SheetDates): AssessedArguments | undefined {
  const [onboardCell, dateCell, monthCells, salesCells, scoreCells, targetCells, categoryCell] = args;
  const [listingCells, , standardsCells] = args.slice(7);
  const known = standardsArgument(standardsCells, dates);
  const storeDay = storeDayArguments(onboardCell, dateCell, dates);
  if (!storeDay) return undefined;
  const { origin, date: day } = storeDay;
  const vectors = { months: monthCells, sales: salesCells, scores: scoreCells, listings: listingCells };
  const index = readMonthVectors(vectors, dates);
  const table = readTargetsTable(targetCells, dates);
  const name = textArgument('category', categoryCell);
  const life = known.lifeOf(origin);
  const cycle = asAssessed(life.cycleOn(day));
  const records = cycle ? index.recordsOf(cycle, day) : NOTHING_JUDGED;
  return {
    onboard: 'onboard' in origin ? origin.onboard : undefined,
    category: name,
    known,
    targets: cycle && table.targetsOf(name, cycle.standard),
    assessment: assess(life, day, records, (standard) => table.targetsOf(name, standard)),
  };
}
