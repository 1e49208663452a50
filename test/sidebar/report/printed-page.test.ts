/** The report on paper: `npm run check:print` has it printed; here is what makes it fit. */
import { expect, test } from 'vitest';
import { build, openBook, rowsSheet, storeRows, TARGETS_SHEET, valuesOf } from '../../support/small-report';

/** A4 across, at 96 pixels an inch, without the margins of a spreadsheet program: 0.7 inches at each side. */
const PAGE = { width: (11.69 - 1.4) * 96 };
/** The letters in the cells, in points. */
const LETTERS = 10;

test.each([
  ['score', 7],
  ['sales', 6],
] as const)(
  'the first block over 12 months fits the width of a landscape page (%s, in letters of %d points)',
  async (monthCells, smallest) => {
    const book = await openBook([rowsSheet(...storeRows('店')), TARGETS_SHEET]);
    const { sheetName } = build(book, { monthCells });
    const { getters } = book.model;
    const sheetId = getters.getSheetIdByName(sheetName) ?? '';
    const [, , header = []] = valuesOf(book, sheetName);
    const columns = header.indexOf('备注') + 1;
    expect(columns).toBe(5 + 12 + 2);
    const width = Array.from({ length: columns }, (_, col) => getters.getColSize(sheetId, col)).reduce(
      (total, one) => total + one,
    );
    expect(LETTERS * Math.min(1, PAGE.width / width)).toBeGreaterThanOrEqual(smallest);
  },
);
