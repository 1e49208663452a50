/** The page as it looks to people with other fonts, who zoom it, or who enlarge its text. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../src/messages/language';
import { FONT_SETS } from '../fonts/font-sets';
import { findings, picture, stickingOut } from './use-page';

/** A 200 % zoom leaves half of the pixels; a user who only enlarges the text keeps all of them. */
const USUAL = { width: 300, height: 720, letters: '100%' };
const ZOOMED = { width: 150, height: 360, letters: '100%' };
const ENLARGED = { width: 300, height: 720, letters: '200%' };

/**
 * Narrow letters break lines elsewhere, which shows where there is least room. Each look differs from the one before in
 * size, which makes the page lay out anew: nobody's fonts change while a page is open.
 */
const LOOKS = [
  { set: 'narrow', ...ZOOMED },
  { set: 'wide', ...USUAL },
  { set: 'wide', ...ENLARGED },
  { set: 'wide', ...ZOOMED },
] as const;

/** What hears of sizes is told at a frame: on a busy machine two looks could fall between two, and nothing be laid out anew. */
const afterNextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/**
 * Expects that a check finds nothing, with wide letters and with narrow ones. The page stays in the last of these looks.
 * @param check what is wrong with the page as it stands; asked again until the page has settled
 * @param pictureName names the pictures that are taken
 */
export async function expectInEveryLook(
  page: Page,
  check: (page: Page) => Promise<string[]>,
  pictureName: string,
): Promise<void> {
  const style = await page.addStyleTag({ content: 'html {}' });
  for (const { set, width, height, letters } of LOOKS) {
    await style.evaluate((element, content) => {
      element.textContent = content;
    }, `html { font-size: ${letters} } body { font-family: ${FONT_SETS[set]} }`);
    await page.setViewportSize({ width, height });
    await page.evaluate(afterNextFrame);
    const look = `${set} letters at ${letters}, ${width} px`;
    await expect.poll(() => check(page), { message: look, timeout: 30_000 }).toEqual([]);
    if (width === 150) await picture(page, `${pictureName}-${set}-200`);
  }
}

/**
 * Expects that the page looks right and keeps nobody out. What axe looks at (roles, names, contrast) is made by the same
 * code in both languages, each text of which is there in both: it is asked in one, for it takes longer than all the rest.
 * @param name names the pictures that are taken
 */
export async function expectItLooksRight(page: Page, name: string, language: Language): Promise<void> {
  const pictureName = `${name.replaceAll(' ', '-')}-${language}`;
  await picture(page, pictureName);
  if (language === 'zh') expect(await findings(page)).toEqual([]);
  await expectInEveryLook(page, stickingOut, pictureName);
}
