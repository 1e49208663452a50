const PLACES = 1e6;
const LARGEST_WITH_PLACES = 9e9;

/**
 * The figure to a millionth. Binary numbers make 0.7 + 0.1 a little less than 0.8, which must not cost a store its
 * target; nor may a score of 4.1000000000000005 count as above 4.1. A millionth lifts nothing over a line by itself.
 */
export const withoutBinaryNoise = (value: number): number =>
  Math.abs(value) < LARGEST_WITH_PLACES ? Math.round(value * PLACES) / PLACES : value;
