import type { CivilDate } from '../../calendar/civil-date';
import type { IndicatorKey } from '../../diagnosis/indicators';
import type { Bilingual } from '../../messages/language';
import type { Requirement } from '../../rules/reviews';

/** A requirement that fails or is at risk, and what is known about where to begin. */
export interface Occasion {
  readonly requirement: Requirement;
  readonly deadline: CivilDate;
  /** The node, cycle or month that its tasks are for: see taskKey. */
  readonly scope: string;
  /** The reason, in a phrase. */
  readonly brief: Bilingual;
  /** The reasons, with their figures. */
  readonly why: readonly Bilingual[];
  /** The dimensions and indicators that are in trouble, the worst first. */
  readonly signs: readonly Sign[];
}

export interface Sign {
  readonly key: IndicatorKey;
  /** What is wrong with it, in a phrase. */
  readonly brief: Bilingual;
  readonly why: readonly Bilingual[];
}
