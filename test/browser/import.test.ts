import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fieldNames } from '../../src/messages/import/columns';
import { fillSentences, fillTexts } from '../../src/messages/import/fill';
import { fileRefusals } from '../../src/messages/import/order-files';
import { exclusionTexts } from '../../src/messages/import/order-results';
import { previewSentences, previewTexts } from '../../src/messages/import/preview';
import { importSentences, importTexts } from '../../src/messages/import/reading';
import { settingTexts } from '../../src/messages/import/settings';
import type { Bilingual, Language } from '../../src/messages/language';
import { choiceMistakes } from '../../src/messages/report/choice';
import { sidebarTexts } from '../../src/messages/sidebar';
import { storeTabTexts } from '../../src/messages/store/stores';
import type { SalesPlace } from '../../src/sidebar/contract';
import { gb18030 } from '../sidebar/import/gb18030';
import { withPart, workbookOf } from '../sidebar/import/make-workbook';
import { csvOf } from '../sidebar/import/read-files';
import { closePages, openBrowser } from './open-browser';
import { bundlePlayedSidebar } from './sidebar/bundle-played';
import { expectItLooksRight } from './sidebar/every-look';
import {
  ADDRESS,
  csvFile,
  type GivenFile,
  HEADER,
  line,
  MESSAGE,
  manyLines,
  NAME,
  ordinaryLines,
  PHONE,
  STORE,
} from './sidebar/import-files';
import { type OpenSidebar, openSidebar, refuse } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import { press, tabTo } from './sidebar/use-page';
import { WAYS } from './sidebar/ways';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

let html: string;
let browser: Browser;
let folder: string;
let opened: OpenSidebar[] = [];

beforeAll(async () => {
  html = await bundlePlayedSidebar();
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  browser = await openBrowser();
});
afterAll(async () => {
  await closePages(browser);
  await rm(folder, { recursive: true });
});

/** Whatever a test does, the page asks nobody but the server, writes nothing to the console and hears every failure. */
afterEach(async () => {
  const faults = await Promise.all(opened.map((sidebar) => sidebar.faults()));
  await Promise.all(opened.map((sidebar) => sidebar.close()));
  opened = [];
  expect(faults.flat()).toEqual([]);
});

type Answers = Parameters<typeof openSidebar>[1]['answers'];

async function openImport(language: Language, answers: Answers = {}, page = html): Promise<OpenSidebar> {
  const sidebar = await openSidebar(browser, {
    html: page,
    answers: {
      start: () => samples.sampleStart(language),
      listStores: () => ({ stores: [STORE, '春山家居旗舰店'] }),
      ...answers,
    },
  });
  opened.push(sidebar);
  await sidebar.page.getByRole('tab', { name: sidebarTexts.importTab[language] }).click();
  return sidebar;
}

const choose = (page: Page, ...files: GivenFile[]): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(files);
/** From the disk, since it takes long to hand so much to a browser. */
async function chooseLarge(page: Page, lines: number): Promise<void> {
  const path = join(folder, `${lines}.csv`);
  await writeFile(path, csvFile('large.csv', manyLines(lines)).buffer);
  await page.locator('input[type=file]').setInputFiles(path);
}

const button = (page: Page, text: Bilingual, language: Language): Locator =>
  page.getByRole('button', { name: text[language], exact: true });
const sees = (page: Page, text: string): Promise<void> =>
  page.locator(':visible', { hasText: text }).last().waitFor();

const focusedText = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() =>
    document.activeElement === document.body ? 'nothing' : document.activeElement?.textContent,
  );

/** What the preview shows: month, orders counted, sum. */
async function monthLines(page: Page): Promise<string[]> {
  await page.locator('.months').first().waitFor();
  const rows = page.locator('.months').first().locator('tbody > tr:first-child, tfoot > tr');
  const texts = await rows.evaluateAll((found) =>
    found.map((row) => [...row.children].map((cell) => cell.textContent).join(' ')),
  );
  return texts.filter((text) => /^\d{4}-/.test(text));
}

