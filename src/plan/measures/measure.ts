import type { IndicatorKey } from '../../diagnosis/indicators';
import type { Bilingual } from '../../messages/language';
import type { Requirement } from '../../rules/reviews';

/**
 * Something a team can do, in an operator's words. None may run against the platform's rules. The catalogue takes in the
 * five levers and the six steps of a restart that trade articles name, and what article 4(3) asks for.
 */
export interface Measure {
  /** The measure's key, written theme.measure. It never changes, since the plans of teams hold it. */
  readonly key: `${string}.${string}`;
  readonly text: Bilingual;
  readonly serves: Requirement;
  /** The dimensions or indicators that the measure moves; empty where it serves the requirement as a whole. */
  readonly moves: readonly IndicatorKey[];
  /** How directly the measure acts: 1 is the most direct. */
  readonly effect: 1 | 2 | 3;
  /** The number of days before the deadline by which the measure has to be begun. */
  readonly leadDays: number;
}

/**
 * The number of days that a dimension's score looks back, so that what is begun later counts only in part: it comes
 * from a help-desk answer on the basic service score (pr97.com/marketing/2022498222.html), taken to hold for the later
 * indicators too.
 */
export const SCORE_WINDOW = 30;

/**
 * The number of days allowed for an order to be completed, since it counts only then (article 5(2)): delivery, receipt
 * and the time for returns come first. How long that takes differs; this allowance is the product's own.
 */
export const DAYS_TO_COMPLETE = 30;
