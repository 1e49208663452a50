import type { ContinuityReview } from './review-continuity';
import type { SalesReview } from './review-sales';
import type { ServiceReview } from './review-service';
import type { Target } from './target';

/** The three requirements of one cycle as they stand on a day. All must hold together (article 4). */
export interface Reviews {
  readonly sales: SalesReview;
  readonly service: ServiceReview;
  readonly continuity: ContinuityReview;
}

export type Requirement = 'sales' | 'service' | 'continuity';

/**
 * The first requirement, in the order of article 4, that is missed for certain, whatever the unknown months hold.
 * @returns undefined where none is
 */
export function missedRequirement({ sales, service, continuity }: Reviews): Requirement | undefined {
  if (sales.passed.some(({ answer }) => answer.kind === 'missed')) return 'sales';
  if (service.answer.kind === 'missed') return 'service';
  return continuity.answer.kind === 'missed' ? 'continuity' : undefined;
}

/** Months for which the platform gave no score are no omission: they matter only where they could decide. */
export const lacksData = ({ sales, service }: Pick<Reviews, 'sales' | 'service'>): boolean =>
  sales.unknownMonths.length > 0 ||
  service.answer.kind === 'unknown' ||
  (service.answer.kind !== 'not applicable' && service.unscored.length + service.untargeted.length > 0) ||
  neededTargets({ sales, service }).some(({ kind }) => kind === 'missing');

/** The targets that the cycle is held against. */
export const neededTargets = ({ sales, service }: Pick<Reviews, 'sales' | 'service'>): Target[] => [
  ...sales.passed.map(({ target }) => target),
  sales.heading.target,
  ...(service.answer.kind === 'not applicable' ? [] : [service.target, service.limit]),
];
