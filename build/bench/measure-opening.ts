import type { Browser } from 'playwright-core';
import { openBrowser } from '../../test/browser/open-browser';
import type { Addon } from '../bundle';
import { type Figure, inCount, inMilliseconds } from './figure';
import { median, medianRatio } from './take-turns';

const ROUNDS = 15;
const MOST_BYTES = 400_000;

/** Measures what a person who opens the sidebar waits for before anything is seen, against a page that has no script. */
export async function measureOpening({ pages }: Addon): Promise<Figure[]> {
  const page = pages['sidebar.html'] ?? '';
  const bytes = Buffer.byteLength(page);
  const later = Object.values(pages).reduce((sum, text) => sum + Buffer.byteLength(text), -bytes);
  const browser = await openBrowser();
  try {
    const { ours, bare } = await paintTimes(browser, { ours: page, bare: withoutScript(page) });
    return [
      {
        what: 'The sidebar’s page, as it opens',
        ours: `${inCount(bytes)} bytes`,
        against: `${inCount(later)} bytes come later`,
        target: '400 KB',
        isReached: bytes <= MOST_BYTES,
      },
      {
        what: 'Opening the sidebar: until it is first seen, at Google less the network',
        ours: inMilliseconds(median(ours)),
        against: `${inMilliseconds(median(bare))}, a page without a script`,
        ratio: medianRatio(ours, bare),
      },
    ];
  } finally {
    await browser.close();
  }
}

/** The page as it would be first seen if nothing had to be run. */
const withoutScript = (page: string): string =>
  page
    .replace(/<script>[\s\S]*<\/script>/, '')
    .replace(
      '<div id="sidebar"></div>',
      '<div id="sidebar"><main><p class="waiting">正在读取表格…</p></main></div>',
    );

const ADDRESS = 'https://sidebar.test/';

/** Loads the pages in turns. @returns the milliseconds from the navigation to the first paint, by page */
export async function paintTimes<Name extends string>(
  browser: Browser,
  pages: Readonly<Record<Name, string>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(pages) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      times[name].push(await paintTime(browser, pages[name]));
    }
  }
  return times;
}

/** In a context of its own, so that nothing is left of what was compiled before. */
async function paintTime(browser: Browser, html: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 300, height: 720 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.addInitScript(answerNothing);
    await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(ADDRESS);
    return await page.evaluate(firstPaint);
  } finally {
    await context.close();
  }
}

/** Puts a google.script.run into the page that never answers. Runs in the page. */
function answerNothing(): void {
  const run: Record<string, unknown> = { answerSidebar: () => undefined };
  run.withSuccessHandler = () => run;
  run.withFailureHandler = () => run;
  Object.assign(globalThis, { google: { script: { run } } });
}

/** Waits for the first paint that shows something. Runs in the page. */
const firstPaint = (): Promise<number> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) resolve(entry.startTime);
      // Node, whose types are read here, knows no paint.
    }).observe({ type: 'paint' as never, buffered: true });
  });
