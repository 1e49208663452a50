import { refuse } from '../cells/cell';
import { saysNoScore } from '../cells/no-score';
import { readNumber } from '../cells/read-number';
import { complaints, scoreOutOfScale } from '../messages/complaints';
import type { MonthRecord } from '../rules/month-record';
import type { Target } from '../rules/target';
import type { ScoreScale } from './known-standards';
import { meantAbove } from './score-slips';

/** @throws CellProblem where a target lies off the standard's scale, so that no score could ever be held against it */
export function refuseOutsideScale(cell: unknown, target: Target, scale: ScoreScale): Target {
  const fits = target.kind !== 'figure' || isOnScale(target.value, scale);
  if (fits) return target;
  return refuse(cell, scoreOutOfScale(scale.lowest, scale.highest, meantAbove(target.value, scale)));
}

export type ReadScore = Pick<MonthRecord, 'score' | 'hasNoScore'>;

const BLANK: ReadScore = {};
const NO_SCORE: ReadScore = { hasNoScore: true };

/**
 * @returns undefined for a blank cell, and where the platform gave no score
 * @throws CellProblem for a score off the scale, most often a slip of the keyboard
 */
export function readScore(cell: unknown, scale: ScoreScale): number | undefined {
  if (saysNoScore(cell)) return undefined;
  const score = readNumber(cell, complaints.notAScore, 'points');
  const fits = score === undefined || isOnScale(score, scale);
  return fits ? score : refuse(cell, scoreOutOfScale(scale.lowest, scale.highest, meantAbove(score, scale)));
}

/** A month's score, or that the platform gave none; neither for a blank cell. @throws CellProblem */
export function readMonthScore(cell: unknown, scale: ScoreScale): ReadScore {
  if (saysNoScore(cell)) return NO_SCORE;
  const score = readScore(cell, scale);
  return score === undefined ? BLANK : { score };
}

const isOnScale = (score: number, { lowest, highest }: ScoreScale): boolean =>
  score >= lowest && score <= highest;
