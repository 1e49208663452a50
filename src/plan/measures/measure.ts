import type { IndicatorKey } from '../../diagnosis/indicators';
import type { Bilingual } from '../../messages/language';
import type { Requirement } from '../../rules/forecast';

/**
 * Something a team can do, in an operator's words. None may run against the platform's rules. The catalogue takes in the
 * five levers and the six steps of a restart that trade articles name, and what article 4(3) asks for.
 */
export interface Measure {
  /** theme.measure; stable, since the plans of teams bear it. */
  readonly key: `${string}.${string}`;
  readonly text: Bilingual;
  readonly serves: Requirement;
  /** The dimensions or indicators that it moves; none where it serves the requirement as a whole. */
  readonly moves: readonly IndicatorKey[];
  /** 1 acts most directly. */
  readonly effect: 1 | 2 | 3;
  /** Days before the deadline by which it has to be begun. */
  readonly leadDays: number;
}

/**
 * Days that a dimension's score looks back, so that what is begun later counts in part: a help-desk answer on the basic
 * service score (pr97.com/marketing/2022498222.html), taken to hold for the later indicators too.
 */
export const SCORE_WINDOW = 30;

/**
 * An order counts once it is completed (article 5(2)): delivery, receipt and the time for returns come first. How long
 * that takes differs; this allowance is the product's own.
 */
export const DAYS_TO_COMPLETE = 30;
