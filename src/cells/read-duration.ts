import { indicatorComplaints } from '../messages/diagnosis/indicators';
import { isBlank, plainText, refuse } from './cell';
import { readNumber } from './read-number';

const SECONDS = { seconds: 1, minutes: 60 } as const;
const LONGEST = 24 * 60 * 60;
const MINUTES_AND_SECONDS =
  /^(?:(\d+(?:\.\d+)?)\s*(?:分钟|分|minutes?|min|m))?\s*(?:(\d+(?:\.\d+)?)\s*(?:秒钟|秒|seconds?|sec|s))?$/i;

/**
 * Reads a duration of at most a day.
 * @param unit what a number without a unit counts
 * @example 45, "45秒" and "45 s" are 45; "1.5分钟" and "1 min 30 s" are 90
 * @returns seconds; undefined for a blank cell. @throws CellProblem
 */
export function readDuration(cell: unknown, unit: keyof typeof SECONDS): number | undefined {
  if (isBlank(cell)) return undefined;
  const text = typeof cell === 'string' ? plainText(cell) : '';
  const [, minutes, seconds] = MINUTES_AND_SECONDS.exec(text) ?? [];
  const hasUnit = minutes !== undefined || seconds !== undefined;
  const duration = hasUnit
    ? Number(minutes ?? 0) * SECONDS.minutes + Number(seconds ?? 0)
    : (readNumber(cell, indicatorComplaints.notADuration) ?? 0) * SECONDS[unit];
  return duration >= 0 && duration <= LONGEST ? duration : refuse(cell, indicatorComplaints.notADuration);
}
