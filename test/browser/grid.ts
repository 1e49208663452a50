/** Works the grid as a person does, and asks the engine behind it what a cell holds. */
import type { Page } from 'playwright-core';

interface Shown {
  readonly text: string;
  readonly error: string | undefined;
}

/** What the page offers to tests: see the page's main.ts. */
interface Local {
  readonly localWorkbook: {
    readonly model: {
      readonly getters: {
        getSheetIds(): string[];
        getSheetName(sheetId: string): string;
        getActiveSheetId(): string;
        getCellComputedStyle(position: { sheetId: string; col: number; row: number }): {
          readonly fillColor?: string;
        };
        getEvaluatedCell(position: { sheetId: string; col: number; row: number }): {
          readonly formattedValue: string;
          readonly message?: string;
        };
      };
    };
  };
}

/** @param address such as `B2`, on the sheet that is shown */
export function read(page: Page, address: string): Promise<Shown> {
  const col = address.charCodeAt(0) - 'A'.charCodeAt(0);
  const row = Number(address.slice(1)) - 1;
  return page.evaluate(
    (position) => {
      const { getters } = (globalThis as unknown as Local).localWorkbook.model;
      const cell = getters.getEvaluatedCell({ ...position, sheetId: getters.getActiveSheetId() });
      return { text: cell.formattedValue, error: cell.message };
    },
    { col, row },
  );
}

interface ShownSheet {
  readonly name: string;
  readonly range: string;
  readonly texts: string[][];
}

/** What the first rows and columns of every sheet show. */
export function readAll(page: Page): Promise<ShownSheet[]> {
  return page.evaluate(() => {
    const { getters } = (globalThis as unknown as Local).localWorkbook.model;
    const [rows, columns] = [80, 18];
    return getters.getSheetIds().map((sheetId) => ({
      name: getters.getSheetName(sheetId),
      range: `A1:R${rows}`,
      texts: Array.from({ length: rows }, (_row, row) =>
        Array.from(
          { length: columns },
          (_col, col) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue,
        ),
      ),
    }));
  });
}

/** Goes to the cell by keyboard alone: to A1, then right and down. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (let col = 'A'.charCodeAt(0); col < address.charCodeAt(0); col++)
    await page.keyboard.press('ArrowRight');
  for (let row = 1; row < Number(address.slice(1)); row++) await page.keyboard.press('ArrowDown');
}

/** The engine opens a cell's editor after the first key: faster than a person, the next ones would come before it. */
const BETWEEN_KEYS = { delay: 30 };

/** Types into the cell and presses Enter. */
export async function typeInto(page: Page, address: string, content: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(content, BETWEEN_KEYS);
  await page.keyboard.press('Enter');
}

/** The fill of a cell, such as `B5`, on the sheet of that name. */
export function colourOf(page: Page, sheet: string, address: string): Promise<string> {
  const position = { col: address.charCodeAt(0) - 'A'.charCodeAt(0), row: Number(address.slice(1)) - 1 };
  return page.evaluate(
    ({ sheet, position }) => {
      const { getters } = (globalThis as unknown as Local).localWorkbook.model;
      const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === sheet) ?? '';
      return getters.getCellComputedStyle({ ...position, sheetId }).fillColor ?? '';
    },
    { sheet, position },
  );
}
