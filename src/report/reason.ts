import type { Bilingual } from '../messages/language';

/** How much a sentence decides, the most decisive first. */
export const GRAVITIES = ['to check', 'failed', 'no data', 'at risk', 'stands', 'context'] as const;

export interface Reason {
  readonly gravity: (typeof GRAVITIES)[number];
  readonly text: Bilingual;
}

export const reason = (gravity: Reason['gravity'], text: Bilingual): Reason => ({ gravity, text });

/** The decisive first; otherwise in the order given. */
export const mostDecisiveFirst = (reasons: readonly Reason[]): Reason[] =>
  GRAVITIES.flatMap((gravity) => reasons.filter((one) => one.gravity === gravity));
