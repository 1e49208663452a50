import { complaints } from '../messages/complaints';
import { figure, MISSING, NOT_APPLICABLE, type Target } from '../rules/target';
import { plainText, refuse } from './cell';
import { type CountedIn, readNumber } from './read-number';

export const NOT_APPLICABLE_WORDS = new Set(['-', 'n/a', '不适用']);

export const saysNotApplicable = (cell: unknown): boolean =>
  typeof cell === 'string' && NOT_APPLICABLE_WORDS.has(plainText(cell).toLowerCase());

/**
 * Reads a target: a figure of 0 or more, or words for "not applicable".
 * @param counted what the target counts
 * @throws CellProblem
 */
export function readTarget(cell: unknown, counted: CountedIn): Target {
  if (saysNotApplicable(cell)) return NOT_APPLICABLE;
  const value = readNumber(cell, complaints.notATarget, counted);
  if (value === undefined) return MISSING;
  return value < 0 ? refuse(cell, complaints.negative) : figure(value);
}

/** Reads a limit of failed months: a whole number, 1 or more, or words for "not applicable". @throws CellProblem */
export function readMonthLimit(cell: unknown): Target {
  const target = readTarget(cell, 'months');
  if (target.kind !== 'figure') return target;
  const isCount = Number.isInteger(target.value) && target.value >= 1;
  return isCount ? target : refuse(cell, complaints.notAMonthCount);
}
