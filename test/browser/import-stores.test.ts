/** Orders of many stores at once: whose they are is told by names, and one press fills the rows of all. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fillSentences, fillTexts } from '../../src/messages/import/fill';
import type { Language } from '../../src/messages/language';
import { sidebarTexts } from '../../src/messages/sidebar';
import type { SalesPlace } from '../../src/sidebar/contract';
import { closePages, openBrowser } from './open-browser';
import { bundlePlayedSidebar } from './sidebar/bundle-played';
import { expectItLooksRight } from './sidebar/every-look';
import { csvFile, HEADER, line } from './sidebar/import-files';
import { type OpenSidebar, openSidebar, refuse } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import { press } from './sidebar/use-page';
import { WAYS } from './sidebar/ways';

let html: string;
let browser: Browser;
let opened: OpenSidebar[] = [];

beforeAll(async () => {
  html = await bundlePlayedSidebar();
  browser = await openBrowser();
});
afterAll(() => closePages(browser));

afterEach(async () => {
  const faults = await Promise.all(opened.map((sidebar) => sidebar.faults()));
  await Promise.all(opened.map((sidebar) => sidebar.close()));
  opened = [];
  expect(faults.flat()).toEqual([]);
});

const STORES = ['青禾旗舰店', '白鹭旗舰店', '春山家居旗舰店'];

const place = (month: string, more: Partial<SalesPlace> = {}): SalesPlace => ({
  ...{ month, row: 7, holds: '', official: null },
  ...more,
});

/** 青禾: a month without a row. 白鹭: what stands there already, and another figure. Else blank cells. */
const PLACES: NonNullable<Answers['previewSales']> = ({ store, months }) => ({
  months: months.map((month) => {
    if (store === '青禾旗舰店') return place(month, { row: null });
    if (store !== '白鹭旗舰店') return place(month);
    return month === '2023-10'
      ? place(month, { holds: '20' })
      : place(month, { holds: '=40000+1', official: 45 });
  }),
});

type Answers = Parameters<typeof openSidebar>[1]['answers'];

async function openImport(language: Language, answers: Answers = {}): Promise<OpenSidebar> {
  const sidebar = await openSidebar(browser, {
    html,
    answers: {
      start: () => samples.sampleStart(language),
      listStores: () => ({ stores: STORES }),
      previewSales: PLACES,
      fillSales: ({ stores }) => ({
        sheetName: 'Rows',
        filled: stores.flatMap(({ months }) => months).length,
        added: 0,
        before: 0,
      }),
      rememberStores: () => null,
      ...answers,
    },
  });
  opened.push(sidebar);
  await sidebar.page.getByRole('tab', { name: sidebarTexts.importTab[language] }).click();
  return sidebar;
}

let lastNumber = 10_001;
const sold = (store: string, paid: string, day: string): string[] =>
  line({ number: `31415926535897${lastNumber++}`, paid, completed: `${day} 12:00:00`, store });

/** 青禾 by its full name, 白鹭 as the team calls it, and a name that nobody knows; two stores in one file. */
const FILES = [
  csvFile('a.csv', [sold('青禾旗舰店', '10', '2023-10-09')]),
  csvFile('b.csv', [
    sold('白鹭', '20', '2023-10-09'),
    sold('白鹭', '40', '2023-11-09'),
    sold('春山生活馆', '80', '2023-11-09'),
  ]),
  csvFile('c.csv', [sold('春山生活馆', '160', '2023-11-10')]),
];

/** For each store of the files, its name and the store that is chosen. */
const choices = (page: Page): Promise<string[]> =>
  page
    .locator('.whose .field')
    .evaluateAll((fields) =>
      fields.map(
        (field) => `${field.querySelector('label')?.textContent}: ${field.querySelector('select')?.value}`,
      ),
    );

const choose = (page: Page, files = FILES): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(files);
const button = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true });

describe.each(WAYS)('from files of several stores to the rows of each (%s, by %s)', (language, hand) => {
  test('names tell whose they are, one table shows old beside new, and one press writes it all', async () => {
    const { page, calls, requestsOf } = await openImport(language);
    await choose(page);
    await page.locator('.whose').waitFor();
    expect(await choices(page)).toEqual(['青禾旗舰店: 青禾旗舰店', '白鹭: 白鹭旗舰店', '春山生活馆: ']);

    await press(page, button(page, fillTexts.compare[language]), hand);
    expect(await page.locator('#fill-store-3-mistake').textContent()).toContain(
      fillTexts.storesMissing[language],
    );
    expect(await page.locator('#fill-store-3').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.locator('#fill-store-3').selectOption('春山家居旗舰店');
    await press(page, button(page, fillTexts.compare[language]), hand);

    const lines = page.locator('.comparison table > * > tr');
    await lines.first().waitFor();
    expect((await lines.allInnerTexts()).slice(1).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      '青禾旗舰店',
      '2023-10 — 10.00',
      fillTexts.newRow[language],
      '白鹭旗舰店 ← 白鹭',
      '2023-10 20.00 20.00',
      fillTexts.unchanged[language],
      '2023-11 fx 40.00',
      expect.stringContaining(fillSentences.official(4500)[language]),
      '春山家居旗舰店 ← 春山生活馆',
      '2023-11 — 240.00',
      fillTexts.blankCell[language],
    ]);
    await press(page, button(page, fillSentences.fill(3)[language]), hand);
    await page
      .getByRole('status')
      .filter({ hasText: fillSentences.filled('Rows', 3, 0, 0)[language] })
      .waitFor();

    expect(requestsOf('fillSales')).toMatchObject([
      {
        stores: [
          { store: '青禾旗舰店', months: [{ month: '2023-10', sales: 10, agreed: '' }] },
          { store: '白鹭旗舰店', months: [{ month: '2023-11', sales: 40, agreed: '=40000+1' }] },
          { store: '春山家居旗舰店', months: [{ month: '2023-11', sales: 240, agreed: '' }] },
        ],
      },
    ]);
    // Only the name that could not be told is remembered.
    await expect
      .poll(() => calls.at(-1))
      .toEqual({
        name: 'rememberStores',
        request: { stores: { 春山生活馆: '春山家居旗舰店' } },
      });
  });
});

