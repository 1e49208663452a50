const PLACES = 1e6;

/**
 * The figure to a millionth. Binary numbers make 0.7 + 0.1 a little less than 0.8, which must not cost a store its
 * target; nor may a score of 4.1000000000000005 count as above 4.1. A millionth lifts nothing over a line by itself.
 */
export function withoutBinaryNoise(value: number): number {
  const millionths = Math.round(value * PLACES);
  // A larger amount is no longer told apart from its neighbours by a millionth.
  return Number.isSafeInteger(millionths) ? millionths / PLACES : value;
}
