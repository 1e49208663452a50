import type { ScoreDimension } from '../rules/dimensions';
import type { IndicatorKey } from './indicators';
import type { Course, Movement } from './trend';

/*
 * A store's diagnosis as the sidebar shows it, in one language. It is plain JSON: days are yyyy-MM-dd, months yyyy-MM;
 * what is null is not known or does not apply.
 */
export interface DiagnosisView {
  /** The month that the dimensions belong to. */
  readonly month: string | null;
  /** Whether the score that the dimensions come to would pass. */
  readonly passes: boolean | null;
  /** Where the score loses its points, or why nobody can tell. */
  readonly sentences: readonly string[];
  /** The dimensions of the indicator that is assessed; empty where none is known. */
  readonly dimensions: readonly DimensionView[];
  /** The trend of every indicator that has a column. */
  readonly trends: readonly TrendView[];
}

export interface DimensionView {
  readonly key: ScoreDimension;
  readonly name: string;
  readonly score: number | null;
  /** The dimension's share of the whole weight, 0 to 1. */
  readonly share: number | null;
  readonly lost: number | null;
  readonly isWeakest: boolean;
  /**
   * The scores that the dimension must rise to so that the service score passes; null where it passes, or where nobody
   * can tell.
   */
  readonly needed: NeededScores | null;
}

/** The scores that would be enough; each is null where even the highest score is not. */
export interface NeededScores {
  readonly alone: number | null;
  readonly together: number | null;
}

export interface TrendView {
  readonly key: IndicatorKey;
  readonly name: string;
  readonly movement: Movement;
  readonly course: Course;
  readonly courseLabel: string;
  /** The figures of three months with their unit, the oldest first; empty where none is known. */
  readonly figures: readonly { readonly month: string; readonly text: string }[];
}
