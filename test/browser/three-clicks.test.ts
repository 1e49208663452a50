/** From nothing to a report in three clicks, in the local workbook with the add-on's own bundle: as a newcomer does. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../../src/messages/language';
import { menuTexts } from '../../src/messages/menu';
import { gridTexts } from '../../src/messages/report/grid';
import { statusNames } from '../../src/messages/terms';
import { SAFE } from '../../src/report/grid/palette';
import { sampleMonthlyRows } from '../../src/sample/sample-tables';
import { day } from '../support/small-store';
import { colourOf, typeInto } from './grid';
import { openPage } from './open-browser';
import { languagesBy } from './sidebar/ways';
import { blankWorkbookSuite, openSidebar, sidebarOf, textsOf } from './workbook-by-hand';

const PICTURES = fileURLToPath(new URL('../../test-results', import.meta.url));
const BUTTONS = {
  samples: { zh: '插入示例表', en: 'Insert sample sheets' },
  build: { zh: '生成报表', en: 'Build report' },
  rebuild: { zh: '刷新报表', en: 'Rebuild' },
} as const;
/** Of the sample's stores, the one whose last score is not filled in. */
const WITHOUT_SCORE = { zh: '听雨女装专卖店', en: 'Tingyu Womenswear Store' } as const;

const workbook = blankWorkbookSuite();
beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
});

const reportOf = (page: Page, language: Language) => textsOf(page, gridTexts.title[language]);

async function storesIn(page: Page, language: Language, status: keyof typeof statusNames): Promise<string> {
  const rows = await reportOf(page, language);
  const summary = rows.findIndex(([first]) => first === gridTexts.summary[language]);
  return rows.slice(summary).find(([first]) => first === statusNames[status][language])?.[1] ?? '';
}

/** Presses a button of the sidebar's page by mouse, and waits. */
async function pressAndWait(page: Page, button: string, isReady: () => Promise<boolean>): Promise<void> {
  await sidebarOf(page).getByRole('button', { name: button, exact: true }).click();
  await expect.poll(isReady, { timeout: 30_000 }).toBe(true);
}

/** The number of the one row that lacks its score. */
async function rowWithoutScore(page: Page, language: Language): Promise<number> {
  const rows = await textsOf(page, sampleMonthlyRows(language, day(20231215)).name[language]);
  return rows.findIndex(([store, , , , , , score]) => store === WITHOUT_SCORE[language] && score === '') + 1;
}

test.each(languagesBy('mouse'))('three clicks, an edit and a rebuild (%s)', async (language) => {
  const { page, complaints } = await openPage(workbook().browser, `${workbook().address}?lang=${language}`);

  await openSidebar(page, language);
  await pressAndWait(page, BUTTONS.samples[language], () =>
    sidebarOf(page).getByRole('button', { name: BUTTONS.build[language], exact: true }).isVisible(),
  );
  const isBuilt = async () => (await reportOf(page, language)).length > 0;
  await pressAndWait(page, BUTTONS.build[language], isBuilt);
  expect(await storesIn(page, language, 'no data')).toBe('1');
  const [first] = (await reportOf(page, language)).filter(
    ([, status]) => status === statusNames['on track'][language],
  );
  expect(first).toBeDefined();
  const firstRow =
    (await reportOf(page, language)).findIndex((row) => row === first || row[0] === first?.[0]) + 1;
  expect((await colourOf(page, gridTexts.title[language], `B${firstRow}`)).toLowerCase()).toBe(SAFE);
  await page.screenshot({ path: `${PICTURES}/three-clicks-${language}.png` });

  const row = await rowWithoutScore(page, language);
  const rowsName = sampleMonthlyRows(language, day(20231215)).name[language];
  await page.locator('.o-sheet', { hasText: rowsName }).click();
  await page.locator('.o-grid-overlay').click({ position: { x: 60, y: 60 } });
  await typeInto(page, `G${row}`, '3.9');
  const isRefreshed = async () => (await storesIn(page, language, 'no data')) === '0';
  await pressAndWait(page, BUTTONS.rebuild[language], isRefreshed);
  expect(complaints).toEqual([]);
  await page.close();
});

/** Goes on with Tab until the button that has the focus bears the name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = sidebarOf(page).locator('button:focus');
  for (let steps = 0; steps < 80; steps++) {
    const [text = ''] = await focused.allTextContents();
    if (text.includes(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} is not reached by Tab`);
}

/** The row of the selected cell, counted from 1. */
const selectedRow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { model } = (globalThis as unknown as { localWorkbook: { model: Selecting } }).localWorkbook;
    return model.getters.getActivePosition().row + 1;
  });
interface Selecting {
  readonly getters: { getActivePosition(): { readonly row: number } };
}

test.each(languagesBy('keyboard'))(
  'the same by keyboard alone, and a jump to a store (%s)',
  async (language) => {
    const { page, complaints } = await openPage(workbook().browser, `${workbook().address}?lang=${language}`);

    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name: menuTexts.openSidebar[language] });
    for (const _ of await page.getByRole('menuitem').all()) {
      if (await item.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await sidebarOf(page).getByRole('button', { name: BUTTONS.samples[language] }).waitFor();
    await tabTo(page, BUTTONS.samples[language]);
    await page.keyboard.press('Enter');
    await sidebarOf(page).getByRole('button', { name: BUTTONS.build[language], exact: true }).waitFor();
    await tabTo(page, BUTTONS.build[language]);
    await page.keyboard.press('Enter');
    const jump = WITHOUT_SCORE[language];
    await sidebarOf(page)
      .getByRole('button', { name: new RegExp(`^${jump}`) })
      .waitFor();
    await tabTo(page, jump);
    await page.keyboard.press('Enter');
    // The first column shows a long name cut in its middle.
    const isJump = ([store = '']: readonly string[]) => {
      const [head = '', tail = ''] = store.split('…');
      return store !== '' && jump.startsWith(head) && jump.endsWith(tail);
    };
    const row = (await reportOf(page, language)).findIndex(isJump) + 1;
    expect(row).toBeGreaterThan(3);
    await expect.poll(() => selectedRow(page), { timeout: 10_000 }).toBe(row);
    await page.screenshot({ path: `${PICTURES}/three-clicks-by-keyboard-${language}.png` });
    expect(complaints).toEqual([]);
    await page.close();
  },
);
