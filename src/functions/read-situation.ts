import type { SheetDates } from '../cells/sheet-dates';
import type { MonthRecords } from '../rules/month-record';
import { type JudgedCycle, judgedCycle } from './judged-cycle';
import { standardsArgument, storeDayArguments } from './read-arguments';
import { type MonthVectors, readMonthVectors } from './read-vectors';

/** A store's judged cycle and what is known of its months up to the day asked about. */
export interface Situation extends JudgedCycle {
  readonly records: MonthRecords;
}

/** The cells of the arguments that make a situation. */
export interface SituationCells extends MonthVectors {
  readonly onboard: unknown;
  readonly date: unknown;
  readonly standards: unknown;
}

/** @returns undefined where onboard or date is blank, and before the trial. @throws Problem */
export function readSituation(
  { onboard, date, standards, ...vectors }: SituationCells,
  dates: SheetDates,
): Situation | undefined {
  const known = standardsArgument(standards, dates);
  const day = storeDayArguments(onboard, date, dates);
  if (!day) return undefined;
  const index = readMonthVectors(vectors, dates);
  const judged = judgedCycle(day, known);
  return judged && { ...judged, records: index.recordsOf(judged.cycle, day.date) };
}