const place = (month: string, more: Partial<SalesPlace> = {}): SalesPlace => ({
  month,
  row: 7,
  holds: '',
  official: null,
  ...more,
});
const everyPlace: Answers['previewSales'] = ({ months }) => ({
  months: months.map((month) => place(month)),
});

const ORDINARY = ['2023-10 1 100.10', '2023-11 2 71,500.00', '2023-12 1 9.90'];

describe.each(WAYS)('from a file to the monthly rows (%s, by %s)', (language, hand) => {
  test('choose, look, compare, write what was agreed to', async () => {
    const { page, calls, requestsOf } = await openImport(language, {
      previewSales: () => ({
        months: [
          place('2023-10', { row: null }),
          place('2023-11', { holds: '=SUM(A1:A3)', official: 72_000 }),
        ],
      }),
      fillSales: () => ({ sheetName: 'Rows', filled: 1, added: 1, before: 0 }),
    });
    await tabTo(page, page.locator('input[type=file]'));
    await choose(page, csvFile('orders.csv'));
    expect(await monthLines(page)).toEqual(ORDINARY);
    await sees(page, previewSentences.total(6, 4, 1, 1)[language]);
    await sees(page, exclusionTexts.irregular[language]);
    await sees(page, previewSentences.oneStore(STORE)[language]);

    await press(page, page.locator('.months summary').nth(1), hand);
    await sees(page, '1万多');
    const store = page
      .getByLabel(fillTexts.store[language], { exact: true })
      .and(page.locator('#fill-store'));
    // The store that the file names is chosen already.
    expect(await store.inputValue()).toBe(STORE);
    await press(page, button(page, fillTexts.compare, language), hand);
    await sees(page, fillSentences.replacesFormula('=SUM(A1:A3)')[language]);
    await sees(page, fillTexts.newRow[language]);
    await sees(page, fillSentences.official(7_200_000)[language]);
    expect(requestsOf('fillSales')).toEqual([]);
    await press(page, button(page, fillSentences.fill(2), language), hand);
    await sees(page, fillSentences.filled('Rows', 1, 1, 0)[language]);

    const report = { rowsSheet: samples.ROWS, targetsSheet: samples.TARGETS, language };
    // December is not over, and so is not among them.
    expect(calls.slice(1)).toMatchObject([
      { name: 'listStores', request: report },
      {
        name: 'previewSales',
        request: { report, store: STORE, months: ['2023-10', '2023-11'] },
      },
      {
        name: 'fillSales',
        request: {
          report,
          stores: [
            {
              store: STORE,
              months: [
                { month: '2023-10', sales: 100.1, agreed: '' },
                { month: '2023-11', sales: 71_500, agreed: '=SUM(A1:A3)' },
              ],
            },
          ],
        },
      },
    ]);
  });

  test('a column that is not recognised is pointed out by hand', async () => {
    const { page } = await openImport(language);
    const header = HEADER.map((name) => (name === '退款金额' ? '退了多少' : name));
    await choose(page, csvFile('odd.csv', ordinaryLines, header));
    await sees(page, importTexts.nothingUsable[language]);
    const select = page.getByRole('combobox', { name: fieldNames.refund[language] });
    expect(await select.getAttribute('aria-invalid')).toBe('true');
    if (hand === 'mouse') await select.selectOption({ label: 'N · 退了多少' });
    else {
      await tabTo(page, select);
      await page.keyboard.press('N');
    }
    expect(await monthLines(page)).toEqual(ORDINARY);
    expect(await select.inputValue()).toBe('13');
    // The column that was chosen keeps its place, and the focus.
    expect(await select.isVisible()).toBe(true);
  });
});

