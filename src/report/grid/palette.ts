import type { Status } from '../../rules/verdict';
import type { MonthState } from './month-state';

/** The colour of the text on all of them. */
export const INK = '#000000';
const PAPER = '#ffffff';

/**
 * The three that must never be mistaken for one another, in any eyes: CIE76 distances of 30 and more in normal sight
 * and under protanopia, deuteranopia and tritanopia. Each stands beside a symbol or a word all the same.
 */
export const SAFE = '#9ccbeb';
export const DANGER = '#ffe699';
export const LOST = '#d9735b';

export const statusColours: Readonly<Record<Status | 'data error', string>> = {
  'on track': SAFE,
  'at risk': DANGER,
  failed: LOST,
  'no data': '#dadce0',
  'data error': '#c9b6e4',
  exempt: '#f1f3f4',
  'not open': PAPER,
};

export const monthColours: Readonly<Record<MonthState, string>> = {
  passed: SAFE,
  missed: LOST,
  'equal to target': '#e8a08c',
  idle: '#d7ccc8',
  'not judged': PAPER,
  'no data': '#dadce0',
  'no score': '#eceff1',
  exempt: '#f1f3f4',
  'not open': PAPER,
  'earlier cycle': PAPER,
};

export const plainColour = PAPER;
export const headerColour = '#e8eaed';
/** The headers of the columns that belong to the team. */
export const teamColour = '#fef7e0';
