import { custom } from 'valibot';

/*
 * The cells as they travel between page and server. They are checked by hand: a file has hundreds of thousands of them,
 * and a schema for each would cost more than the reading.
 */

/** A cell as it was read: a date is the instant that Google gives, in milliseconds; a blank cell is "". */
export type ReadCell = string | number | boolean | { readonly d: number };

/** A cell to be written: text stays text, null clears. */
export type WrittenCell =
  | string
  | number
  | boolean
  | null
  /** A day of the calendar, as a number such as 20230401: the server makes a date of it in the spreadsheet's zone. */
  | { readonly day: number }
  /** A date as it was read. */
  | { readonly d: number }
  /** A formula, as it is typed, with commas. */
  | { readonly f: string }
  /** A text that the cell's number format takes for nothing else: a sentence, or any text where the format is plain text. */
  | { readonly words: string };

/** A cell of a new row: one that is written, or the formula that the row it is made like has there, filled down. */
export type NewCell = WrittenCell | { readonly down: true };

const isPlain = (cell: unknown): boolean =>
  typeof cell === 'string' ||
  typeof cell === 'boolean' ||
  (typeof cell === 'number' && Number.isFinite(cell));

const isReadCell = (cell: unknown): boolean => isPlain(cell) || hasOnly(cell, 'd', Number.isFinite);

const isWrittenCell = (cell: unknown): boolean =>
  cell === null ||
  isReadCell(cell) ||
  hasOnly(cell, 'day', isDay) ||
  hasOnly(cell, 'words', (text) => typeof text === 'string') ||
  hasOnly(cell, 'f', (formula) => typeof formula === 'string' && formula.startsWith('='));

/** Whether it is a number of eight digits; whether the calendar has the day is asked where a date is made of it. */
const isDay = (day: unknown): boolean =>
  typeof day === 'number' && Number.isInteger(day) && day >= 19_000_101 && day <= 99_991_231;

function hasOnly(cell: unknown, name: string, isRight: (value: unknown) => boolean): boolean {
  if (typeof cell !== 'object' || cell === null) return false;
  const [entry, ...others] = Object.entries(cell);
  return entry?.[0] === name && others.length === 0 && isRight(entry[1]);
}

export const readCell = () => custom<ReadCell>(isReadCell);
export const writtenCell = () => custom<WrittenCell>(isWrittenCell);
export const newCell = () =>
  custom<NewCell>((cell) => isWrittenCell(cell) || hasOnly(cell, 'down', (is) => is === true));
