import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, ElementHandle, Locator, Page } from 'playwright-core';

export type Hand = 'mouse' | 'keyboard';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = fileURLToPath(new URL('../../../test-results/sidebar/', import.meta.url));

/**
 * Goes to the element as a user of the keyboard would: tabulator by tabulator. The element is looked for by its role once, which
 * takes longer than a step, and again only where the page has drawn another in its place.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  let element = await found(target);
  for (let stops = 0; stops < 150; stops += 1) {
    const at = await element.evaluate((one) =>
      one.isConnected ? one === document.activeElement : ('gone' as const),
    );
    if (at === true) return;
    if (at === 'gone') element = await found(target);
    else await page.keyboard.press('Tab');
  }
  throw new Error(`no tabulator leads to ${target}`);
}

async function found(target: Locator): Promise<ElementHandle<Element>> {
  await target.waitFor();
  return (await target.elementHandle()) as ElementHandle<Element>;
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

/**
 * What axe-core finds, as rule and element. It looks at a copy of the page in a page of its own, where it was loaded once:
 * loading it anew takes longer than looking.
 */
export async function findings(page: Page): Promise<string[]> {
  const judge = await judgeBeside(page);
  await judge.setViewportSize(page.viewportSize() ?? { width: 300, height: 720 });
  await judge.setContent(await page.evaluate(copyOfPage));
  return judge.evaluate(async () => {
    const { run } = (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe;
    // Of what is in order axe would otherwise tell each element, which takes most of its time.
    const { violations } = await run({ resultTypes: ['violations'], selectors: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** The page in which axe-core is loaded, by the browser's profile, which a page's own looks belong to. */
const judges = new WeakMap<BrowserContext, Promise<Page>>();

function judgeBeside(page: Page): Promise<Page> {
  const context = page.context();
  const judge = judges.get(context) ?? openJudge(context);
  judges.set(context, judge);
  return judge;
}

async function openJudge(context: BrowserContext): Promise<Page> {
  const judge = await context.newPage();
  await judge.evaluate(axe);
  return judge;
}

/** The page as it stands, without what runs in it, and with what was typed and chosen. */
function copyOfPage(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const script of copy.querySelectorAll('script')) script.remove();
  const fields = document.querySelectorAll<HTMLInputElement>('input, option');
  copy.querySelectorAll('input, option').forEach((field, index) => {
    const real = fields[index];
    field.toggleAttribute('checked', real?.checked ?? false);
    if (real?.tagName === 'OPTION')
      field.toggleAttribute('selected', (real as unknown as HTMLOptionElement).selected);
    else if (real?.type !== 'file') field.setAttribute('value', real?.value ?? '');
  });
  return `<!doctype html>${copy.outerHTML}`;
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What sticks out to the right of the page, or of what it stands in: it would need a scroll bar, be cut off or look torn. */
export const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const rightOf = (one: Element | Range) => one.getBoundingClientRect().right;
    const textRight = (element: Element) =>
      Math.max(
        ...[...element.childNodes].map((node) => {
          if (node.nodeType !== Node.TEXT_NODE) return 0;
          const range = document.createRange();
          range.selectNodeContents(node);
          return rightOf(range);
        }),
      );
    // A negative margin is meant: the element stands out by that much.
    const mayStandOut = (element: Element) =>
      Math.max(0, -Number.parseFloat(getComputedStyle(element).marginRight));
    const isTorn = (element: Element) =>
      element instanceof HTMLElement &&
      (rightOf(element) > rightOf(element.parentElement ?? element) + mayStandOut(element) + 0.5 ||
        textRight(element) > rightOf(element) + 0.5);
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.for-ears, option, optgroup'))
      .filter((element) => rightOf(element) > width + 0.5 || isTorn(element))
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 30)}`);
    return document.documentElement.scrollWidth > width ? [...wide, 'the page'] : wide;
  });
