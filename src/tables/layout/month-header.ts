import { isDateCell } from '../../cells/cell';
import { type MonthInText, monthInText } from '../../cells/month-in-text';
import { CellProblem } from '../../cells/problem';
import { readMonth } from '../../cells/read-date';
import type { SheetDates } from '../../cells/sheet-dates';
import { saysTenThousands, withoutTenThousands } from '../../cells/ten-thousands';
import { type FigureKey, figureIn } from './figure-keys';

export interface MonthHeader extends MonthInText {
  /** The figure that stands beside the month in the same header, as in 7月销售额. */
  readonly figure: FigureKey | undefined;
  readonly isInTenThousands: boolean;
}

/** A month somewhere in a header. */
const MONTH_PARTS = [
  /20\d\d[-/]\d{1,2}(?![-/\d])(?:月份?)?/,
  /(?:\d{2,4}年度?)?\d{1,2}月份?/,
  /20\d\d(?:0[1-9]|1[0-2])(?!\d)/,
  /(?:[a-z]{3,9})[-/,'.]?(?:\d{4}|\d{2})/,
];
const SEPARATORS = /^[-_|/·:()[\]的]+|[-_|/·:()[\]]+$/g;

/** The month that a header names, alone or with one figure; undefined where it says anything else. */
export function readMonthHeader(cell: unknown, dates: SheetDates): MonthHeader | undefined {
  if (isDateCell(cell)) return alone(wholeMonth(cell, dates));
  if (typeof cell === 'number')
    return /^20\d{4}$/.test(String(cell)) ? alone(wholeMonth(cell, dates)) : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = plain(withoutTenThousands(cell));
  const month = monthInText(text) ?? (/^20\d\d[-/.年]/.test(text) ? wholeMonth(text, dates) : undefined);
  const isInTenThousands = saysTenThousands(cell);
  return month ? { ...month, figure: undefined, isInTenThousands } : withFigure(text, isInTenThousands);
}

function withFigure(text: string, isInTenThousands: boolean): MonthHeader | undefined {
  const beside = monthBeside(text);
  const figure = beside && figureIn(beside.word);
  return figure && { year: beside.year, month: beside.month, figure, isInTenThousands };
}

/** A month with a word beside it. */
export interface MonthWithWord extends MonthInText {
  readonly word: string;
}

/** The month in a header that says something else as well, as 7月GMV does, and what else it says. */
export const readMonthBeside = (cell: unknown): MonthWithWord | undefined =>
  typeof cell === 'string' ? monthBeside(plain(withoutTenThousands(cell))) : undefined;

function monthBeside(text: string): MonthWithWord | undefined {
  for (const part of MONTH_PARTS) {
    const [found] = part.exec(text) ?? [];
    const month = found === undefined ? undefined : monthInText(found);
    const word = text.replace(found ?? '', '').replace(SEPARATORS, '');
    // What follows in digits is a day, or another month.
    if (month && word !== '' && !/^\d/.test(word)) return { ...month, word };
  }
  return undefined;
}

const alone = (month: MonthInText | undefined): MonthHeader | undefined =>
  month && { ...month, figure: undefined, isInTenThousands: false };

function wholeMonth(cell: unknown, dates: SheetDates): MonthInText | undefined {
  try {
    const month = readMonth(cell, dates);
    return month === undefined ? undefined : { year: Math.floor(month / 100), month: month % 100 };
  } catch (error) {
    if (error instanceof CellProblem) return undefined;
    throw error;
  }
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
    .toLowerCase();

/** Whether a cell as it travels, in which a date is no Date, names a month. */
export const isMonthHeader = (cell: unknown): boolean =>
  typeof cell === 'string' ? monthInText(cell) !== undefined : typeof cell === 'object' && cell !== null;
