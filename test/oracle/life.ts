import { CALENDAR, type CalendarDay, dayAt, positionOf } from './calendar';
import { byDate, type Choice, FIRST_COVERED_DAY, type Version } from './versions';

export type Phase = 'not open' | 'exempt' | 'trial' | 'formal';

/** A node: the last day of a month of the cycle, counted from 1. */
export interface Node {
  readonly monthNumber: number;
  readonly day: string;
}

/** One assessment cycle as the walk left it: all days are yyyy-MM-dd, both ends included. */
export interface Cycle {
  readonly phase: Exclude<Phase, 'not open'>;
  /** The number of the formal cycle, counted from 1; 0 for other cycles. */
  readonly formalNumber: number;
  /** The version in force on the cycle's first day. */
  readonly version: Version;
  readonly first: string;
  readonly last: string;
  readonly months: readonly { readonly month: string; readonly last: string }[];
  readonly nodes: readonly Node[];
}

/** A store's life day by day. */
export interface Life {
  /** The cycles in order, the exempt one first; the last one is whole. */
  readonly cycles: readonly Cycle[];
  /** The cycle that holds the day; undefined before the opening month. */
  readonly cycleOn: (day: string) => Cycle | undefined;
  readonly phaseOn: (day: string) => Phase;
  readonly nextNodeOn: (day: string) => string;
}

interface Walk {
  phase: Exclude<Phase, 'not open'>;
  formalNumber: number;
  version: Version;
  first: string;
  months: { month: string; last: string }[];
  nodes: Node[];
  /**
   * The number of times that the walk has come past the 15th of a month: a month of an exemption counts where the store
   * was open on its 15th.
   */
  fifteenths: number;
}

function begin(phase: Walk['phase'], formalNumber: number, first: string, choice: Choice): Walk {
  const version = choice(first);
  if (version === undefined) throw new Error(`no standard covers ${first}`);
  return { phase, formalNumber, version, first, months: [], nodes: [], fifteenths: 0 };
}

function nextAfter(walk: Walk, tomorrow: string, choice: Choice): Walk {
  if (walk.phase === 'exempt') return begin('trial', 0, tomorrow, choice);
  return begin('formal', walk.formalNumber + 1, tomorrow, choice);
}

function closeMonth(walk: Walk, day: CalendarDay): void {
  walk.months.push({ month: day.month, last: day.text });
  if (walk.phase === 'exempt') return;
  const monthNumber = walk.months.length;
  if (walk.version[walk.phase].nodes.includes(monthNumber)) walk.nodes.push({ monthNumber, day: day.text });
}

/** Whether the cycle ends, asked at a month's end. */
function isOver(walk: Walk): boolean {
  if (walk.phase !== 'exempt') return walk.months.length === walk.version[walk.phase].months;
  return walk.version.exemptFor === 'the month of opening' || walk.fifteenths === 3;
}

/** Walks on from the first cycle's first day, one day at a time, until the cycle that holds `until` has ended. */
function walkOn(firstCycle: Walk, until: string, choice: Choice): Life {
  const start = positionOf(firstCycle.first);
  const end = positionOf(until);
  const cycles: Cycle[] = [];
  const indexAt: number[] = [];
  let walk = firstCycle;
  for (let position = start; ; position += 1) {
    const day = dayAt(position);
    indexAt.push(cycles.length);
    if (day.text.endsWith('-15')) walk.fifteenths += 1;
    if (!day.closesMonth) continue;
    closeMonth(walk, day);
    if (!isOver(walk)) continue;
    cycles.push({ ...walk, last: day.text });
    if (position >= end && walk.phase !== 'exempt') break;
    walk = nextAfter(walk, dayAt(position + 1).text, choice);
  }

  const openingMonth = dayAt(start).month;
  const cycleOn = (text: string): Cycle | undefined => {
    const position = positionOf(text);
    if (position < start) return dayAt(position).month === openingMonth ? cycles[0] : undefined;
    const index = indexAt[position - start];
    if (index === undefined) throw new Error(`the walk from ${firstCycle.first} ended before ${text}`);
    return cycles[index];
  };
  const nodes = cycles.flatMap((cycle) => cycle.nodes.map((node) => node.day));
  return {
    cycles,
    cycleOn,
    phaseOn: (day) => cycleOn(day)?.phase ?? 'not open',
    nextNodeOn: (day) => {
      const next = nodes.find((node) => node >= day);
      if (next === undefined) throw new Error(`the walk from ${firstCycle.first} knows no node after ${day}`);
      return next;
    },
  };
}

/**
 * The life of a store from its opening day until the cycle that holds `until`, or the trial if that is later, has ended.
 * The days of the opening month before the opening are exempt too, so they are remembered with that cycle.
 */
export const walkLife = (onboard: string, until: string, choice: Choice = byDate): Life =>
  walkOn(begin('exempt', 0, onboard, choice), until, choice);

/** The life of a store of which only the first day of a formal cycle is known; that cycle is the first one counted. */
export const walkFromCycle = (first: string, until: string, choice: Choice = byDate): Life =>
  walkOn(begin('formal', 1, first, choice), until, choice);

/**
 * The life, from 2019 on, of a store that opened before: the text of 2019 counts those from before October 2018 in formal
 * cycles from its first day on, and the others as if they had opened on that day.
 */
export const walkEarlier = (onboard: string, until: string): Life =>
  onboard < '2018-10-01' ? walkFromCycle(FIRST_COVERED_DAY, until) : walkLife(FIRST_COVERED_DAY, until);

/** Every day on which a store of the tests may open. */
export const ONBOARD_DAYS: readonly string[] = CALENDAR.map((day) => day.text).filter(
  (text) => text >= FIRST_COVERED_DAY && text <= '2032-12-31',
);
