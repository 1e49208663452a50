/**
 * Pages that are used by one test after the other. A page of its own for each test would have the browser start a
 * process each time, which takes longer than most of what is done in it.
 */
import type { Browser, Page } from 'playwright-core';
import { keepOpen } from '../open-browser';
import { installFakeGoogle } from './fake-google';

/** What stands behind the page as long as a test has it. */
export interface Behind {
  readonly html: string;
  readonly answer: (name: string, request: string) => Promise<string>;
  /** Hears what goes wrong in the page. */
  readonly blame: (fault: string) => void;
}

interface WarmPage {
  readonly page: Page;
  readonly locale: string;
  /** Undefined while no test has the page. */
  behind: Behind | undefined;
}

const ADDRESS = 'https://sidebar.test/';
const NOWHERE = `${ADDRESS}nowhere`;
const pagesOf = new WeakMap<Browser, WarmPage[]>();

/** Opens the page as if nobody had ever opened it. */
export async function takePage(
  browser: Browser,
  { locale, width }: { readonly locale: string; readonly width: number },
  behind: Behind,
): Promise<Page> {
  const all = pagesOf.get(browser) ?? [];
  pagesOf.set(browser, all);
  const free = all.find((one) => one.locale === locale && !one.behind && !one.page.isClosed());
  const warm = free ?? (await newPage(browser, locale));
  if (!free) all.push(warm);
  warm.behind = behind;
  const { page } = warm;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width, height: 720 });
  await page.goto(ADDRESS);
  return page;
}

/** Leaves nothing of a test behind: neither what it stored, nor what it has still running, nor how it looked at the page. */
export async function giveBack(browser: Browser, page: Page): Promise<void> {
  const warm = pagesOf.get(browser)?.find((one) => one.page === page);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto(NOWHERE);
  await page.mouse.move(0, 0);
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  if (warm) warm.behind = undefined;
}

async function newPage(browser: Browser, locale: string): Promise<WarmPage> {
  const context = await browser.newContext({ locale });
  keepOpen(context);
  const page = await context.newPage();
  const warm: WarmPage = { page, locale, behind: undefined };
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => warm.behind?.blame(error.message));
  page.on('console', (message) => warm.behind?.blame(message.text()));
  await context.route('**', (route) => {
    const address = route.request().url();
    if (address === NOWHERE) return route.fulfill({ contentType: 'text/html', body: '' });
    if (address === ADDRESS)
      return route.fulfill({ contentType: 'text/html', body: warm.behind?.html ?? '' });
    warm.behind?.blame(`asked for ${address}`);
    return route.abort();
  });
  await page.exposeFunction('answerFromTest', (name: string, request: string) =>
    warm.behind?.answer(name, request),
  );
  await page.addInitScript(installFakeGoogle);
  return warm;
}
