/** The page of the probe, which a person opens at Google: here over the local workbook, with what only a browser can find out. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedPage } from '../../build/local/server/serve-page';
import { bundleProbe } from '../../build/probe/bundle-probe';
import { PROBE_FUNCTIONS } from '../../build/probe/open-probe';
import { closePages, openBrowser, openPage } from './open-browser';
import { serveAddon } from './serve-addon';
import { sidebarOf, textsOf } from './workbook-by-hand';

let browser: Browser;
let served: ServedPage;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  const { code, pages } = await bundleProbe(['page', 'permissions']);
  [browser, served] = await Promise.all([
    openBrowser(),
    serveAddon({ code, pages, sheets: [{ name: 'Sheet1', rows: [] }], functions: PROBE_FUNCTIONS }),
  ]);
  ({ page, complaints } = await openPage(browser, `${served.address}?lang=en`));
});
afterAll(async () => {
  await closePages(browser);
  await served?.close();
});

test('it runs all its probes, and gives what it has seen as a file and as a sheet', async () => {
  await page.getByRole('button', { name: 'Tmall assessment' }).click();
  await page.getByRole('menuitem', { name: 'Open the probe' }).click();
  const probe = sidebarOf(page);
  expect(await probe.locator('#by-hand li').count()).toBeGreaterThan(0);
  await probe.getByRole('button', { name: 'Run all' }).click();
  await probe.getByText('Done.', { exact: true }).waitFor();

  // The local workbook keeps a page from the clipboard, as may well be so at Google, and refuses getContent.
  expect((await probe.locator('#found li').allTextContents()).map((line) => line.split('. ')[0])).toEqual([
    'page/clipboard',
    'page/reparsed-content',
  ]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    probe.getByRole('link', { name: 'Download google-observed.json' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('google-observed.json');
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file).toMatchObject({ account: 'personal', locale: 'en_US', userLocale: 'en' });
  const { results } = file;
  expect(results['page/strokes-in-strings']).toEqual({ kind: 'agreed', observed: 'undefined' });
  expect(results['page/ten-calls']).toEqual({ kind: 'agreed', observed: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] });
  expect(results['permissions/from-a-cell'].kind).toBe('agreed');

  const [header, ...rows] = (await textsOf(page, 'probe results'))
    .map((row) => row.slice(0, 4))
    .filter(([id]) => id !== '');
  expect(header).toEqual(['id', 'result', 'expected', 'observed']);
  expect(rows.map(([id]) => id)).toEqual(Object.keys(results));
  expect(rows.find(([id]) => id === 'page/worker')).toEqual(['page/worker', 'agreed', '"ready"', '"ready"']);
  // It tries what breaks a page, and what may be kept from one; it asks no other machine.
  expect(complaints.filter((complaint) => complaint.startsWith('asked'))).toEqual([]);
});
