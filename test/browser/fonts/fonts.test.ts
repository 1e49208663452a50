/** What the browser of the tests is drawn with, whatever fonts the machine has. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closePages, openBrowser } from '../open-browser';
import { FONT_SETS } from './font-sets';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => closePages(browser));

/** The fonts that a text is really drawn with. */
async function fontsOf(text: string, family: string): Promise<string[]> {
  await page.setContent('<p></p>');
  await page.locator('p').evaluate(
    async (element, [content = '', fonts = '']) => {
      element.textContent = content;
      element.style.fontFamily = fonts;
      // Until it is drawn, the browser knows no font of it.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    },
    [text, family] as const,
  );
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  await client.detach();
  return fonts.map(({ familyName }) => familyName).sort();
}

const CHINESE = 'Noto Sans S Chinese Regular';

// On other systems fontconfig has no say.
describe.runIf(process.platform === 'linux')('only the fonts of the project are seen', () => {
  test.each([
    ['narrow', 'Arimo'],
    ['wide', 'DejaVu Sans'],
  ] as const)('the %s set', async (set, latin) => {
    expect(await fontsOf('Sales 2024', FONT_SETS[set])).toEqual([latin]);
    expect(await fontsOf('店铺考核', FONT_SETS[set])).toEqual([CHINESE]);
  });

  // Names that Debian has fonts for, and names that it has none for.
  test.each([
    'DejaVu Serif',
    'Noto Sans CJK SC',
    'Liberation Sans',
    'Times New Roman',
    'system-ui',
    'serif',
    'no such',
  ])('a text that asks for %s', async (family) => {
    expect(await fontsOf('Sales 2024 店铺', `"${family}"`.replace(/"(serif|system-ui)"/, '$1'))).toEqual([
      'Arimo',
      CHINESE,
    ]);
  });

  test('signs that neither has', async () => {
    expect(await fontsOf('⟳', FONT_SETS.narrow)).toEqual(['DejaVu Sans']);
  });
});
