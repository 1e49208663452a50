import type { Bilingual } from '../messages/language';
import type { Doubt } from './doubt';

/** How much a sentence decides, the most decisive first. */
export const GRAVITIES = ['to check', 'failed', 'no data', 'at risk', 'stands', 'context'] as const;

export interface Reason {
  readonly gravity: (typeof GRAVITIES)[number];
  readonly text: Bilingual;
  /** What of it was not read in the rule text. It is said once, at the end of all sentences. */
  readonly doubts: readonly Doubt[];
}

export const reason = (
  gravity: Reason['gravity'],
  text: Bilingual,
  doubts: readonly Doubt[] = [],
): Reason => ({ gravity, text, doubts });

/** The decisive first; otherwise in the order given. */
export const mostDecisiveFirst = (reasons: readonly Reason[]): Reason[] =>
  GRAVITIES.flatMap((gravity) => reasons.filter((one) => one.gravity === gravity));
