import type { Room } from './measure-text';

/** The room that the style keeps free before each cell of a table but the first, in sixteenths of a rem. */
const GAP = 4;

export interface Cell {
  readonly text: string;
  readonly isBold?: boolean;
}

/** The parts of a cell that stay on one line: a line is broken at a space, and a figure after its commas. */
const wordsOf = ({ text, isBold = false }: Cell): Cell[] =>
  text.split(/(?<=,)| /).map((word) => ({ text: word, isBold }));

/**
 * Whether the columns of a table have room beside each other, in the given font and language.
 * @param names the first column, where each cell keeps to one line
 * @param columns the other columns, each with its head
 */
export function fitBeside(
  names: readonly Cell[],
  columns: readonly (readonly Cell[])[],
  { width, measure }: Room,
): boolean {
  const widest = (cells: readonly Cell[]) =>
    Math.max(...cells.map(({ text, isBold }) => measure(text, isBold ? 'bold' : 'normal')));
  const needed = columns.map((cells) => GAP + widest(cells.flatMap(wordsOf)));
  return needed.reduce((sum, one) => sum + one, widest(names)) <= width;
}

export const headCell = (text: string): Cell => ({ text, isBold: true });
