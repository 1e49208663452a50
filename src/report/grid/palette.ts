import type { Status } from '../../rules/verdict';
import type { MonthState } from './month-state';

export interface Look {
  readonly background: string;
  readonly color: string;
  readonly bold?: true;
}

const INK = '#202124';
const PAPER = '#ffffff';

/**
 * The three that must never be mistaken for one another, in any eyes: CIE76 distances of 30 and more in normal sight
 * and under protanopia, deuteranopia and tritanopia. Each stands beside a symbol or a word all the same.
 */
export const SAFE = '#9ccbeb';
export const DANGER = '#ffe699';
export const LOST = '#d9735b';

const look = (background: string, color: string = INK): Look => ({ background, color });

export const statusLooks: Readonly<Record<Status | 'data error', Look>> = {
  'on track': look(SAFE),
  'at risk': look(DANGER),
  failed: look(LOST),
  'no data': look('#dadce0'),
  'data error': look('#c9b6e4'),
  exempt: look('#f1f3f4'),
  'not open': look(PAPER, '#5f6368'),
};

export const monthLooks: Readonly<Record<MonthState, Look>> = {
  passed: look(SAFE),
  missed: look(LOST),
  'equal to target': look('#e8a08c'),
  idle: look('#d7ccc8'),
  'not judged': look(PAPER, '#5f6368'),
  'no data': look('#dadce0'),
  exempt: look('#f1f3f4', '#5f6368'),
  'not open': look(PAPER, '#5f6368'),
};

export const plainLook = look(PAPER);
export const titleLook: Look = { ...plainLook, bold: true };
export const subtleLook = look(PAPER, '#5f6368');
export const headerLook: Look = { ...look('#e8eaed'), bold: true };
/** The columns that belong to the team. */
export const teamHeaderLook: Look = { ...look('#fef7e0'), bold: true };
