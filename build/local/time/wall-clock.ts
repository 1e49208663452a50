/**
 * Reads the clock on the wall of a time zone by means of Intl. A wall time is written as the milliseconds that it would
 * be in UTC. Both sides of the realm use this file, so it needs nothing but the language.
 */
import { rememberByZone } from './remember-by-zone';

const DAY = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The time that the clock on the zone's wall shows at the instant. @throws a RangeError for a zone that does not exist */
export const wallTimeAt = rememberByZone((instant, zone) => {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  wall.setUTCHours(hour, minute, second, ((instant % 1000) + 1000) % 1000);
  return wall.getTime();
});

/** The first instant at which the zone's wall shows the time, or would have shown it but for a clock set forward. */
export function instantOfWallTime(wall: number, zone: string): number {
  const offsetBefore = offsetAt(wall - DAY, zone);
  const candidates = [wall - offsetBefore, wall - offsetAt(wall + DAY, zone)];
  const exact = candidates.filter((instant) => wallTimeAt(instant, zone) === wall);
  return exact.length > 0 ? Math.min(...exact) : wall - offsetBefore;
}

/** The milliseconds by which the zone's wall clock is ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  return wallTimeAt(instant, zone) - instant;
}

export function isTimeZone(zone: string): boolean {
  try {
    return Boolean(formatterOf(zone));
  } catch {
    return false;
  }
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}
