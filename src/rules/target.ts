import type { CivilDate } from '../calendar/civil-date';
import type { Standard } from '../standards/standard';
import type { Cycle, Node } from './cycle';

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
  /** Where the user has them from. */
  readonly copied?: CopiedFrom | undefined;
  /** Whether the row of the table names the standard, and so is about no other. */
  readonly namesStandard?: boolean | undefined;
  /** Whether score target and limit are those that the standard's own text states. */
  readonly areStated?: boolean | undefined;
}

/** What the user wrote of where a row of targets was copied from, and when. */
export interface CopiedFrom {
  /** "" where it is not known. */
  readonly source: string;
  /** yyyy-MM-dd, or as the user wrote it; "" where it is not known. */
  readonly day: string;
}

const leniencyOf = (target: Target): number => (target.kind === 'figure' ? target.value : -Infinity);

/**
 * Of a store whose category changed within a cycle, the most lenient of the categories' limits counts: a help-desk
 * reading, not the rule text's. What does not apply to the present category does not apply; a limit that is missing might
 * be the most lenient.
 * @param present the limit of the category on the day. @param others those of the categories that the cycle's months had
 */
export function mostLenientLimit(present: Target, others: readonly Target[]): Target {
  if (present.kind === 'not applicable') return present;
  if ([present, ...others].some(({ kind }) => kind === 'missing')) return MISSING;
  return others.reduce((most, one) => (leniencyOf(one) > leniencyOf(most) ? one : most), present);
}

/**
 * A store's targets on a day: those of the main category that it had then. A node is held against the targets of its own
 * day (article 4(1), 该考核节点对应类目), a month's score against those of the month's last day.
 */
export type TargetsOn = (day: CivilDate) => Targets;

/** A store's targets on a day under a standard; undefined where its category of that day has none. */
export type TargetsOf = (standard: Standard, day: CivilDate) => Targets | undefined;

/** The node's sales target, by the category of the node's own day. */
export const salesTargetAt = (targetsOf: TargetsOf, { standard, phase }: Cycle, node: Node): Target =>
  targetsOf(standard, node.day)?.salesAt(phase, node.month) ?? MISSING;

export const NO_TARGETS: Targets = {
  salesAt: () => MISSING,
  score: MISSING,
  failedMonthLimit: MISSING,
  warningLine: undefined,
};
