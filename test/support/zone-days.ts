import { zoneClock } from '../../src/cells/zone-clock';

const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The zone's offset from UTC at an instant, in milliseconds, as Node knows it. */
export function nodeOffset(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const [month = 0, day = 0, year = 0, ...time] = format.format(instant).split(/\D+/).map(Number);
    const [hour = 0, minute = 0, second = 0] = time;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / SECOND) * SECOND;
  };
}

/** The zone's clock, and how often it has asked for an offset so far. */
export function countedClock(zone: string) {
  const askOffset = nodeOffset(zone);
  let asked = 0;
  const dayOf = zoneClock(zone, (instant) => {
    asked++;
    return askOffset(instant);
  });
  return { dayOf, asked: () => asked };
}

/** The day on which each midnight and noon of the zone falls, and each hour around a change of its clock. */
function* awkwardInstants(zone: string, firstYear: number, lastYear: number) {
  const askOffset = nodeOffset(zone);
  const end = Date.UTC(lastYear + 1, 0, 1);
  let last = { at: Date.UTC(firstYear, 0, 1), offset: askOffset(Date.UTC(firstYear, 0, 1)) };
  for (let noon = last.at + DAY / 2; noon < end; noon += DAY) {
    const offset = askOffset(noon);
    yield { instant: noon - DAY / 2 - offset, offset: askOffset(noon - DAY / 2 - offset) };
    yield { instant: noon - offset, offset: askOffset(noon - offset) };
    if (offset !== last.offset) {
      const change = firstWithin(last.at, noon, (instant) => askOffset(instant) !== last.offset);
      for (let hours = -26; hours <= 26; hours++) {
        for (const instant of [change + hours * HOUR, change + hours * HOUR - SECOND]) {
          yield { instant, offset: askOffset(instant) };
        }
      }
    }
    last = { at: noon, offset };
  }
}

function firstWithin(before: number, within: number, isReached: (instant: number) => boolean): number {
  let [low, high] = [before / SECOND, within / SECOND];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isReached(middle * SECOND)) high = middle;
    else low = middle;
  }
  return high * SECOND;
}

/** The instants of which the zone's clock tells another day than asking for each of them does. */
export function wrongDays(zone: string, firstYear: number, lastYear: number): string[] {
  const { dayOf } = countedClock(zone);
  const wrong: string[] = [];
  for (const { instant, offset } of awkwardInstants(zone, firstYear, lastYear)) {
    const day = Number(new Date(instant + offset).toISOString().slice(0, 10).replaceAll('-', ''));
    if (dayOf(instant) !== day) wrong.push(`${zone} ${new Date(instant).toISOString()} is ${dayOf(instant)}`);
  }
  return wrong;
}
