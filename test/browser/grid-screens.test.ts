/** The first screen of a report, as people see it beside the sidebar: how many stores, all months, and no word cut. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manyStores } from '../../build/local/sample/many-stores';
import { reportFormTexts } from '../../src/messages/report/choice';
import { builtAddon } from '../support/built-addon';
import { closePages, openBrowser, openPage } from './open-browser';
import { serveAddon } from './serve-addon';
import { openSidebar, sidebarOf } from './workbook-by-hand';

const PICTURES = fileURLToPath(new URL('../../test-results', import.meta.url));
/** The day of the sample. */
const DATE = '2023-12-15';
const HEADING = 3;
/** The columns before the months, and the months. */
const LEADING = 5;
const MONTHS = 12;

let browser: Browser;
beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => closePages(browser));

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}
interface Style {
  readonly align?: string;
}
interface Local {
  readonly localWorkbook: {
    readonly model: {
      readonly getters: {
        getActiveSheetId(): string;
        getSheetViewDimension(): { readonly width: number; readonly height: number };
        getRowSize(sheetId: string, row: number): number;
        getColSize(sheetId: string, col: number): number;
        isColHidden(sheetId: string, col: number): boolean;
        getCellComputedStyle(position: Position): Style;
        getCellIcons(position: Position): readonly { readonly size: number; readonly margin: number }[];
        getEvaluatedCell(position: Position): { readonly formattedValue: string };
        getTextWidth(text: string, style: Style): number;
      };
    };
  };
}

/** What is seen of a sheet without scrolling: its rows and columns by their sizes, and the cells that hold text. */
interface Screen {
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly cells: readonly {
    readonly row: number;
    readonly col: number;
    readonly text: string;
    readonly align: string;
    /** Pixels that the text takes, and those that a button beside it takes. */
    readonly wide: number;
    readonly button: number;
  }[];
}

const screenOf = (page: Page): Promise<Screen> =>
  page.evaluate(() => {
    const { getters } = (globalThis as unknown as Local).localWorkbook.model;
    const sheetId = getters.getActiveSheetId();
    const view = getters.getSheetViewDimension();
    const seen = (room: number, sizeOf: (index: number) => number) => {
      const sizes: number[] = [];
      for (let left = room - sizeOf(0); left >= 0; left -= sizeOf(sizes.length))
        sizes.push(sizeOf(sizes.length));
      return sizes;
    };
    const heights = seen(view.height, (row) => getters.getRowSize(sheetId, row));
    const widths = seen(view.width, (col) =>
      getters.isColHidden(sheetId, col) ? 0 : getters.getColSize(sheetId, col),
    );
    const cellAt = (row: number, col: number) => {
      const position = { sheetId, row, col };
      const text = getters.getEvaluatedCell(position).formattedValue;
      const style = getters.getCellComputedStyle(position);
      const [icon] = getters.getCellIcons(position);
      return {
        row,
        col,
        text,
        align: style.align ?? 'left',
        wide: text === '' ? 0 : getters.getTextWidth(text, style),
        button: icon ? icon.size + icon.margin : 0,
      };
    };
    const cells = heights.flatMap((_height, row) => widths.map((_width, col) => cellAt(row, col)));
    // What a hidden column holds, nobody sees.
    return { heights, widths, cells: cells.filter(({ text, col }) => text !== '' && widths[col] !== 0) };
  });

/** The texts that have no room. Text that begins at the left goes on over blank cells. */
function cutTexts({ widths, cells }: Screen): string[] {
  const isBlank = (row: number, col: number) => !cells.some((cell) => cell.row === row && cell.col === col);
  const roomOf = (row: number, col: number, align: string): number => {
    let end = col + 1;
    while (align === 'left' && end < widths.length && isBlank(row, end)) end += 1;
    return widths.slice(col, end).reduce((sum, width) => sum + width, 0);
  };
  return cells
    .filter(({ row, col, align, wide, button }) => {
      // What stands in the middle has as much room at its right as at its left.
      const taken = align === 'left' ? button : 2 * button;
      return wide > roomOf(row, col, align) - taken;
    })
    .map(({ row, col, text }) => `${text} (row ${row + 1}, column ${col + 1})`);
}

test.each([
  { stores: 40, language: 'zh', width: 1366, height: 768, least: 23 },
  { stores: 9, language: 'en', width: 1366, height: 768, least: 9 },
  { stores: 300, language: 'en', width: 1920, height: 1080, least: 36 },
] as const)(
  '$stores stores at $width × $height ($language): $least of them, all months, no word cut',
  async ({ stores, language, width, height, least }) => {
    const served = await serveAddon({
      ...(await builtAddon()),
      sheets: manyStores(language, stores).sheets,
    });
    const { page, complaints } = await openPage(browser, `${served.address}?lang=${language}`, {
      viewport: { width, height },
    });
    await openSidebar(page, language);
    const sidebar = sidebarOf(page);
    const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
    await sidebar.getByLabel(reportFormTexts.dateToday[language]).fill(DATE);
    await button(reportFormTexts.build[language]).click();
    await button(reportFormTexts.rebuild[language]).waitFor({ timeout: 120_000 });
    await page.screenshot({ path: `${PICTURES}/grid-${stores}-${width}.${language}.png` });

    const screen = await screenOf(page);
    expect(screen.heights.length - HEADING).toBeGreaterThanOrEqual(least);
    expect(screen.widths.length).toBeGreaterThanOrEqual(LEADING + MONTHS);
    expect(new Set(screen.heights.slice(0, HEADING + least))).toHaveLength(1);
    expect(screen.cells.filter(({ row }) => row >= HEADING).length).toBeGreaterThan(4 * least);
    expect(cutTexts(screen)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
    await served.close();
  },
);
