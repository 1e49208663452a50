import type { CivilDate } from '../../calendar/civil-date';
import { remembered } from '../../calendar/remembered';
import { zoneDates } from '../../cells/zone-dates';

/** Converts the date cells of a spreadsheet in its time zone, by what the browser knows of that zone. */
export const datesIn = remembered((zone: string) => {
  const partsOf = formatIn(zone);
  return zoneDates((instant) => {
    const { year, month, day } = partsOf(instant);
    return Number(`${year}${month}${day}`) as CivilDate;
  });
});

/** The instant on the zone's clock, to the minute: yyyy-MM-dd HH:mm. */
export function minuteIn(zone: string, instant: number): string {
  const { year, month, day, hour, minute } = formatIn(zone)(instant);
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

type Parts = Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>>;

const formatIn = remembered((zone: string): ((instant: number) => Parts) => {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant) =>
    Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
});
