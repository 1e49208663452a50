/** The report on paper: `npm run check:print` has it printed; here is what makes it fit. */
import { expect, test } from 'vitest';
import {
  build,
  openBook,
  rowsSheet,
  sheetNamesOf,
  storeRows,
  TARGETS_SHEET,
} from '../../support/small-report';

/** A4 across, at 96 pixels an inch, without the margins of a spreadsheet program: 0.7 inches at the sides, 0.75 above and below. */
const PAGE = { width: (11.69 - 1.4) * 96, height: (8.27 - 1.5) * 96 };
/** Text of 10 points comes out at 3.5 and more: small, but a laser printer and a zoomed PDF show it. */
const SMALLEST_SCALE = 0.35;
const DEFAULT_ROW = 23;

test.each(['score', 'sales', 'both'] as const)(
  '30 stores × 12 months fit on one landscape page (%s)',
  async (monthCells) => {
    const stores = Array.from({ length: 30 }, (_, index) => storeRows(`店 ${index}`)).flat();
    const book = await openBook([rowsSheet(...stores), TARGETS_SHEET]);
    const { sheetName } = build(book, { monthCells });
    expect(sheetNamesOf(book)).toContain(sheetName);
    const { getters } = book.model;
    const sheetId = getters.getSheetIdByName(sheetName) ?? '';
    const places = getters
      .getEvaluatedCellsPositions(sheetId)
      .filter((place) => getters.getEvaluatedCell(place).value !== null);
    const columns = Math.max(...places.map(({ col }) => col)) + 1;
    const rows = Math.max(...places.map(({ row }) => row)) + 1;
    const sizes = book.snapshot()[sheetName] as Record<
      'cols' | 'rows',
      Record<number, { readonly size?: number } | undefined>
    >;
    const sum = (count: number, size: (index: number) => number | undefined, usual: number) =>
      Array.from({ length: count }, (_, index) => size(index) ?? usual).reduce(
        (total, one) => total + one,
        0,
      );
    const scale = PAGE.width / sum(columns, (index) => sizes.cols[index]?.size, Number.NaN);
    expect(scale).toBeGreaterThan(SMALLEST_SCALE);
    expect(sum(rows, (index) => sizes.rows[index]?.size, DEFAULT_ROW) * scale).toBeLessThan(PAGE.height);
    const storeRow = sizes.rows[4]?.size ?? 0;
    expect(storeRow).toBeGreaterThanOrEqual(2 * 17);
  },
);
