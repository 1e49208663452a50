import { complaints } from '../messages/complaints';
import { figure, MISSING, NOT_APPLICABLE, type Target } from '../rules/target';
import { plainText, refuse } from './cell';
import { readWithUnit } from './read-number';

export const NOT_APPLICABLE_WORDS = new Set(['-', 'n/a', '不适用']);

export const saysNotApplicable = (cell: unknown): boolean =>
  typeof cell === 'string' && NOT_APPLICABLE_WORDS.has(plainText(cell).toLowerCase());

/** A target figure of 0 or more, which the unit may follow. @throws CellProblem */
export function readTarget(cell: unknown, unit = /元$/): Target {
  if (saysNotApplicable(cell)) return NOT_APPLICABLE;
  const value = readWithUnit(cell, unit, complaints.notATarget);
  if (value === undefined) return MISSING;
  return value < 0 ? refuse(cell, complaints.negative) : figure(value);
}

/** A whole number of months, 1 or more. @throws CellProblem */
export function readMonthLimit(cell: unknown): Target {
  const target = readTarget(cell, /个?月$/);
  if (target.kind !== 'figure') return target;
  const isCount = Number.isInteger(target.value) && target.value >= 1;
  return isCount ? target : refuse(cell, complaints.notAMonthCount);
}
