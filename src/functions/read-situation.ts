import type { SheetDates } from '../cells/sheet-dates';
import type { MonthRecords } from '../rules/month-record';
import { type JudgedCycle, judgedCycle } from './judged-cycle';
import { storeDayArguments } from './read-arguments';
import { type MonthVectors, readMonthVectors } from './read-vectors';

/** A store's judged cycle and what is known of its months up to the day asked about. */
export interface Situation extends JudgedCycle {
  readonly records: MonthRecords;
}

/** @returns undefined where onboard or date is blank, and before the trial. @throws Problem */
export function readSituation(
  onboardCell: unknown,
  dateCell: unknown,
  vectors: MonthVectors,
  dates: SheetDates,
): Situation | undefined {
  const day = storeDayArguments(onboardCell, dateCell, dates);
  if (!day) return undefined;
  const { onboard, date } = day;
  const index = readMonthVectors(vectors, dates);
  const judged = judgedCycle(onboard, date);
  return judged && { ...judged, records: index.recordsOf(judged.cycle, date) };
}
