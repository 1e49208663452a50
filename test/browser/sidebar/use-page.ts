import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';

export type Hand = 'mouse' | 'keyboard';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = fileURLToPath(new URL('../../../test-results/sidebar/', import.meta.url));

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Goes to the element as a user of the keyboard would: tabulator by tabulator. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < 150; stops += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no tabulator leads to ${target}`);
}

/** Presses a button, a tab or the head of a collapsible part. */
export async function press(page: Page, target: Locator, hand: Hand): Promise<void> {
  if (hand === 'mouse') return target.click();
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Takes a picture for people to look at, where PICTURES is set: it is a fifth of the work of a test of how the page looks. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.PICTURES) return;
  await mkdir(pictures, { recursive: true });
  const take = (file: string, fullPage: boolean) =>
    page.screenshot({ path: `${pictures}${file}.png`, fullPage, animations: 'disabled' });
  if (await page.evaluate(() => scrollY > 0)) await take(`${name}-as-seen`, false);
  await page.evaluate(() => scrollTo(0, 0));
  await take(name, true);
}

/** What axe-core finds, as rule and element. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe;
    // Of what is in order axe would otherwise tell each element, which takes most of its time.
    const { violations } = await run({ resultTypes: ['violations'], selectors: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** The elements that stick out to the right, and so would need a scroll bar or be cut off. */
export const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.for-ears, option, optgroup'))
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 30)}`);
    return document.documentElement.scrollWidth > width ? [...wide, 'the page'] : wide;
  });
