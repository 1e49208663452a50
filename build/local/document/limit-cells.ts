/** Refuses what would make a file larger than Google allows, in its words. */
import type { LocalDocument } from './local-document';

const MOST_CELLS = 10_000_000;

/** @throws Error where so many more cells are too many */
export function requireRoom({ unevaluated: { getters }, surroundings }: LocalDocument, added: number): void {
  const cells = getters
    .getSheetIds()
    .map((id) => getters.getNumberRows(id) * getters.getNumberCols(id))
    .reduce((sum, one) => sum + one, surroundings.cellsElsewhere + added);
  if (cells > MOST_CELLS) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}
