import type { CivilMonth } from '../calendar/civil-month';

/** What can be said of one requirement. It is met or missed only where no unknown month could change that. */
export type Answer =
  | { readonly kind: 'met' }
  | { readonly kind: 'missed' }
  | { readonly kind: 'not applicable' }
  | { readonly kind: 'unknown'; readonly months: readonly CivilMonth[] }
  | { readonly kind: 'target missing' };

export const MET: Answer = { kind: 'met' };
export const MISSED: Answer = { kind: 'missed' };
export const UNNEEDED: Answer = { kind: 'not applicable' };
export const TARGET_MISSING: Answer = { kind: 'target missing' };
export const unknownFor = (months: readonly CivilMonth[]): Answer => ({ kind: 'unknown', months });