describe('several files', () => {
  test('that overlap count every order once, and the later file prevails', async () => {
    const { page } = await openImport('en');
    const [first, second, third] = ordinaryLines;
    const updated = line({
      number: '3141592653589710001',
      paid: '100.10',
      refund: '0.10',
      completed: '2023-10-09',
    });
    await choose(
      page,
      csvFile(
        'a.csv',
        [first, second].flatMap((one) => (one ? [one] : [])),
      ),
    );
    expect(await monthLines(page)).toEqual(['2023-10 1 100.10', '2023-11 1 49,999.50']);
    await choose(page, csvFile('b.csv', [updated, ...(third ? [third] : [])]));
    await expect.poll(() => monthLines(page)).toEqual(['2023-10 1 100.00', '2023-11 2 71,500.00']);
    await page.locator('summary', { hasText: previewTexts.repeats.en }).click();
    await sees(page, previewSentences.repeated(1).en);

    await page.getByRole('button', { name: importSentences.remove('a.csv').en }).click();
    await expect.poll(() => monthLines(page)).toEqual(['2023-10 1 100.00', '2023-11 1 21,500.50']);
  });

  test('are none where the same one is chosen again, which the browser allows', async () => {
    const path = join(folder, 'orders.csv');
    await writeFile(path, csvFile('orders.csv').buffer);
    const { page } = await openImport('en');
    for (let times = 0; times < 2; times += 1) {
      await page.locator('input[type=file]').setInputFiles(path);
      expect(await monthLines(page)).toEqual(ORDINARY);
      // Else the browser would see no change the second time.
      expect(await page.locator('input[type=file]').inputValue()).toBe('');
    }
    expect(await page.locator('.files > li').count()).toBe(1);
  });

  test('are refused one by one, and the sums say that something is left out', async () => {
    const { page } = await openImport('en');
    const html = {
      name: 'old.xls',
      mimeType: 'application/vnd.ms-excel',
      buffer: Buffer.from('<html><table>'),
    };
    await choose(page, html, csvFile('good.csv'), { ...html, name: 'empty.csv', buffer: Buffer.alloc(0) });
    expect(await monthLines(page)).toEqual(ORDINARY);
    await sees(page, fileRefusals.webPage.en);
    await sees(page, fileRefusals.empty.en);
    await sees(page, importSentences.leftOut(2).en);
  });

  test('can be dropped on the tab, and on another one do nothing', async () => {
    const { page } = await openImport('en');
    const drop = async (name: string) => {
      const text = csvFile(name).buffer.toString();
      await page.evaluate(
        ([fileName = '', content = '']) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([content], fileName));
          document
            .querySelector('main')
            ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
        },
        [name, text],
      );
    };
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await drop('a.csv');
    expect(await monthLines(page)).toEqual(ORDINARY);
    await page.getByRole('tab', { name: sidebarTexts.functionsTab.en }).click();
    await drop('b.csv');
    await page.getByRole('tab', { name: sidebarTexts.importTab.en }).click();
    expect(await page.locator('.files .name').allTextContents()).toEqual(['a.csv']);
  });

  test('of two stores are said to be so', async () => {
    const { page } = await openImport('en');
    await choose(
      page,
      csvFile('a.csv', [...ordinaryLines, line({ number: '9141592653589710001', paid: '1', store: '春山' })]),
    );
    await sees(page, previewSentences.severalStores([STORE, '春山']).en);
  });
});

describe('every kind of file is read in the worker as in the tests', () => {
  const rows = [HEADER, ...ordinaryLines];
  const workbook = withPart(workbookOf({ 订单: rows }), 'xl/worksheets/sheet1.xml', (text) =>
    text.replace(/<dimension ref="[^"]*"\/>/, '<dimension ref="A1"/>'),
  );
  const gbk = Buffer.from(gb18030(csvOf(rows)));
  const withoutWorker = (page: string) => page.replace('<script>', '<script>delete window.Worker;');
  // The page waits for its first word some seconds, which are over at once here.
  const withSilentWorker = (page: string) =>
    page.replace(
      '<script>',
      `<script>
        window.Worker = class { postMessage() {} terminate() {} };
        const wait = window.setTimeout;
        window.setTimeout = (work, time) => wait(work, time >= 5000 ? 0 : time);`,
    );
  const withThrowingWorker = (page: string) =>
    page.replace('<script>', '<script>window.Worker = class { constructor() { throw new Error("no"); } };');
  const withFailingWorker = (page: string) =>
    page.replace(
      '<script>',
      `<script>window.Worker = class extends EventTarget {
        constructor() { super(); setTimeout(() => this.onerror(new Event("error", { cancelable: true })), 0); }
        postMessage() {}
        terminate() {}
      };`,
    );

  test.each([
    ['GB18030', 'a.csv', gbk, (page: string) => page],
    ['a workbook with a wrong dimension', 'a.xlsx', Buffer.from(workbook), (page: string) => page],
    ['GB18030, where no worker can be made', 'a.csv', gbk, withoutWorker],
    ['a workbook, where no worker can be made', 'a.xlsx', Buffer.from(workbook), withoutWorker],
    ['GB18030, where a worker stays silent', 'a.csv', gbk, withSilentWorker],
    ['GB18030, where making a worker throws', 'a.csv', gbk, withThrowingWorker],
    ['GB18030, where a worker fails before its first word', 'a.csv', gbk, withFailingWorker],
  ])('%s', async (_, name, buffer, change) => {
    const { page } = await openImport('zh', {}, change(html));
    await choose(page, { name, mimeType: '', buffer });
    expect(await monthLines(page)).toEqual(ORDINARY);
  });
});

