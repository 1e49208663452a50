import type { GridRows } from '../../sidebar/contract/grid-steps';

/** The notes of rows, a text for each cell; "" where it has none. */
export function notesIn({ cells, notes }: Pick<GridRows, 'cells' | 'notes'>): string[][] {
  const texts = cells.map((row) => row.map(() => ''));
  for (const [row, column, text] of notes) {
    const line = texts[row];
    if (line && column < line.length) line[column] = text;
  }
  return texts;
}
