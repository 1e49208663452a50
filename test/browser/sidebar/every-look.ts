/** The page as it looks to people with other fonts, who zoom it, or who enlarge its text. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { FONT_SETS } from '../fonts/font-sets';
import { picture } from './use-page';

/** A 200 % zoom leaves half of the pixels; a user who only enlarges the text keeps all of them. */
const ROOMS = [
  { name: '', width: 300, height: 720, letters: '100%' },
  { name: '-200', width: 150, height: 360, letters: '100%' },
  { name: '-large', width: 300, height: 720, letters: '200%' },
] as const;

/**
 * Expects that a check finds nothing, in each set of fonts at each size. The page stays in the last of these looks.
 * @param check what is wrong with the page as it stands; asked again until the page has settled
 * @param pictureName names the pictures that are taken
 */
export async function expectInEveryLook(
  page: Page,
  check: (page: Page) => Promise<string[]>,
  pictureName: string,
): Promise<void> {
  const style = await page.addStyleTag({ content: 'html {}' });
  for (const [set, family] of Object.entries(FONT_SETS)) {
    for (const { name, width, height, letters } of ROOMS) {
      await style.evaluate((element, content) => {
        element.textContent = content;
      }, `html { font-size: ${letters} } body { font-family: ${family} }`);
      await page.setViewportSize({ width, height });
      const look = `${set} letters at ${letters}, ${width} px`;
      await expect.poll(() => check(page), { message: look, timeout: 10_000 }).toEqual([]);
      if (width === 150) await picture(page, `${pictureName}-${set}${name}`);
    }
  }
}
