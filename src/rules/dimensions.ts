import type { Comparison } from '../standards/standard';
import { withoutBinaryNoise } from './figure';
import { passesMonth } from './service-score';

/** The dimensions of the basic service score, in the order of article 5(3): 商品体验、物流体验、售后体验、咨询体验、纠纷投诉. */
export const SCORE_DIMENSIONS = ['goods', 'logistics', 'after-sales', 'consultation', 'disputes'] as const;

/** The dimensions that later indicators have beside or in the place of those: 服务体验; 宝贝质量、物流速度、服务保障. */
const LATER_DIMENSIONS = ['service', 'quality', 'speed', 'assurance'] as const;

export const ALL_DIMENSIONS = [...SCORE_DIMENSIONS, ...LATER_DIMENSIONS] as const;
export type ScoreDimension = (typeof ALL_DIMENSIONS)[number];

/** What is known of one dimension. */
export interface Dimension {
  /** Points; undefined where unknown: it then drops out with its weight. */
  readonly score: number | undefined;
  /** 0 or more, in any unit. Only its share of all known ones counts. */
  readonly weight: number;
}

/** What the service score is to be held against (article 4(2)). */
export interface ScoreGoal {
  readonly target: number;
  readonly comparison: Comparison;
  /** The most that a dimension can have. */
  readonly highest: number;
}

/** The service score that the known dimensions come to; undefined where none of them has weight. */
export function scoreOf(dimensions: readonly Dimension[]): number | undefined {
  const known = dimensions.flatMap(({ score, weight }) => (score === undefined ? [] : [{ score, weight }]));
  return known.some(({ weight }) => weight > 0) ? weightedScore(known) : undefined;
}

/**
 * Article 5(3): the service score is built from dimensions. The weights differ by category and over time and are not
 * published, so they are the user's.
 * @param parts at least one weight above 0
 * @returns the weighted mean, rounded half up to 2 decimals
 */
function weightedScore(parts: readonly { readonly score: number; readonly weight: number }[]): number {
  let weighted = 0;
  let total = 0;
  for (const { score, weight } of parts) {
    weighted += score * weight;
    total += weight;
  }
  return Math.round(withoutBinaryNoise((weighted / total) * 100)) / 100;
}

/** What is unknown never passes. */
export function passesGoal(dimensions: readonly Dimension[], { target, comparison }: ScoreGoal): boolean {
  const score = scoreOf(dimensions);
  return score !== undefined && passesMonth(score, target, comparison);
}

/** Each known dimension's part of the weight of all known ones, 0 to 1; undefined for an unknown one. */
export function sharesOf(dimensions: readonly Dimension[]): (number | undefined)[] {
  const total = dimensions.reduce((sum, { score, weight }) => sum + (score === undefined ? 0 : weight), 0);
  return dimensions.map(({ score, weight }) =>
    score === undefined || total === 0 ? undefined : weight / total,
  );
}

/**
 * The points that each dimension takes from the service score because it lies below the target: its share of the weight
 * times what it lacks, to a millionth, and never below 0.
 * @returns undefined for an unknown dimension
 */
export function pointsLost(dimensions: readonly Dimension[], target: number): (number | undefined)[] {
  const shares = sharesOf(dimensions);
  return dimensions.map(({ score }, index) => {
    const share = shares[index];
    if (score === undefined || share === undefined) return undefined;
    return withoutBinaryNoise(share * Math.max(0, target - score));
  });
}

/** The dimension that costs most, counted from 0: the first of equals; undefined where none costs anything. */
export function weakestDimension(dimensions: readonly Dimension[], target: number): number | undefined {
  const costs = pointsLost(dimensions, target).map((cost) => cost ?? 0);
  const highest = Math.max(0, ...costs);
  return highest > 0 ? costs.indexOf(highest) : undefined;
}
