import { type Governing, governingByChoice, governingByDate } from '../rules/governing-standard';
import { type Life, livesUnder, type Origin } from '../rules/life';
import { shippedStandards } from '../standards/shipped/shipped-standards';
import { isUsable, type ScoreRule, type Standard, type Standards } from '../standards/standard';

/** The versions known, and what follows from them. */
export interface KnownStandards {
  readonly standards: Standards;
  /** Which of them governs a cycle where nothing is assigned to the store. */
  readonly governing: Governing;
  /** A store's life, where nothing is assigned to it. */
  readonly lifeOf: (origin: Origin) => Life;
  /** What a score may be under any of them. */
  readonly scoreScale: ScoreScale;
}

export type ScoreScale = Pick<ScoreRule, 'lowest' | 'highest'>;

export function knownStandards(
  standards: Standards,
  governing: Governing = governingByDate(standards),
): KnownStandards {
  return {
    standards,
    governing,
    lifeOf: livesUnder(governing),
    scoreScale: widestScale(standards.filter(isUsable)),
  };
}

export const shippedOnly: KnownStandards = /* @__PURE__ */ knownStandards(shippedStandards);

/** One of the versions by choice, for all cycles that begin from its effective day on. */
export const knownByChoice = (chosen: Standard, standards: Standards): KnownStandards =>
  knownStandards(standards, governingByChoice(chosen, standards));

function widestScale(standards: readonly Standard[]): ScoreScale {
  return {
    lowest: Math.min(...standards.map(({ score }) => score.lowest)),
    highest: Math.max(...standards.map(({ score }) => score.highest)),
  };
}
