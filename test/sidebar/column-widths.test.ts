/** The widths of columns, by as few calls as their order allows. */
import { expect, test } from 'vitest';
import { allWidthCalls, widthCalls } from '../../src/sidebar/model/column-widths';

type Widths = readonly (number | undefined)[];

/** The widths of a sheet once the calls were made, in order. */
function after(calls: ReturnType<typeof widthCalls>, before: Widths): Widths {
  const widths = [...before];
  for (const { first, count, width } of calls) widths.fill(width, first - 1, first - 1 + count);
  return widths;
}

test.each<readonly [why: string, widths: Widths, calls: number]>([
  ['neighbours of one width', [36, 36, 36], 1],
  ['what returns further right', [160, 68, 36, 36, 68, 160], 3],
  ['what crosses', [1, 2, 1, 2], 3],
  ['a column of the sheet’s own width is never painted over', [160, undefined, 160], 2],
  ['none', [undefined, undefined], 0],
])('%s', (_why, widths, calls) => {
  const made = widthCalls(widths);
  expect(made.length).toBe(calls);
  expect(
    after(
      made,
      widths.map(() => undefined),
    ),
  ).toEqual(widths);
});

test('in a sheet whose columns were others, each gets its width anew', () => {
  const widths = [160, undefined, 36];
  expect(after(allWidthCalls(widths), [36, 36, 36])).toEqual([160, 100, 36]);
});
