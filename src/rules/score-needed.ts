import { type Dimension, passesGoal, type ScoreGoal } from './dimensions';
import { withoutBinaryNoise } from './figure';

/** The platform shows scores with two decimals. */
const STEP = 0.01;

/**
 * What a dimension would have to rise to, alone and in steps of 0.01, so that the service score passes. Where it passes
 * already, the dimension's own score.
 * @param index counted from 0
 * @returns points; undefined for an unknown dimension, and where even the highest score is not enough
 */
export function scoreNeededAlone(
  dimensions: readonly Dimension[],
  index: number,
  goal: ScoreGoal,
): number | undefined {
  const score = dimensions[index]?.score;
  if (score === undefined) return undefined;
  const raisedBy = (steps: number): number =>
    steps === 0 ? score : Math.min(goal.highest, withoutBinaryNoise(score + steps * STEP));
  const passesWith = (steps: number): boolean =>
    passesGoal(withScore(dimensions, index, raisedBy(steps)), goal);
  const steps = leastThat(passesWith, mostSteps(score, goal));
  return steps === undefined ? undefined : raisedBy(steps);
}

/**
 * What the dimensions would have to rise to, in steps of 0.01, so that the service score passes with the least total
 * rise: the heaviest are raised first, since each of their points moves the score most. Among equal weights the total is
 * the same whichever is raised, and the lowest score is, which leaves most to be done; of equal scores the first.
 * Of scores that are no whole hundredths the total is the least to within one step.
 * @returns points for each dimension, undefined for an unknown one; undefined where even the highest scores are not enough
 */
export function scoresNeededTogether(
  dimensions: readonly Dimension[],
  goal: ScoreGoal,
): (number | undefined)[] | undefined {
  let raised = dimensions;
  for (const index of inOrderOfRaising(dimensions)) {
    raised = withScore(raised, index, scoreNeededAlone(raised, index, goal) ?? goal.highest);
  }
  return passesGoal(raised, goal) ? raised.map(({ score }) => score) : undefined;
}

/** What is unknown stays so, and nothing is lowered. */
const withScore = (dimensions: readonly Dimension[], index: number, raised: number): Dimension[] =>
  dimensions.map(({ score, weight }, at) => ({
    score: at === index && score !== undefined ? Math.max(score, raised) : score,
    weight,
  }));

const mostSteps = (score: number, { highest }: ScoreGoal): number =>
  Math.max(0, Math.ceil(withoutBinaryNoise((highest - score) / STEP)));

/** Sorting keeps the order of equals. */
const inOrderOfRaising = (dimensions: readonly Dimension[]): number[] =>
  dimensions
    .flatMap(({ score, weight }, index) => (score === undefined ? [] : [{ score, weight, index }]))
    .sort((one, other) => other.weight - one.weight || one.score - other.score)
    .map(({ index }) => index);

/**
 * The least number from 0 to `most` for which `holds`, which then holds for every greater one.
 * @returns undefined where it does not even hold for `most`
 */
function leastThat(holds: (count: number) => boolean, most: number): number | undefined {
  if (!holds(most)) return undefined;
  let least = 0;
  let enough = most;
  while (least < enough) {
    const middle = Math.floor((least + enough) / 2);
    if (holds(middle)) enough = middle;
    else least = middle + 1;
  }
  return enough;
}
