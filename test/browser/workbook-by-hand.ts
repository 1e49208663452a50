/** The local workbook with the add-on's sidebar, as a person works with it. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { ServedPage } from '../../build/local/server/serve-page';
import type { Language } from '../../src/messages/language';
import { menuTexts } from '../../src/messages/menu';
import { builtAddon } from '../support/built-addon';
import { readAll } from './grid';
import { closePages, openBrowser } from './open-browser';
import { serveAddon } from './serve-addon';

/** For the tests of a file: a browser, and a blank workbook with the add-on's own bundle. @returns both, once they are there */
export function blankWorkbookSuite(): () => { readonly browser: Browser; readonly address: string } {
  let browser: Browser;
  let served: ServedPage;
  beforeAll(async () => {
    const addon = await builtAddon();
    [browser, served] = await Promise.all([
      openBrowser(),
      serveAddon({ ...addon, sheets: [{ name: 'Sheet1', rows: [] }] }),
    ]);
  });
  afterAll(async () => {
    await closePages(browser);
    await served?.close();
  });
  return () => ({ browser, address: served.address });
}

export const sidebarOf = (page: Page): FrameLocator => page.frameLocator('iframe').first();

export async function openSidebar(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: language === 'zh' ? '天猫考核' : 'Tmall assessment' }).click();
  await page.getByRole('menuitem', { name: menuTexts.openSidebar[language] }).click();
}

/** The rows of a sheet, as they stand now. */
export async function textsOf(page: Page, name: string): Promise<string[][]> {
  return (await readAll(page)).find((sheet) => sheet.name === name)?.texts ?? [];
}
