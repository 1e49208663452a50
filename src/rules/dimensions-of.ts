import { OVERALL_EXPERIENCE_SCORE, REAL_EXPERIENCE_SCORE } from '../standards/shipped/indicators';
import type { ScoreRule } from '../standards/standard';
import { SCORE_DIMENSIONS, type ScoreDimension } from './dimensions';

/**
 * The dimensions that an indicator is built from: five of the basic service score (article 5(3) of 2022) and of an
 * indicator of the user's own, three of either experience score.
 */
export function dimensionsOf({ zh }: ScoreRule['indicator']): readonly ScoreDimension[] {
  if (zh === OVERALL_EXPERIENCE_SCORE.zh) return ['goods', 'logistics', 'service'];
  return zh === REAL_EXPERIENCE_SCORE.zh ? ['quality', 'speed', 'assurance'] : SCORE_DIMENSIONS;
}

/** Whether points come on top of what the dimensions come to (附加分); the sum is never above the highest score. */
export const hasExtraPoints = ({ zh }: ScoreRule['indicator']): boolean => zh === REAL_EXPERIENCE_SCORE.zh;
