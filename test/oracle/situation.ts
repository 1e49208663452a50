import { daysBetween } from './calendar';
import type { Cycle, Life } from './life';

/** A figure somebody entered, or undefined where nobody did: unknown, never zero. */
export type Known = number | undefined;

/** A month's score; `not given` where somebody wrote down that the platform gave none, which is no omission. */
export type Score = Known | 'not given';

export interface MonthlyRow {
  readonly month: string;
  readonly sales: Known;
  readonly score: Score;
  readonly listings: Known;
  /** The platform's own word on the cycle that the month belongs to, where somebody wrote it down. */
  readonly cycleResult?: 'passed' | 'failed' | undefined;
}

/** A figure of the targets table: entered, declared not to apply, or left blank. */
export type Target = number | 'not applied' | 'missing';

export interface Targets {
  readonly month3: Target;
  readonly month6: Target;
  readonly month9: Target;
  readonly month12: Target;
  readonly formal: Target;
  readonly score: Target;
  readonly limit: Target;
  readonly warningLine: Known;
}

/** The table of targets: a row that names no version, and rows that each name one, which go before it. */
export interface TargetsTable extends Targets {
  readonly ofVersions?: readonly { readonly version: string; readonly targets: Targets }[] | undefined;
}

/** A month of the running cycle, with what is known about it on the day that is asked about. */
export interface CycleMonth extends MonthlyRow {
  /** Whether the day asked about is the month's last or a later one. */
  readonly judged: boolean;
  /** Whether the month has begun on the day asked about. */
  readonly begun: boolean;
}

/** A store on a day of its trial or of a formal cycle. */
export interface Situation {
  readonly cycle: Cycle;
  readonly day: string;
  readonly months: readonly CycleMonth[];
  readonly nextNode: { readonly monthNumber: number; readonly day: string };
  readonly targets: Targets;
  /** Whether the row of the targets names the version that governs the cycle. */
  readonly targetsNameVersion: boolean;
}

/** The store's situation; undefined before the trial, when nothing is asked of a store. */
export function situationOn(
  life: Life,
  day: string,
  rows: readonly MonthlyRow[],
  table: TargetsTable,
): Situation | undefined {
  const cycle = life.cycleOn(day);
  if (cycle === undefined || cycle.phase === 'exempt') return undefined;
  const begunMonths = new Set(daysBetween(cycle.first, day).map((text) => text.slice(0, 7)));
  const months = cycle.months.map(({ month, last }) => {
    const row = rows.find((candidate) => candidate.month === month);
    return {
      month,
      sales: row?.sales,
      score: row?.score,
      listings: row?.listings,
      judged: day >= last,
      begun: begunMonths.has(month),
    };
  });
  const nextNode = cycle.nodes.find((node) => node.day >= day);
  if (nextNode === undefined) throw new Error(`the cycle of ${day} has no node left`);
  const named = table.ofVersions?.find(({ version }) => version === cycle.version.id);
  const targets = named?.targets ?? table;
  return { cycle, day, months, nextNode, targets, targetsNameVersion: named !== undefined };
}

export function targetOfNode(situation: Situation, monthNumber: number): Target {
  const { targets, cycle } = situation;
  if (cycle.phase === 'formal') return targets.formal;
  if (monthNumber === 3) return targets.month3;
  if (monthNumber === 6) return targets.month6;
  return monthNumber === 9 ? targets.month9 : targets.month12;
}

export const judgedMonths = (situation: Situation): readonly CycleMonth[] =>
  situation.months.filter((month) => month.judged);
