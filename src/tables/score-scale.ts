import { refuse } from '../cells/cell';
import { readNumber } from '../cells/read-number';
import { scoreOutOfScale } from '../messages/complaints';
import type { Target } from '../rules/target';
import type { ScoreScale } from './known-standards';

/** @throws CellProblem where a target lies off the standard's scale, so that no score could ever be held against it */
export function refuseOutsideScale(cell: unknown, target: Target, scale: ScoreScale): Target {
  const fits = target.kind !== 'figure' || isOnScale(target.value, scale);
  return fits ? target : refuse(cell, scoreOutOfScale(scale.lowest, scale.highest));
}

/** @returns undefined for a blank cell. @throws CellProblem for a score off the scale, most often a slip of the keyboard */
export function readScore(cell: unknown, scale: ScoreScale): number | undefined {
  const score = readNumber(cell);
  const fits = score === undefined || isOnScale(score, scale);
  return fits ? score : refuse(cell, scoreOutOfScale(scale.lowest, scale.highest));
}

const isOnScale = (score: number, { lowest, highest }: ScoreScale): boolean =>
  score >= lowest && score <= highest;
