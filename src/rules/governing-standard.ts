import type { CivilDate } from '../calendar/civil-date';
import { isUsable, type Standard, type Standards, type UnusableStandard } from '../standards/standard';

/** The kinds of cycles that a store's life is made of (article 2). */
export type Phase = 'exempt' | 'trial' | 'formal';

/** Which standard governs a cycle, by the cycle's first day. */
export type Governing = (firstDay: CivilDate, phase: Phase) => Standard;

/** No known standard was in force on that day, and none is guessed. */
export class UncoveredDay extends Error {
  constructor(
    readonly day: CivilDate,
    /** undefined where no version at all is in force by date. */
    readonly earliest: CivilDate | undefined,
  ) {
    super(`no standard covers ${day}; the earliest day covered is ${earliest}`);
  }
}

/**
 * Article 3: the standard in force on the first day of a cycle governs it to its end. A cycle that begins on the
 * effective day itself takes the new standard.
 * @throws UncoveredDay; the refusal of a version that would be the one in force but can't be used
 */
export function governingStandard(firstDay: CivilDate, standards: Standards): Standard {
  let latest: Standard | UnusableStandard | undefined;
  let latestDay = 0;
  // A plain loop: it runs for every cycle of every store in a column of ten thousand.
  for (const one of standards) {
    const { selection, effectiveDay } = one;
    if (selection !== 'by date') continue;
    // It might be the one in force.
    if (effectiveDay === undefined) return useOf(one);
    if (effectiveDay <= firstDay && effectiveDay > latestDay) {
      latest = one;
      latestDay = effectiveDay;
    }
  }
  if (!latest) throw new UncoveredDay(firstDay, earliestDayOf(standards));
  return useOf(latest);
}

/** The first day on which a version is in force by date. */
const earliestDayOf = (standards: Standards): CivilDate | undefined =>
  standards
    .filter(({ selection }) => selection === 'by date')
    .flatMap(({ effectiveDay }) => effectiveDay ?? [])
    .sort((one, other) => one - other)[0];

export const governingByDate =
  (standards: Standards): Governing =>
  (firstDay) =>
    governingStandard(firstDay, standards);

/** The chosen standard, for the cycles that begin from its effective day on; for earlier ones the one in force. */
export const governingByChoice =
  (chosen: Standard, standards: Standards): Governing =>
  (firstDay) =>
    firstDay >= chosen.effectiveDay ? chosen : governingStandard(firstDay, standards);

/** Whether a later version by date is known. */
export const isLatestKnown = ({ effectiveDay }: Standard, standards: Standards): boolean =>
  !standards.some((one) => one.selection === 'by date' && (one.effectiveDay ?? 0) > effectiveDay);

/** @throws its refusal where it can't be used */
export function useOf(standard: Standard | UnusableStandard): Standard {
  if (isUsable(standard)) return standard;
  throw standard.refusal;
}
