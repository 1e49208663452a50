import type { CivilDate } from '../calendar/civil-date';
import type { Cycle } from './cycle';

/** A figure of Table 1 for a main category: the user's own data. `-` in their table is "not applicable" (article 4, 若有). */
export type Target =
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'not applicable' }
  | { readonly kind: 'missing' };

export const MISSING: Target = { kind: 'missing' };
export const NOT_APPLICABLE: Target = { kind: 'not applicable' };
export const figure = (value: number): Target => ({ kind: 'figure', value });

/** The targets of one main category under one standard. */
export interface Targets {
  /** CNY, cumulative from the cycle's first day. @param nodeMonth the node's month within the cycle */
  readonly salesAt: (phase: Cycle['phase'], nodeMonth: number) => Target;
  /** Held against the score of a month's last day. */
  readonly score: Target;
  /** The number of failed months that fails the cycle. */
  readonly failedMonthLimit: Target;
  /** The user's own early-warning line for the score, in points. */
  readonly warningLine: number | undefined;
}

/**
 * A shop's targets on a day: those of the main category that it had then. A node is held against the targets of its own
 * day (article 4(1), 该考核节点对应类目), a month's score against those of the month's last day.
 */
export type TargetsOn = (day: CivilDate) => Targets;

export const NO_TARGETS: Targets = {
  salesAt: () => MISSING,
  score: MISSING,
  failedMonthLimit: MISSING,
  warningLine: undefined,
};
