import { withoutBinaryNoise } from '../rules/figure';
import type { Indicator } from './indicators';

export type Movement = 'rising' | 'falling' | 'level' | 'unknown';

/**
 * How a figure moved over three months, by the slope of the line that fits them best: that is what the last differs by
 * from the first, whatever lies between. Where one of the three is unknown, so is the movement.
 * @param figures the figures of three months, the oldest first
 */
export function movementOf(figures: readonly (number | undefined)[]): Movement {
  const [first, middle, last] = figures;
  if (first === undefined || middle === undefined || last === undefined) return 'unknown';
  const rise = withoutBinaryNoise(last - first);
  if (rise === 0) return 'level';
  return rise > 0 ? 'rising' : 'falling';
}

export type Course = 'better' | 'worse' | 'level' | 'unknown';

/** Whether a movement is for the better, which depends on whether the indicator is better high or low. */
export function courseOf({ better }: Indicator, movement: Movement): Course {
  if (movement === 'level' || movement === 'unknown') return movement;
  return (movement === 'rising') === (better === 'higher') ? 'better' : 'worse';
}

export const isGettingWorse = (indicator: Indicator, movement: Movement): boolean =>
  courseOf(indicator, movement) === 'worse';
