import type { ScoreScale } from './known-standards';

/**
 * How scores were most likely written: 48 for 4.8, 480 for 4.8, 4.8 in a cell of percent, which holds 0.048, or 96% of the
 * highest score, which is 0.96.
 */
export type ScoreSlip = 'tenfold' | 'hundredfold' | 'percent' | 'share';

/** The highest score of all versions that are known; a share of another one is not told. */
const USUAL_HIGHEST = 5;

const FACTORS: Readonly<Record<ScoreSlip, number>> = {
  tenfold: 0.1,
  hundredfold: 0.01,
  percent: 100,
  share: USUAL_HIGHEST,
};

/** No store has had a score below it for a month that counts. */
const LEAST_LIKELY = 1;

/** A score as it was meant. The factor is applied in decimals: 48 × 0.1 would bring in binary noise. */
export const asMeant = (score: number, slip: ScoreSlip): number =>
  Number((score * FACTORS[slip]).toPrecision(12));

/** The slip that a number suggests which is no likely score; undefined where it is one, or suggests none. */
export function slipOf(score: number, { highest }: ScoreScale): ScoreSlip | undefined {
  const below: readonly ScoreSlip[] = highest === USUAL_HIGHEST ? ['percent', 'share'] : ['percent'];
  const slips: readonly ScoreSlip[] = score > highest ? ['tenfold', 'hundredfold'] : below;
  if (score >= LEAST_LIKELY && score <= highest) return undefined;
  return slips.find((slip) => {
    const meant = asMeant(score, slip);
    return meant >= LEAST_LIKELY && meant <= highest;
  });
}

/** The score that a number most likely means where it lies above the scale. */
export function meantAbove(score: number, scale: ScoreScale): number | undefined {
  const slip = score > scale.highest ? slipOf(score, scale) : undefined;
  return slip && asMeant(score, slip);
}
