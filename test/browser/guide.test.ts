/**
 * The guide, step by step as it tells them, in the workbook of `npm start`. Its pictures are taken on the way: `npm run pictures`
 * puts them where the guide has them. That the same is reached from a blank spreadsheet is tested in three-clicks.test.ts.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedPage } from '../../build/local/server/serve-page';
import { calendarTexts } from '../../src/messages/ahead/calendar-download';
import { daysTexts } from '../../src/messages/ahead/days';
import { diagnosisTabTexts } from '../../src/messages/diagnosis/diagnosis-section';
import type { Language } from '../../src/messages/language';
import { newMonthTexts } from '../../src/messages/new-month';
import { planSheetTexts } from '../../src/messages/plan/plan-section';
import { reportFormTexts } from '../../src/messages/report/choice';
import { gridTexts } from '../../src/messages/report/grid';
import { sidebarTexts } from '../../src/messages/sidebar';
import { afterFailingTexts } from '../../src/messages/store/after-failing';
import { needTexts } from '../../src/messages/store/life';
import { storeTabTexts } from '../../src/messages/store/stores';
import { statusNames, tableSheetNames } from '../../src/messages/terms';
import { closePages, openBrowser, openPage } from './open-browser';
import { serveSample } from './serve-addon';
import { languagesBy } from './sidebar/ways';
import { sidebarOf, textsOf } from './workbook-by-hand';

const TAKES_PICTURES = process.env.npm_lifecycle_event === 'pictures';
const FOLDER = TAKES_PICTURES ? '../../docs/pictures' : '../../test-results';
/** All steps are the same in both; the pictures are not. */
const LANGUAGES: readonly Language[] = TAKES_PICTURES ? ['zh', 'en'] : languagesBy('mouse');
const PICTURES = fileURLToPath(new URL(FOLDER, import.meta.url));
/** Of the sample's stores: one that may miss its next node, one that fails by its dimensions, and one by its sales. */
const AT_RISK = { zh: '南塘家居专营店', en: 'Nantang Home Store' } as const;
const WATCHED = { zh: '北屿数码旗舰店', en: 'Beiyu Digital Flagship' } as const;
const FAILED = { zh: '晴川食品专营店', en: 'Qingchuan Food Store' } as const;

let browser: Browser;
let served: ServedPage;
beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  [browser, served] = await Promise.all([openBrowser(), serveSample()]);
});
afterAll(async () => {
  await closePages(browser);
  await served?.close();
});

/** The sidebar of the language, and what is done in it. */
function hand(page: Page, language: Language) {
  const sidebar = sidebarOf(page);
  const button = (name: string): Locator => sidebar.getByRole('button', { name, exact: true });
  return {
    sidebar,
    button,
    press: (text: Record<Language, string>) => button(text[language]).click(),
    tab: (name: Record<Language, string>) =>
      sidebar.getByRole('tab', { name: name[language], exact: true }).click(),
    rowsOf: (name: Record<Language, string>) => textsOf(page, name[language]),
    /** @param of the whole page, or the sidebar alone, in twice the points */
    picture: async (name: string, of: 'page' | 'sidebar') => {
      const path = `${PICTURES}/guide-${name}.${language}.png`;
      if (of === 'page') await page.screenshot({ path, scale: 'css' });
      else await page.locator('#sidebar').screenshot({ path });
    },
  };
}

/** Under the bar with the tabs. */
const toTop = (place: Locator) =>
  place.evaluate((element) => {
    element.scrollIntoView();
    element.ownerDocument.defaultView?.scrollBy(0, -64);
  });

test.each(LANGUAGES)('a first hour, a month, and a store in trouble (%s)', async (language) => {
  const { page, complaints } = await openPage(browser, `${served.address}?lang=${language}`, {
    // The size that the Marketplace asks of screenshots.
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
  });
  const { sidebar, button, press, tab, rowsOf, picture } = hand(page, language);

  // The report of the sample is what is seen first.
  expect((await rowsOf(gridTexts.title)).flat()).toContain(statusNames['no data'][language]);
  await picture('report', 'page');

  // A month's routine: a row for every store, never a second one.
  const storeMonths = async () => {
    const [, ...rows] = await rowsOf(tableSheetNames.rows);
    return rows.filter(([store]) => store !== '').map(([store, , , month]) => `${store} ${month}`);
  };
  const before = await storeMonths();
  await press(newMonthTexts.start);
  const add = sidebar.locator('.month-form button[type=submit]');
  await add.waitFor();
  await add.scrollIntoViewIfNeeded();
  await picture('new-month', 'sidebar');
  await add.click();
  await sidebar.getByText(newMonthTexts.fillThenBuild[language]).waitFor();
  const after = await storeMonths();
  expect(after.length).toBeGreaterThan(before.length);
  expect(new Set(after).size).toBe(after.length);
  await press(reportFormTexts.rebuild);
  await button(reportFormTexts.rebuild[language]).waitFor();

  // A store in trouble.
  await tab(sidebarTexts.storeTab);
  const store = sidebar.getByRole('combobox', { name: storeTabTexts.store[language] });
  await store.selectOption(AT_RISK[language]);
  await sidebar.getByRole('heading', { name: needTexts.heading[language] }).waitFor();
  await picture('store', 'sidebar');
  await store.selectOption(WATCHED[language]);
  await sidebar.getByRole('heading', { name: afterFailingTexts.heading[language] }).waitFor();
  await toTop(sidebar.getByRole('heading', { name: diagnosisTabTexts.heading[language] }));
  await picture('diagnosis', 'sidebar');

  // A plan that the team works in.
  await tab(sidebarTexts.planTab);
  for (const name of [WATCHED, FAILED]) {
    await sidebar.getByRole('checkbox', { name: new RegExp(`^${name[language]}`) }).uncheck();
  }
  await press(planSheetTexts.make);
  await button(planSheetTexts.toPlan[language]).click();
  await button(planSheetTexts.refresh[language]).waitFor();
  await picture('plan', 'page');

  // No missed node.
  await toTop(sidebar.getByRole('heading', { name: daysTexts.heading[language] }));
  await picture('days', 'sidebar');
  const download = page.waitForEvent('download');
  await press(calendarTexts.download);
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
  expect(complaints).toEqual([]);
  await page.close();
});
