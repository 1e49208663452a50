import { type CivilDate, civilDate } from '../../../src/calendar/civil-date';
import { wallTimeAt } from './wall-clock';

/** The civil day that the zone's calendar shows now. */
export function todayIn(zone: string): CivilDate {
  const wall = new Date(wallTimeAt(Date.now(), zone));
  const today = civilDate(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate());
  if (today === undefined) throw new Error('the calendar shows no day');
  return today;
}
