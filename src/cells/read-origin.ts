import type { CivilDate } from '../calendar/civil-date';
import { complaints } from '../messages/complaints';
import type { Origin } from '../rules/life';
import { plainText, refuse } from './cell';
import { readCycleStart, readDate } from './read-date';
import type { SheetDates } from './sheet-dates';

const CYCLE_START = /^cycle\s*:/i;

/**
 * Reads an onboard date; or, for a store that opened before the first known version, the first day of one of its formal
 * cycles, written `cycle:2021-06-01`.
 * @returns undefined for a blank cell. @throws CellProblem
 */
export function readOrigin(cell: unknown, dates: SheetDates): Origin | undefined {
  const text = typeof cell === 'string' ? plainText(cell) : undefined;
  if (text !== undefined && CYCLE_START.test(text)) {
    const cycleStart = readCycleStart(text.replace(CYCLE_START, ''), dates);
    return cycleStart === undefined ? refuse(cell, complaints.notACycleStart) : { cycleStart };
  }
  const onboard = readDate(cell, dates);
  return onboard === undefined ? undefined : { onboard };
}

/** Reads the onboard date in the monthly rows, where a cycle start has a column of its own. @throws CellProblem */
export function readOnboard(cell: unknown, dates: SheetDates): CivilDate | undefined {
  const isCycleStart = typeof cell === 'string' && CYCLE_START.test(plainText(cell));
  return isCycleStart ? refuse(cell, complaints.cycleStartHasColumn) : readDate(cell, dates);
}
