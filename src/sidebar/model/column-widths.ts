import type { Frame } from '../contract/grid-steps';

type Widths = Frame['widths'];

/** Pixels: the width of a column in a new sheet. */
const USUAL_WIDTH = 100;

/**
 * The calls that give columns their widths, in order. Each run of columns is a call, so a call goes as far as its width is
 * found again, and later ones narrow down what lies between: 160, 68, 36, 68, 160 are three calls.
 * @param widths pixels, a column each; undefined where the sheet's own width stays
 */
export function widthCalls(widths: readonly (number | undefined)[]): Widths {
  const calls: Widths = [];
  const paint = (from: number, to: number, painted: number | undefined): void => {
    let at = from;
    while (at < to) {
      const width = widths[at];
      const last = width === undefined || width === painted ? at : lastOf(widths, at, to);
      if (width !== undefined && width !== painted) {
        calls.push({ first: at + 1, count: last - at + 1, width });
        paint(at + 1, last, width);
      }
      at = last + 1;
    }
  };
  paint(0, widths.length, undefined);
  return calls;
}

/** The last column of the same width, as far as no column between them keeps the sheet's own. */
function lastOf(widths: readonly (number | undefined)[], from: number, to: number): number {
  let last = from;
  for (let at = from; at < to && widths[at] !== undefined; at += 1)
    if (widths[at] === widths[from]) last = at;
  return last;
}

/** The same for a sheet in which other columns stood before: each of them gets its width anew. */
export const allWidthCalls = (widths: readonly (number | undefined)[]): Widths =>
  widthCalls(widths.map((width) => width ?? USUAL_WIDTH));
