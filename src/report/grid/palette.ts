import type { GroupKey } from '../../messages/report/grid';
import type { Status } from '../../rules/verdict';
import type { MonthState } from './month-state';

/** The colour of the text on all of them. */
export const INK = '#000000';
const PAPER = '#ffffff';

/*
 * All that can stand side by side is told apart in any eyes: test/report/grid/palette.test.ts computes how far. Each
 * colour stands behind a sign or a word all the same, since paper may be black and white.
 */

/** The three that must never be mistaken for one another. */
export const SAFE = '#9ccbeb';
export const DANGER = '#ffe699';
export const LOST = '#d9735b';

/** Two greys, the darker for what is wrong: of neither store anybody knows how it stands. */
const UNKNOWN = '#cdd0d4';
const WRONG = '#9c9fa4';
/** Nothing is judged. */
const OUTSIDE = '#f6f7f8';

export const statusColours: Readonly<Record<Status | 'data error', string>> = {
  'on track': SAFE,
  'at risk': DANGER,
  failed: LOST,
  'no data': UNKNOWN,
  'data error': WRONG,
  exempt: OUTSIDE,
  'not open': PAPER,
};

/** A month that passed steps back behind those that did not; one that counts for nothing is white. */
export const monthColours: Readonly<Record<MonthState, string>> = {
  passed: '#d6e9f8',
  missed: LOST,
  'equal to target': '#f2ab93',
  idle: '#a99a8c',
  'not judged': PAPER,
  'no data': '#c6c9cd',
  'no score': '#ece6bd',
  exempt: PAPER,
  'not open': PAPER,
  'earlier cycle': PAPER,
};

export const plainColour = PAPER;
export const headerColour = '#e8eaed';
/** The headers of the months of every other year, so that a year's end shows. */
export const otherYearColour = '#cfd4da';
/** The headers of the columns that belong to the team. */
export const teamColour = '#fef7e0';

/** The text of what need not be looked at first. */
export const MUTED_INK = '#3f4d59';

/** The ink of a month's figure. @returns undefined for black */
export const monthInk = (state: MonthState): string | undefined =>
  state === 'passed' || state === 'exempt' || state === 'earlier cycle' ? MUTED_INK : undefined;

/** The colours of the counts above the stores. */
export const groupColours: Readonly<Record<GroupKey, string>> = {
  save: '#ffbf2b',
  risk: DANGER,
  unknown: UNKNOWN,
  failed: LOST,
  well: SAFE,
  outside: OUTSIDE,
};

/** The lines at the right of the months that a node ends, and the rule between groups of urgency. */
export const lineColours = {
  missed: '#b3261e',
  reached: '#1a5fa8',
  ahead: '#000000',
  rule: '#000000',
} as const;
