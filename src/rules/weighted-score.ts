import { withoutBinaryNoise } from './figure';

/**
 * Article 5(3): the service score is built from dimensions. The weights differ by category and over time and are not
 * published, so they are the user's.
 * @param parts at least one weight above 0
 * @returns the weighted mean, rounded half up to 2 decimals
 */
export function weightedScore(parts: readonly { readonly score: number; readonly weight: number }[]): number {
  let weighted = 0;
  let total = 0;
  for (const { score, weight } of parts) {
    weighted += score * weight;
    total += weight;
  }
  return Math.round(withoutBinaryNoise((weighted / total) * 100)) / 100;
}
