import { isBlank, showCell } from '../../cells/cell';
import { gridOf, heightOf, sizeOf, widthOf } from '../../cells/grid';
import { CellProblem, inPlace, Problem } from '../../cells/problem';
import { readNonNegative, readNumber } from '../../cells/read-number';
import { readTarget } from '../../cells/read-target';
import { readText } from '../../cells/read-text';
import { dimensionProblems, scoreDimensionNames } from '../../messages/diagnosis/dimensions';
import type { Language } from '../../messages/language';
import { problems } from '../../messages/problems';
import { type Dimension, SCORE_DIMENSIONS, type ScoreGoal } from '../../rules/dimensions';
import { shippedOnly } from '../../tables/known-standards';
import { readScore, refuseOutsideScale } from '../../tables/score-scale';
import { itemPlace } from '../argument-place';
import { type Vector, vectorOf } from '../vector';

export interface NamedDimension extends Dimension {
  /**
   * The user's own name for the dimension; for five unnamed ones the name of article 5(3); otherwise the position,
   * counted from 1.
   */
  readonly name: string | number;
}

/**
 * Reads the dimensions with their weights, which are equal where none are given. The weight of an unknown dimension is
 * not looked at.
 * @throws Problem where a cell can't be read, the lengths differ, or no known dimension has any weight
 */
export function readDimensions(
  { cells }: Vector<'dimensions'>,
  weightVector: Vector<'weights'> | undefined,
): Dimension[] {
  const weights = weightVector?.cells ?? cells.map(() => 1);
  if (weights.length !== cells.length) {
    throw new Problem(problems.sizesDiffer('dimensions', `${cells.length}`, 'weights', `${weights.length}`));
  }
  const dimensions = cells.map((cell, index) => {
    const score = inPlace(itemPlace('dimensions', index), () => readScore(cell, shippedOnly.scoreScale));
    return { score, weight: score === undefined ? 0 : weightAt(weights, index) };
  });
  const known = dimensions.filter(({ score }) => score !== undefined);
  if (known.length > 0 && known.every(({ weight }) => weight === 0)) {
    throw new Problem(problems.weightsNeeded);
  }
  return dimensions;
}

function weightAt(weights: readonly unknown[], index: number): number {
  const weight = inPlace(itemPlace('weights', index), () => readNonNegative(weights[index]));
  if (weight === undefined) throw new Problem(problems.weightMissing(index + 1));
  return weight;
}

/** Reads the dimensions with their names and weights. Blank cells at the end of an open range are no dimensions. */
export function readNamedDimensions(
  { names, scores }: NamesAndScores,
  weights: Vector<'weights'> | undefined,
  language: Language,
): NamedDimension[] {
  const dimensions = readDimensions(scores, weights);
  const named = dimensions.map((dimension, index) => ({ ...dimension, name: nameAt(names, index) }));
  const count = countOf(named, names !== undefined);
  const isUnnamedFive = names === undefined && count === SCORE_DIMENSIONS.length;
  return named
    .slice(0, count)
    .map((one, index) => (isUnnamedFive ? { ...one, name: ownName(index, language) ?? one.name } : one));
}

/** What the argument `dimensions` holds. */
export interface NamesAndScores {
  /** The cells with the names; undefined where the argument holds scores alone. */
  readonly names: readonly unknown[] | undefined;
  readonly scores: Vector<'dimensions'>;
}

/** Takes one row or column as the scores; of two, the first as the names. @throws Problem where there are more */
export function readNamesAndScores(cells: unknown): NamesAndScores {
  const grid = gridOf(cells);
  const [first = [], second = []] = grid;
  const column = (index: number) => grid.map((row) => row[index]);
  const scoresIn = vectorOf('dimensions');
  if (heightOf(grid) === 1) return { names: undefined, scores: scoresIn(first) };
  if (widthOf(grid) <= 1) return { names: undefined, scores: scoresIn(column(0)) };
  // A range of two by two cells is read by rows, unless only its columns can be meant.
  const isByColumns =
    widthOf(grid) === 2 && (heightOf(grid) > 2 || (!first.every(isName) && column(0).every(isName)));
  if (isByColumns) return { names: column(0), scores: scoresIn(column(1)) };
  if (heightOf(grid) === 2) return { names: first, scores: scoresIn(second) };
  throw new Problem(dimensionProblems.notDimensions(sizeOf(grid)));
}

/** Whether a cell may hold a name; a blank one may be a name that is still to be filled in. */
const isName = (cell: unknown): boolean => typeof cell === 'string' && !isNumber(cell);

function isNumber(cell: unknown): boolean {
  try {
    return readNumber(cell) !== undefined;
  } catch (error) {
    if (error instanceof CellProblem) return false;
    throw error;
  }
}

/** The name of a dimension. A number in its place is refused, since it is most often a second row of scores. */
function nameAt(names: readonly unknown[] | undefined, index: number): string | number {
  const cell = names?.[index];
  if (isBlank(cell)) return index + 1;
  if (typeof cell !== 'string' || isNumber(cell)) {
    throw new Problem(dimensionProblems.nameWanted(index + 1, showCell(cell)));
  }
  return inPlace(itemPlace('dimensions', index), () => readText(cell));
}

/** The number of dimensions. Five unnamed cells are the five dimensions, also where the last is still blank. */
function countOf(dimensions: readonly NamedDimension[], areNamed: boolean): number {
  if (!areNamed && dimensions.length === SCORE_DIMENSIONS.length) return dimensions.length;
  const isFilled = ({ name, score }: NamedDimension) => score !== undefined || typeof name === 'string';
  return dimensions.reduce((count, dimension, index) => (isFilled(dimension) ? index + 1 : count), 0);
}

function ownName(index: number, language: Language): string | undefined {
  const key = SCORE_DIMENSIONS[index];
  return key && scoreDimensionNames[key][language];
}

/**
 * Reads the score target, with the comparison of the rule text, article 4(2): 超过, above.
 * @returns undefined where the target does not apply. @throws CellProblem; Problem where it is blank
 */
export function readScoreGoal(cell: unknown): ScoreGoal | undefined {
  const { scoreScale } = shippedOnly;
  const target = refuseOutsideScale(cell, readTarget(cell, 'points'), scoreScale);
  if (target.kind === 'missing') throw new Problem(dimensionProblems.targetMissing);
  if (target.kind === 'not applicable') return undefined;
  return { target: target.value, comparison: 'above', highest: scoreScale.highest };
}
