import type { Addon } from '../bundle';
import { cellsOfGrowth, GROWTH_HEADERS, isTooDear } from './growth';
import { growthMeasurements } from './measure-growth';

/** Prints what everything costs by size, as Markdown. @returns the code to exit with: 1 where something grows too fast */
export async function tellGrowth(addon: Addon): Promise<number> {
  const rowOf = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
  let missed = 0;
  rowOf(GROWTH_HEADERS);
  rowOf(GROWTH_HEADERS.map(() => '---'));
  for (const measure of growthMeasurements(addon)) {
    const growth = await measure();
    rowOf(cellsOfGrowth(growth));
    if (isTooDear(growth)) missed += 1;
  }
  return missed === 0 ? 0 : 1;
}