describe('a reading', () => {
  test('shows how far it is, can be cancelled at once, and taken up again', async () => {
    const { page } = await openImport('en');
    await chooseLarge(page, 60_000);
    await button(page, importTexts.cancel, 'en').waitFor();
    await expect.poll(() => page.locator('.under-progress').textContent()).toMatch(/[1-9]\d* rows/);
    // Not by tabulator, which may take longer than the reading.
    await button(page, importTexts.cancel, 'en').focus();
    await page.keyboard.press('Enter');
    await sees(page, importTexts.cancelled.en);
    expect(await focusedText(page)).toBe(importTexts.readAgain.en);
    expect(await page.locator('.months').count()).toBe(0);
    await expect.poll(() => page.workers(), { timeout: 5_000 }).toEqual([]);
    await page.keyboard.press('Enter');
    await button(page, importTexts.cancel, 'en').waitFor();
    expect(await focusedText(page)).toBe(importTexts.cancel.en);
    expect(await monthLines(page)).toEqual(['2023-11 60,000 60,000.00']);
    await expect.poll(() => focusedText(page)).toBe(previewTexts.heading.en);
    expect(page.workers()).toEqual([]);
  });

  test('leaves the page alive, with a worker and without', async () => {
    for (const change of ['', 'delete window.Worker;']) {
      const { page } = await openImport('en', {}, html.replace('<script>', `<script>${change}`));
      await page.evaluate(() => {
        const world = window as unknown as { longest: number };
        world.longest = 0;
        let before = performance.now();
        // Playwright itself stops the page while it hands the file over.
        const begin = () => {
          world.longest = 0;
          before = performance.now();
        };
        document.addEventListener('change', begin, { capture: true });
        setInterval(() => {
          world.longest = Math.max(world.longest, performance.now() - before);
          before = performance.now();
        }, 10);
      });
      await chooseLarge(page, 20_000);
      await monthLines(page);
      expect(await page.evaluate(() => (window as unknown as { longest: number }).longest)).toBeLessThan(
        1500,
      );
    }
  });

  test('begins anew with the settings that are changed', async () => {
    const { page } = await openImport('en');
    await choose(
      page,
      csvFile('a.csv', [...ordinaryLines, line({ number: '914159265358971', paid: '5', store: '春山' })]),
    );
    expect((await monthLines(page))[1]).toBe('2023-11 3 71,505.00');
    await page.locator('summary', { hasText: settingTexts.heading.en }).click();
    await page.getByLabel(settingTexts.thirdParties.en).fill('春山\n');
    await page.getByLabel(settingTexts.otherTitles.en).focus();
    await expect.poll(async () => (await monthLines(page))[1]).toBe('2023-11 2 71,500.00');
    await page.getByRole('radio', { name: settingTexts.creation.en }).check();
    await expect.poll(() => monthLines(page)).toEqual(['2023-10 4 71,610.00']);
  });
});

