import { type CivilDate, civilDate, dayOf, monthNumberOf, yearOf } from '../calendar/civil-date';
import { TMALL_OPENED } from '../calendar/tmall-opened';
import {
  complaints,
  lastNodeWanted,
  nodeBeyondCycle,
  notADivisor,
  scoreOutOfScale,
  wholeNumberWanted,
} from '../messages/complaints';
import type { Bilingual } from '../messages/language';

/*
 * The rules for what the fields of a version can hold, whether it is shipped or stands in a user's own table. Each rule
 * answers with what is expected instead, and with undefined where nothing is wrong.
 */
type Wrong = Bilingual | undefined;

/** The length of the longest cycle that is accepted, in months. */
export const LONGEST_CYCLE = 60;

export function wrongDay(day: CivilDate): Wrong {
  if (civilDate(yearOf(day), monthNumberOf(day), dayOf(day)) === undefined) return complaints.notADate;
  return day < TMALL_OPENED ? complaints.beforeTmall : undefined;
}

export const wrongName = (name: string): Wrong => (name.trim() === '' ? complaints.nameWanted : undefined);

export const wrongWhole = (value: number, lowest: number, highest: number): Wrong =>
  Number.isInteger(value) && value >= lowest && value <= highest
    ? undefined
    : wholeNumberWanted(lowest, highest);

/** Checks the nodes of a cycle. @param months the length of the cycle */
export function wrongNodes(nodes: readonly number[], months: number): Wrong {
  const areMonths = nodes.every((node, index) => Number.isInteger(node) && node > (nodes[index - 1] ?? 0));
  if (!areMonths) return complaints.notANodeList;
  if (nodes.some((node) => node > months)) return nodeBeyondCycle(months);
  return nodes[nodes.length - 1] === months ? undefined : lastNodeWanted(months);
}

export const wrongHighest = (highest: number, lowest: number): Wrong =>
  highest > lowest ? undefined : complaints.scaleReversed;

/** Checks the number of months within which failed months are counted. @param cycles the lengths of the cycles */
export const wrongMonthsCounted = (counted: number, cycles: readonly number[]): Wrong =>
  wrongWhole(counted, 1, LONGEST_CYCLE) ??
  (cycles.every((months) => months % counted === 0) ? undefined : notADivisor(cycles));

export const wrongScore = (score: number, lowest: number, highest: number): Wrong =>
  score >= lowest && score <= highest ? undefined : scoreOutOfScale(lowest, highest);
