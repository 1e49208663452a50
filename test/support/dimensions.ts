import type { Dimension, ScoreGoal } from '../../src/rules/dimensions';

/** Makes dimensions of pairs of score and weight. */
export const weighted = (pairs: readonly (readonly [number | undefined, number])[]): Dimension[] =>
  pairs.map(([score, weight]) => ({ score, weight }));

export const goal = (target: number, comparison: ScoreGoal['comparison'], highest = 5): ScoreGoal => ({
  target,
  comparison,
  highest,
});
