import type { Browser, Page } from 'playwright-core';
import { catalogue } from '../../src/functions/catalogue';
import { sidebarTexts } from '../../src/messages/sidebar';
import { storeTabTexts } from '../../src/messages/store/stores';
import { startBrowser } from '../../test/browser/open-browser';
import type { Addon } from '../bundle';
import { openWorkbook } from '../local/headless';
import { type Figure, inCount, inMilliseconds } from './figure';
import { monthlyTable, targetsTable } from './sample-stores';

/** A page that does nothing for so long still seems to answer at once (RAIL's 50 ms are for an idle one). */
const MOST_MILLISECONDS = 200;
const ADDRESS = 'https://sidebar.test/';
const PATIENCE = 300_000;

/** What went over google.script.run, in characters of JSON. */
interface Traffic {
  calls: number;
  got: number;
  largest: number;
}

/**
 * Has a browser open the sidebar over a workbook of so many stores, build its report and look at every tab, and tells how
 * much is read and for how long the page answers nobody: the processor time of its longest task, in each step.
 */
export async function measurePageAtWork(addon: Addon, stores: number, months: number): Promise<Figure[]> {
  const browser = await startBrowser();
  try {
    const traffic: Traffic = { calls: 0, got: 0, largest: 0 };
    const page = await openSidebar(browser, addon, { stores, months, traffic });
    const tasks: { readonly name: string; readonly longest: number }[] = [];
    const what = `${inCount(stores)} stores × ${months} months, the page in Chromium`;
    const step = async (name: string, run: () => Promise<unknown>) =>
      tasks.push({ name, longest: await longestTask(browser, page, run) });

    await step('opening', async () => {
      await page.goto(ADDRESS);
      await page.locator('button.primary').waitFor();
      await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    });
    const opening = { ...traffic };
    await step('building', async () => {
      await page.locator('button.primary').click();
      await page.locator('#outcome').waitFor();
    });
    await openTab(page, sidebarTexts.storeTab.zh, '[role=tabpanel]:not([hidden]) select');
    await step('a store', async () => {
      await page
        .getByRole('combobox', { name: storeTabTexts.store.zh, exact: true })
        .selectOption({ index: 1 });
      await page.locator('#life').waitFor();
    });
    await step('the plan', () => openTab(page, sidebarTexts.planTab.zh, '.ahead-day'));
    return [
      {
        what: `${what}: read to open`,
        ours: `${inCount(Math.round(opening.got / 1000))} KB in ${opening.calls} calls`,
        against: `${inCount(Math.round(opening.largest / 1000))} KB at most in one`,
      },
      ...tasks.map(({ name, longest }) => ({
        what: `${what}: longest task, ${name}`,
        ours: inMilliseconds(longest),
        against: '',
        target: inMilliseconds(MOST_MILLISECONDS),
        isReached: longest <= MOST_MILLISECONDS,
      })),
    ];
  } finally {
    await browser.close();
  }
}

async function openTab(page: Page, name: string, shown: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.locator(shown).first().waitFor();
}

interface Behind {
  readonly stores: number;
  readonly months: number;
  readonly traffic: Traffic;
}

async function openSidebar(
  browser: Browser,
  addon: Addon,
  { stores, months, traffic }: Behind,
): Promise<Page> {
  const book = openWorkbook({
    ...addon,
    catalogue,
    sheets: [
      { name: 'Rows', rows: monthlyTable(stores, months) },
      { name: 'Targets', rows: targetsTable() },
    ],
  });
  const context = await browser.newContext({ viewport: { width: 300, height: 720 }, locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.exposeFunction('answerFromBook', (name: string, request: string) => {
    const reply = JSON.stringify(book.call('answerSidebar', name, JSON.parse(request)));
    traffic.calls += 1;
    traffic.got += reply.length;
    traffic.largest = Math.max(traffic.largest, reply.length);
    return reply;
  });
  await page.addInitScript({ content: ANSWER_FROM_BOOK });
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html', body: addon.pages['sidebar.html'] ?? '' }),
  );
  return page;
}

/** A google.script.run that asks the workbook; as text, since it runs in the page as it stands here. */
const ANSWER_FROM_BOOK = `
const runner = (succeed, fail) => ({
  withSuccessHandler: (handle) => runner(handle, fail),
  withFailureHandler: (handle) => runner(succeed, handle),
  answerSidebar: (name, request) =>
    void answerFromBook(name, JSON.stringify(request)).then((reply) => succeed(JSON.parse(reply))).catch(fail),
});
globalThis.google = { script: { run: runner(() => undefined, () => undefined) } };
`;

interface TraceEvent {
  readonly name: string;
  /** Microseconds of the thread's own time, which others on the machine do not lengthen. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
}

/** The longest task of the page while something is done. @returns milliseconds of processor time */
async function longestTask(browser: Browser, page: Page, run: () => Promise<unknown>): Promise<number> {
  const categories = ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'];
  await browser.startTracing(page, { categories });
  await run();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  const threadsOf = (name: string) =>
    traceEvents
      .filter((event) => event.name === 'thread_name' && event.args.name === name)
      .map(({ pid, tid }) => `${pid} ${tid}`);
  const main = new Set(threadsOf('CrRendererMain'));
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => /RunTask$/.test(name) && main.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('the browser told of no task of the page');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
