import type { SheetDates } from '../../cells/sheet-dates';
import type { Explained } from '../../report/explained';
import { asAssessed } from '../../rules/cycle';
import type { MonthRecords } from '../../rules/month-record';
import type { Targets } from '../../rules/target';
import { type Assessment, assess } from '../../rules/verdict';
import type { Values } from '../argument';
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
} from '../arguments';
import { readMonthVectors } from '../read-vectors';

/** The arguments that TMALL_STATUS and TMALL_EXPLAIN take. */
export const verdictArguments = [
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
] as const;

export interface AssessedArguments extends Explained {
  readonly assessment: Assessment;
  readonly targets: Targets | undefined;
}

const NOTHING_JUDGED: MonthRecords = new Map();

/** Assesses the store by these arguments. @throws Problem where one of them can't be read */
export function assessArguments(
  values: Values<(typeof verdictArguments)[number]>,
  dates: SheetDates,
): AssessedArguments {
  const { onboard, date, standards } = values;
  const index = readMonthVectors(values, dates);
  const table = values.targets();
  const category = values.category();
  const life = standards.lifeOf(onboard);
  const cycle = asAssessed(life.cycleOn(date));
  const before = cycle && life.assessedBefore(cycle);
  const records = cycle
    ? new Map([...(before ? index.recordsBefore(before) : []), ...index.recordsOf(cycle, date)])
    : NOTHING_JUDGED;
  return {
    onboard: 'onboard' in onboard ? onboard.onboard : undefined,
    category,
    known: standards,
    targets: cycle && table.targetsOf(category, cycle.standard),
    assessment: assess(life, date, records, (standard) => table.targetsOf(category, standard)),
  };
}
