import type { CivilDate } from '../calendar/civil-date';
import type { Standard } from '../standards/standard';

/** The versions known, oldest first. */
export type Standards = readonly [Standard, ...Standard[]];

/** No known standard was in force on that day, and none is guessed. */
export class UncoveredDay extends Error {
  constructor(
    readonly day: CivilDate,
    readonly earliest: CivilDate,
  ) {
    super(`no standard covers ${day}; the earliest day covered is ${earliest}`);
  }
}

/**
 * Article 3: the standard in force on the first day of a cycle governs it to its end. A cycle that begins on the
 * effective day itself takes the new standard.
 * @throws UncoveredDay
 */
export function governingStandard(cycleFirstDay: CivilDate, standards: Standards): Standard {
  let governing: Standard | undefined;
  for (const standard of standards) {
    if (standard.effectiveDay <= cycleFirstDay) governing = standard;
  }
  if (!governing) throw new UncoveredDay(cycleFirstDay, standards[0].effectiveDay);
  return governing;
}