describe('the writing', () => {
  const compare = async (page: Page, language: Language = 'en') => {
    await choose(page, csvFile('orders.csv'));
    await button(page, fillTexts.compare, language).click();
  };

  test('needs a store and a month', async () => {
    const names = ['海鸥旗舰店', '春山家居旗舰店'];
    const { page, requestsOf } = await openImport('en', { listStores: () => ({ stores: names }) });
    await choose(page, csvFile('orders.csv'));
    await button(page, fillTexts.compare, 'en').click();
    await sees(page, fillTexts.storeMissing.en);
    await page.locator('#fill-store').selectOption('海鸥旗舰店');
    for (const box of await page.getByRole('checkbox', { checked: true }).all()) await box.focus();
    await page.getByLabel('2023-10').uncheck();
    await page.getByLabel('2023-11').uncheck();
    await button(page, fillTexts.compare, 'en').click();
    await sees(page, fillTexts.monthsMissing.en);
    expect(requestsOf('previewSales')).toEqual([]);
  });

  test('leaves the running month out unless it is wanted', async () => {
    const { page, requestsOf } = await openImport('en', { previewSales: everyPlace });
    await choose(page, csvFile('orders.csv'));
    await sees(page, fillTexts.notOver.en);
    await page.getByLabel('2023-12').check();
    await page.locator('#fill-store').selectOption(STORE);
    await button(page, fillTexts.compare, 'en').click();
    await button(page, fillSentences.fill(3), 'en').waitFor();
    expect(requestsOf('previewSales')).toMatchObject([{ months: ['2023-10', '2023-11', '2023-12'] }]);
  });

  test('that is refused says so, writes nothing, and has to be compared again', async () => {
    const { page } = await openImport('en', {
      previewSales: everyPlace,
      fillSales: () => refuse('the cells have changed'),
    });
    await compare(page);
    await button(page, fillSentences.fill(2), 'en').click();
    expect(await page.getByRole('alert').textContent()).toContain('the cells have changed');
    expect(await button(page, fillSentences.fill(2), 'en').count()).toBe(0);
    await button(page, fillTexts.compare, 'en').click();
    await button(page, fillSentences.fill(2), 'en').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('of sums that stand there already is not offered', async () => {
    const { page } = await openImport('en', {
      previewSales: () => ({
        months: [
          place('2023-10', { holds: '100.1' }),
          place('2023-11', { holds: '71500', official: 71_500 }),
        ],
      }),
    });
    await compare(page);
    await sees(page, fillTexts.nothingToChange.en);
    expect(await page.locator('.comparison .primary').count()).toBe(0);
  });

  test('is not offered for what was not compared', async () => {
    const { page } = await openImport('en', { previewSales: everyPlace });
    await compare(page);
    await button(page, fillSentences.fill(2), 'en').waitFor();
    await page.getByLabel('2023-10').uncheck();
    expect(await page.locator('.comparison').count()).toBe(0);
    await page.getByLabel('2023-10').check();
    await choose(page, csvFile('more.csv', [line({ number: '914159265358971', paid: '5' })]));
    await expect.poll(async () => (await monthLines(page))[1]).toBe('2023-11 3 71,505.00');
    expect(await page.locator('.comparison').count()).toBe(0);
  });

  test('leads to the Report tab where a sheet is not chosen yet', async () => {
    const start = samples.sampleStart('en');
    const { page } = await openImport('en', {
      start: () => ({ ...start, sheets: start.sheets.filter(({ kind }) => kind !== 'targets') }),
    });
    await choose(page, csvFile('orders.csv'));
    await sees(page, choiceMistakes.targetsSheet.en);
    await page.locator('.fill').getByRole('button', { name: storeTabTexts.toReport.en }).click();
    await page.locator('#targetsSheet').waitFor();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe(sidebarTexts.reportTab.en);
  });

  test('speaks the language that is switched to, and keeps what was read and chosen', async () => {
    const { page, requestsOf } = await openImport('en', { previewSales: everyPlace });
    await compare(page);
    await button(page, fillSentences.fill(2), 'en').waitFor();
    await page.getByRole('button', { name: sidebarTexts.otherLanguage.en }).click();
    await sees(page, previewTexts.heading.zh);
    expect(await monthLines(page)).toEqual(ORDINARY);
    await button(page, fillSentences.fill(2), 'zh').waitFor();
    expect(requestsOf('previewSales').length).toBe(1);
  });
});

test('nothing of a buyer leaves the page in a whole import', async () => {
  const { page, calls } = await openImport('zh', {
    previewSales: everyPlace,
    fillSales: () => ({ sheetName: 'Rows', filled: 2, added: 0, before: 0 }),
  });
  // A second file, wrong in many a cell, so that messages quote it.
  const wrong = ordinaryLines.map((cells) => cells.map((cell, index) => (index === 3 ? PHONE + NAME : cell)));
  await choose(page, csvFile('a.csv'), csvFile(`${NAME}.csv`, wrong.slice(0, 1)));
  await page.locator('.months').waitFor();
  await page.locator('#fill-store').selectOption(STORE);
  await button(page, fillTexts.compare, 'zh').click();
  await page.locator('.comparison .primary').click();
  await page.locator('.fill .done:not(.empty)').waitFor();
  expect(calls.map(({ name }) => name)).toEqual(['start', 'listStores', 'previewSales', 'fillSales']);
  const sent = JSON.stringify(calls);
  for (const secret of [
    NAME,
    PHONE,
    ADDRESS,
    MESSAGE,
    ...[ADDRESS, MESSAGE].map((text) => text.slice(0, 6)),
    '31415',
  ]) {
    expect(sent).not.toContain(secret);
  }
  // Nothing but what the contract has.
  const keys = new Set<string>();
  JSON.stringify(calls.slice(2), (key, value) => {
    if (key !== '' && Number.isNaN(Number(key))) keys.add(key);
    return value;
  });
  expect([...keys].sort()).toEqual(
    [
      ...['name', 'request', 'report', 'stores', 'store', 'months', 'month', 'sales', 'agreed', 'columns'],
      ...[
        'date',
        'language',
        'monthCells',
        'rowsSheet',
        'span',
        'standardsSheet',
        'targetsSheet',
        'weightsSheet',
      ],
    ].sort(),
  );
});

describe.each(LANGUAGES)('every state looks right (%s)', (language) => {
  const STATES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['nothing chosen', async () => undefined],
    ['settings open', (page) => page.locator('.settings summary').click()],
    [
      'read',
      async (page) => {
        const stores = line({ number: '914159265358971', paid: '1234567.89', store: '春山家居旗舰店' });
        await choose(
          page,
          csvFile('ExportOrderList202311151030.csv', [...ordinaryLines, stores, ...ordinaryLines]),
        );
        await page.locator('#fill-store-2').waitFor();
        await page.locator('.months summary').nth(1).click();
      },
    ],
    [
      'refused',
      async (page) => {
        const header = HEADER.map((name) => (name === '退款金额' ? '退了多少' : name));
        await choose(
          page,
          csvFile('ExportOrderList202311151030.csv', ordinaryLines, header),
          csvFile('empty.csv', [], []),
        );
        await page.locator('.files select').first().waitFor();
      },
    ],
    [
      'cancelled',
      async (page) => {
        await chooseLarge(page, 40_000);
        await button(page, importTexts.cancel, language).click();
      },
    ],
    [
      'compared',
      async (page) => {
        await choose(page, csvFile('orders.csv'));
        await page.locator('#fill-store').selectOption(STORE);
        await button(page, fillTexts.compare, language).click();
        await page.locator('.comparison').waitFor();
        await page.locator('.comparison summary').click();
      },
    ],
  ];

  test.each(STATES)('%s', async (name, reach) => {
    const { page } = await openImport(language, {
      previewSales: () => ({
        months: [
          place('2023-10', { row: null }),
          place('2023-11', { holds: '=SUMIFS(订单!C:C,订单!A:A,"2023-11")', official: 72_000 }),
        ],
      }),
    });
    await reach(page);
    expect(await page.locator('.primary:visible').count()).toBeLessThanOrEqual(1);
    await expectItLooksRight(page, `import ${name}`, language);
  });

  test('five tabs and the other language stand in one line', async () => {
    const { page } = await openImport(language);
    const tops = await page
      .locator('.top button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    const middles = tops.map(({ top, bottom }) => Math.round((top + bottom) / 2));
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(6);
    expect(await page.getByRole('tab').count()).toBe(5);
  });
});
