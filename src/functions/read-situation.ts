import type { SheetDates } from '../cells/sheet-dates';
import type { MonthRecords } from '../rules/month-record';
import { type JudgedCycle, judgedCycle, type StoreDay } from './judged-cycle';
import { type MonthVectors, readMonthVectors } from './read-vectors';

/** A store's judged cycle, and what is known about its months up to the day asked about. */
export interface Situation extends JudgedCycle {
  readonly records: MonthRecords;
}

/** Reads the situation from the arguments. @returns undefined before the trial. @throws Problem where one can't be read */
export function readSituation(values: StoreDay & MonthVectors, dates: SheetDates): Situation | undefined {
  const index = readMonthVectors(values, dates);
  const judged = judgedCycle(values);
  return judged && { ...judged, records: index.recordsOf(judged.cycle, judged.date) };
}