describe('several stores', () => {
  const compare = (page: Page) => button(page, fillTexts.compare.en).click();

  test('may be left out, all but one', async () => {
    const { page, requestsOf } = await openImport('en');
    await choose(page);
    const leaveOut = (index: number) =>
      page.locator(`#fill-store-${index}`).selectOption({ label: fillTexts.leaveOut.en });
    for (const index of [1, 2, 3]) await leaveOut(index);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await compare(page);
    await page.getByText(fillTexts.allLeftOut.en).waitFor();
    await page.locator('#fill-store-2').selectOption('白鹭旗舰店');
    await compare(page);
    await button(page, fillSentences.fill(1).en).click();
    await page.getByText(fillSentences.filled('Rows', 1, 0, 0).en).waitFor();
    expect(requestsOf('previewSales')).toMatchObject([{ store: '白鹭旗舰店' }]);
    await expect
      .poll(() => requestsOf('rememberStores'))
      .toEqual([{ stores: { 青禾旗舰店: null, 春山生活馆: null } }]);
  });

  test('of one store in the rows add up there', async () => {
    const { page, requestsOf } = await openImport('en');
    await choose(page);
    await page.locator('#fill-store-3').selectOption('青禾旗舰店');
    await compare(page);
    await button(page, fillSentences.fill(3).en).waitFor();
    const months = ['2023-10', '2023-11'];
    expect(requestsOf('previewSales')).toHaveLength(2);
    expect(requestsOf('previewSales')).toContainEqual(
      expect.objectContaining({ store: '青禾旗舰店', months }),
    );
  });

  test('of which one is refused are not written; a writing that broke off says at the retry what was written', async () => {
    let isWritten = false;
    const { page, requestsOf } = await openImport('en', {
      previewSales: (request) =>
        isWritten && request.store === '青禾旗舰店'
          ? { months: request.months.map((month) => place(month, { holds: '10' })) }
          : PLACES(request),
      fillSales: () => refuse('the cells have changed'),
    });
    await choose(page);
    await page.locator('#fill-store-3').selectOption('春山家居旗舰店');
    await compare(page);
    await button(page, fillSentences.fill(3).en).click();
    expect(await page.getByRole('alert').textContent()).toContain('the cells have changed');
    expect(await page.locator('.comparison').count()).toBe(0);
    expect(requestsOf('fillSales').length).toBe(1);
    isWritten = true;
    await compare(page);
    await page.getByText(fillSentences.writtenBefore(1).en).waitFor();
    await button(page, fillSentences.fill(2).en).waitFor();
    expect(requestsOf('rememberStores')).toEqual([]);
  });

  test('that no file names are asked about together or, if the user wants it, file by file', async () => {
    const header = HEADER.filter((name) => name !== '店铺名称');
    const nameless = (name: string, paid: string) =>
      csvFile(
        name,
        [sold('', paid, '2023-11-09')].map((cells) =>
          cells.filter((_, index) => HEADER[index] !== '店铺名称'),
        ),
        header,
      );
    const { page } = await openImport('en');
    await choose(page, [nameless('x.csv', '1'), nameless('y.csv', '2'), nameless('白鹭 11月.csv', '4')]);
    await page.locator('.whose').waitFor();
    expect(await choices(page)).toEqual([`${fillSentences.nameless(2).en}: `, '白鹭 11月.csv: 白鹭旗舰店']);
    await page.getByLabel(fillTexts.apart.en).check();
    expect(await choices(page)).toEqual(['x.csv: ', 'y.csv: ', '白鹭 11月.csv: 白鹭旗舰店']);
    await page.getByLabel(fillTexts.apart.en).uncheck();
    expect(await choices(page)).toEqual([`${fillSentences.nameless(2).en}: `, '白鹭 11月.csv: 白鹭旗舰店']);
  });
});

test('many stores: only those that are not found by their names stand open', async () => {
  const names = ['青禾', '白鹭', '春山家居', '海鸥', '鹭鸶'];
  const { page } = await openImport('en', { listStores: () => ({ stores: names }) });
  await choose(page, [
    csvFile(
      'a.csv',
      [...names, '无名小店'].map((name) => sold(`${name}旗舰店`, '10', '2023-11-09')),
    ),
  ]);
  await page.locator('.whose').waitFor();
  expect(await page.locator('.whose select:visible').count()).toBe(1);
  await page.getByText(fillSentences.found(5).en).click();
  expect(await page.locator('.whose select:visible').count()).toBe(6);
  expect(await choices(page)).toEqual(['无名小店旗舰店: ', ...names.map((name) => `${name}旗舰店: ${name}`)]);
});

describe.each(['zh', 'en'] as const)('every state looks right (%s)', (language) => {
  test.each(['chosen', 'compared'])('%s', async (state) => {
    const { page } = await openImport(language);
    await choose(page);
    await page.locator('.whose').waitFor();
    if (state === 'compared') {
      await page.locator('#fill-store-3').selectOption('春山家居旗舰店');
      await button(page, fillTexts.compare[language]).click();
      await page.locator('.comparison').waitFor();
    } else {
      await button(page, fillTexts.compare[language]).click();
    }
    await expectItLooksRight(page, `import-stores-${state}`, language);
  });
});
