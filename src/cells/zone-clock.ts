import { type CivilDate, civilDateOf } from '../calendar/civil-date';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const YEAR = 365.2425 * DAY;

/** Outside of these instants each one is asked about: no table holds such days, since Tmall opened later. */
const FILLED_FROM = Date.UTC(2008, 0, 1);
const FILLED_TO = Date.UTC(9999, 0, 1);

/**
 * The zones whose clock goes back for Ramadan, which may leave a week of summer time before or after it: no quarter of a
 * year would show that.
 */
const BY_THE_MOON = [
  'Africa/Casablanca',
  'Africa/El_Aaiun',
  'Africa/Cairo',
  'Egypt',
  'Asia/Gaza',
  'Asia/Hebron',
];
const MOON_STEP = 6 * DAY;

/** An instant at which the zone's offset from UTC is known, in milliseconds. */
interface Sample {
  readonly at: number;
  readonly offset: number;
}

/** A change of the clock from one offset to another, as it comes back year after year. */
interface Change {
  /** Two samples at most a day apart between which the clock changed once. */
  readonly before: Sample;
  readonly after: Sample;
  /** How much later in the year it came in each of the years where it is known. */
  readonly later: number[];
}

/**
 * Tells on which civil day an instant falls in a zone, asking for the zone's offset as seldom as can be: at the first
 * days of February, May, August and November, and between those only where they differ and the day depends on it.
 * @param askOffset the zone's offset from UTC at an instant, in milliseconds
 */
export function zoneClock(
  zone: string,
  askOffset: (instant: number) => number,
): (instant: number) => CivilDate {
  const isByTheMoon = BY_THE_MOON.includes(zone);
  /** The samples of each span between two points of the grid, in their order; the points themselves are the ends. */
  const spans = new Map<number, Sample[]>();
  const changes = new Map<string, Change>();

  const gridOf = isByTheMoon ? (instant: number) => Math.floor(instant / MOON_STEP) : quarterOf;
  const startOf = isByTheMoon ? (span: number) => span * MOON_STEP : quarterStart;

  function spanAt(instant: number): Sample[] {
    const span = gridOf(instant);
    const known = spans.get(span);
    if (known) return known;
    const first = spans.get(span - 1)?.slice(-1)[0] ?? sampleAt(startOf(span));
    const last = spans.get(span + 1)?.[0] ?? sampleAt(startOf(span + 1));
    const samples = [first, last];
    spans.set(span, samples);
    return samples;
  }

  const sampleAt = (at: number): Sample => ({ at, offset: askOffset(at) });

  return (instant) => {
    if (!isFilled(instant)) return dayAt(instant, askOffset(instant));
    const samples = spanAt(instant);
    for (;;) {
      const index = samples.findIndex(({ at }) => at > instant);
      const [before, after] = [samples[index - 1], samples[index]];
      if (!before || !after) throw new Error('a span holds every instant that leads to it');
      const day = dayAt(instant, before.offset);
      if (before.at === instant || before.offset === after.offset) return day;
      if (day === dayAt(instant, after.offset)) return day;
      samples.splice(index, 0, sampleAt(whereToAsk(instant, before, after, changes)));
      keepChange(samples, index, changes);
    }
  };
}

const isFilled = (instant: number): boolean => instant >= FILLED_FROM && instant < FILLED_TO;

const dayAt = (instant: number, offset: number): CivilDate => civilDateOf(new Date(instant + offset));

/** The quarters of a year begin in February, May, August and November: in the midst of every winter and summer. */
function quarterOf(instant: number): number {
  const date = new Date(instant);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth() - 1) / 3);
}

function quarterStart(quarter: number): number {
  const month = quarter * 3 + 1;
  return Date.UTC(Math.floor(month / 12), month % 12);
}

/** Where to ask so that most is known afterwards. Clocks mostly change on the same Sunday every year. */
function whereToAsk(
  instant: number,
  before: Sample,
  after: Sample,
  changes: ReadonlyMap<string, Change>,
): number {
  const like = changes.get(kindOf(before, after));
  const isWithin = (at: number) => at > before.at && at < after.at;
  if (like) {
    const years = yearsBetween(like.before.at, (before.at + after.at) / 2);
    const mean = like.later.reduce((sum, one) => sum + one, 0) / like.later.length;
    const sameWeek = Math.round((years * YEAR + mean) / WEEK) * WEEK;
    for (const shift of [sameWeek, sameWeek - WEEK, sameWeek + WEEK]) {
      const [last, first] = [like.before.at + shift, like.after.at + shift];
      if (instant >= first && isWithin(first)) return first;
      if (instant <= last && isWithin(last)) return last;
    }
  }
  // A whole number of days away it is as late in the day: date cells hold the beginnings of days.
  const middle = instant + Math.round(((before.at + after.at) / 2 - instant) / DAY) * DAY;
  return isWithin(middle) ? middle : instant;
}

const kindOf = (before: Sample, after: Sample): string => `${before.offset} ${after.offset}`;

const yearsBetween = (one: number, other: number): number => Math.round((other - one) / YEAR);

/** Keeps a change that the new sample shows to the day, so that those of other years are looked for beside it. */
function keepChange(samples: readonly Sample[], index: number, changes: Map<string, Change>): void {
  for (const left of [index - 1, index]) {
    const [before, after] = [samples[left], samples[left + 1]];
    if (!before || !after || before.offset === after.offset || after.at - before.at > DAY) continue;
    const first = changes.get(kindOf(before, after));
    if (!first) changes.set(kindOf(before, after), { before, after, later: [0] });
    else first.later.push(before.at - first.before.at - yearsBetween(first.before.at, before.at) * YEAR);
  }
}
