import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleSidebar } from '../../build/bundle-sidebar';
import { findBrowser } from '../../build/find-browser.mjs';
import { fillSentences, fillTexts, importTexts } from '../../src/messages/import-tab';
import type { Language } from '../../src/messages/language';
import { sidebarTexts } from '../../src/messages/sidebar';
import { csvFile, SHOP } from './sidebar/import-files';
import { type OpenSidebar, openSidebar } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import { findings, picture, stickingOut } from './sidebar/use-page';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

let html: string;
let browser: Browser;
let opened: OpenSidebar[] = [];

beforeAll(async () => {
  html = await bundleSidebar();
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser starts on this machine');
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
});
afterAll(() => browser.close());

afterEach(async () => {
  const faults = await Promise.all(opened.map((sidebar) => sidebar.faults()));
  await Promise.all(opened.map(({ page }) => page.context().close()));
  opened = [];
  expect(faults.flat()).toEqual([]);
});

type Opening = Omit<Parameters<typeof openSidebar>[1], 'html'>;

async function openImport(language: Language, answers: Opening['answers'] = {}): Promise<OpenSidebar> {
  const sidebar = await openSidebar(browser, {
    html,
    answers: {
      start: () => samples.sampleStart(language),
      listStores: () => ({ stores: [SHOP, '春山家居旗舰店'] }),
      ...answers,
    },
  });
  opened.push(sidebar);
  await sidebar.page.getByRole('tab', { name: sidebarTexts.importTab[language] }).click();
  return sidebar;
}

const fileInput = (page: Page) => page.locator('input[type=file]');

describe.each(LANGUAGES)('from a file to the monthly rows (%s)', (language) => {
  test('choose, preview, compare, write', async () => {
    const { page, calls } = await openImport(language, {
      previewSales: ({ months }) => ({
        months: months.map(({ month }) => ({
          month,
          row: month === '2023-10' ? null : 7,
          holds: month === '2023-10' ? '' : '=SUM(A1:A3)',
          official: month === '2023-11' ? 72000 : null,
        })),
      }),
      fillSales: ({ months }) => ({ sheetName: 'Rows', filled: months.length - 1, added: 1 }),
    });
    await fileInput(page).setInputFiles([csvFile('orders.csv')]);
    await page.locator('.months').waitFor();
    await picture(page, `a-preview-${language}`);
    await page.locator('#fill-store').selectOption(SHOP);
    await page.getByRole('button', { name: fillTexts.compare[language] }).click();
    await page.locator('.comparison').waitFor();
    await picture(page, `b-compare-${language}`);
    console.log(await findings(page), await stickingOut(page));
    await page.getByRole('button', { name: fillSentences.fill(2)[language] }).click();
    await page.locator('.fill .done:not(.empty)').waitFor();
    await picture(page, `c-done-${language}`);
    console.log(JSON.stringify(calls.slice(1)), importTexts.files.en);
  });
});
