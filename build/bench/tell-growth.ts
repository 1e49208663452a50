import type { Addon } from '../bundle';
import { cellsOfGrowth, GROWTH_HEADERS, growthOf, isTooDear } from './growth';
import { growthMeasurements } from './measure-growth';

/**
 * Prints what everything costs by size, as Markdown.
 * @param most the most stores
 * @param only a part of the names of what is measured; "" for all
 * @returns the code to exit with: 1 where something grows too fast
 */
export async function tellGrowth(addon: Addon, most: number, only: string): Promise<number> {
  const rowOf = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
  let missed = 0;
  rowOf(GROWTH_HEADERS);
  rowOf(GROWTH_HEADERS.map(() => '---'));
  const wanted = growthMeasurements(addon, most).filter(({ what }) =>
    what.toLowerCase().includes(only.toLowerCase()),
  );
  for (const growing of wanted) {
    const growth = await growthOf(growing);
    rowOf(cellsOfGrowth(growth));
    if (isTooDear(growth)) missed += 1;
  }
  return missed === 0 ? 0 : 1;
}
