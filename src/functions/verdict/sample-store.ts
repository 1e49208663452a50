import { TARGETS_HEADER } from '../targets-header';

/** The store in the examples: in its trial it misses its first node, and its score equals the target once. */
export const sampleStore = [
  '2022-07-08',
  '2022-10-31',
  ['2022-08', '2022-09', '2022-10'],
  [40000, 50000, 5000],
  [3.5, 3, 3.2],
  [TARGETS_HEADER, ['女装', 100000, 200000, 300000, 400000, 500000, 3, 4]],
] as const;
