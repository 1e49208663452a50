/**
 * Converts dates of cells. A date cell holds days since 30 December 1899 on the wall clock of the spreadsheet's time
 * zone.
 */
import { rememberByZone } from './remember-by-zone';
import { instantOfWallTime, wallTimeAt } from './wall-clock';

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The instant of a date cell. @returns milliseconds since 1970 (UTC) */
export const instantOfSerial = rememberByZone((serial, zone) =>
  instantOfWallTime(DAY_ZERO + Math.round(serial * DAY), zone),
);

/**
 * The date cell of an instant. The first instant of a day is that day's date, also where clocks were set forward at
 * midnight and show 01:00.
 *
 * @param instant milliseconds since 1970 (UTC)
 */
export const serialOfInstant = rememberByZone((instant, zone) => {
  const serial = (wallTimeAt(instant, zone) - DAY_ZERO) / DAY;
  const day = Math.floor(serial);
  return instantOfSerial(day, zone) === instant ? day : serial;
});
