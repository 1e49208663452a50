/** The local workbook with the add-on's sidebar, as a person works with it. */
import type { FrameLocator, Page } from 'playwright-core';
import type { Language } from '../../src/messages/language';
import { menuTexts } from '../../src/messages/menu';
import { readAll } from './grid';

export const sidebarOf = (page: Page): FrameLocator => page.frameLocator('iframe').first();

export async function openSidebar(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: language === 'zh' ? '天猫考核' : 'Tmall assessment' }).click();
  await page.getByRole('menuitem', { name: menuTexts.openSidebar[language] }).click();
}

/** The rows of a sheet, as they stand now. */
export async function textsOf(page: Page, name: string): Promise<string[][]> {
  return (await readAll(page)).find((sheet) => sheet.name === name)?.texts ?? [];
}
