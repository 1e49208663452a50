import { CALENDAR, type CalendarDay, dayAt, positionOf } from './calendar';

export type Phase = 'not open' | 'exempt' | 'trial' | 'formal';

/** A node: the last day of a month of the cycle, counted from 1. */
export interface Node {
  readonly monthNumber: number;
  readonly day: string;
}

/** One assessment cycle as the walk left it: all days are yyyy-MM-dd, both ends included. */
export interface Cycle {
  readonly phase: Exclude<Phase, 'not open'>;
  /** 1, 2, 3 … for formal cycles, 0 for the others. */
  readonly formalNumber: number;
  readonly first: string;
  readonly last: string;
  readonly months: readonly { readonly month: string; readonly last: string }[];
  readonly nodes: readonly Node[];
}

/** A shop's life day by day. */
export interface Life {
  /** Cycles in order, the exempt one first; the last one is whole. */
  readonly cycles: readonly Cycle[];
  /** The cycle that holds the day; undefined before the opening month. */
  readonly cycleOn: (day: string) => Cycle | undefined;
  readonly phaseOn: (day: string) => Phase;
  readonly nextNodeOn: (day: string) => string;
}

/** Article 1 of the seed: the first day that the only version seen whole is in force. */
export const FIRST_COVERED_DAY = '2022-07-07';

/** Article 2 and 4(1): the months at whose end a phase has a node. */
const NODE_MONTHS = { exempt: [], trial: [3, 6, 9, 12], formal: [12] } as const;
const MONTHS_IN = { exempt: 1, trial: 12, formal: 12 } as const;

interface Walk {
  phase: Exclude<Phase, 'not open'>;
  formalNumber: number;
  first: string;
  months: { month: string; last: string }[];
  nodes: Node[];
}

const begin = (phase: Walk['phase'], formalNumber: number, first: string): Walk => ({
  phase,
  formalNumber,
  first,
  months: [],
  nodes: [],
});

function closeMonth(walk: Walk, day: CalendarDay): void {
  walk.months.push({ month: day.month, last: day.text });
  const nodeMonths: readonly number[] = NODE_MONTHS[walk.phase];
  const monthNumber = walk.months.length;
  if (nodeMonths.includes(monthNumber)) walk.nodes.push({ monthNumber, day: day.text });
}

/**
 * Walks a shop's days one at a time from its opening day until the cycle that holds `until`, or the
 * trial if that is later, has ended.
 * The days of the opening month before the opening are exempt too, so they are remembered with that cycle.
 */
export function walkLife(onboard: string, until: string): Life {
  if (onboard < FIRST_COVERED_DAY) throw new Error(`no standard covers ${onboard}`);
  const start = positionOf(onboard);
  const end = positionOf(until);
  const cycles: Cycle[] = [];
  const indexAt: number[] = [];
  let walk = begin('exempt', 0, onboard);
  for (let position = start; ; position += 1) {
    const day = dayAt(position);
    indexAt.push(cycles.length);
    if (!day.closesMonth) continue;
    closeMonth(walk, day);
    if (walk.months.length < MONTHS_IN[walk.phase]) continue;
    cycles.push({ ...walk, last: day.text });
    if (position >= end && walk.phase !== 'exempt') break;
    const tomorrow = dayAt(position + 1).text;
    walk =
      walk.phase === 'exempt'
        ? begin('trial', 0, tomorrow)
        : begin('formal', walk.formalNumber + 1, tomorrow);
  }

  const openingMonth = dayAt(start).month;
  const cycleOn = (text: string): Cycle | undefined => {
    const position = positionOf(text);
    if (position < start) return dayAt(position).month === openingMonth ? cycles[0] : undefined;
    const index = indexAt[position - start];
    if (index === undefined) throw new Error(`the walk of ${onboard} ended before ${text}`);
    return cycles[index];
  };
  const nodes = cycles.flatMap((cycle) => cycle.nodes.map((node) => node.day));
  return {
    cycles,
    cycleOn,
    phaseOn: (day) => cycleOn(day)?.phase ?? 'not open',
    nextNodeOn: (day) => {
      const next = nodes.find((node) => node >= day);
      if (next === undefined) throw new Error(`the walk of ${onboard} knows no node after ${day}`);
      return next;
    },
  };
}

/** Every day on which a shop of the tests may open. */
export const ONBOARD_DAYS: readonly string[] = CALENDAR.map((day) => day.text).filter(
  (text) => text >= FIRST_COVERED_DAY && text <= '2032-12-31',
);
