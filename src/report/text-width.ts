/*
 * How much room a text takes in a cell. Sheets tells no script how wide a text is, and fonts differ; what is computed here
 * is wide enough for Arial and for the Chinese fonts of the systems, all of which make a Chinese character a square.
 */

/** The height of the grid's letters, 10 points, in pixels: a Chinese character is as wide. */
export const EM = 40 / 3;
/** What a cell leaves free at both sides together, in pixels. */
const MARGINS = 6;

/** Everything from the Chinese punctuation on, the full-width forms and the signs for months is a square. */
const SQUARE = /[⺀-￯▀-◿☀-➿]/u;
const NARROW = /[ijltfrI1,.:;'|!()[\]\s-]/u;
const WIDE = /[mwMWGOQ%@—…]/u;

/** The width of a text in pixels, in letters of 10 points. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + shareOf(letter), 0) * EM;

function shareOf(letter: string): number {
  if (SQUARE.test(letter)) return 1;
  if (letter >= '0' && letter <= '9') return 0.556;
  if (NARROW.test(letter)) return 0.34;
  return WIDE.test(letter) ? 0.85 : letter >= 'A' && letter <= 'Z' ? 0.68 : 0.56;
}

/** Whether a text can be read whole in a cell of so many pixels. */
export const fitsIn = (text: string, pixels: number): boolean => widthOf(text) <= pixels - MARGINS;

/** What stands for the middle of a text that was cut. */
export const CUT = '…';

/**
 * A text cut in its middle, so that both ends of it show: the end of a store's name says what kind of store it is. A text
 * that fits stays as it is.
 */
export function cutInMiddle(text: string, pixels: number): string {
  if (fitsIn(text, pixels)) return text;
  const letters = Array.from(text);
  for (let kept = letters.length - 1; kept > 2; kept -= 1) {
    const head = letters.slice(0, Math.floor(kept / 2));
    const tail = letters.slice(letters.length - Math.ceil(kept / 2));
    const cut = `${head.join('')}${CUT}${tail.join('')}`;
    if (fitsIn(cut, pixels)) return cut;
  }
  return text;
}
