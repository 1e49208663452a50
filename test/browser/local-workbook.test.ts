/** The page as a person uses it: formulas typed by keyboard into the real grid, answered by the add-on's bundle. */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readXlsx } from '../../build/local/files/read-xlsx';
import { openWorkbook } from '../../build/local/headless';
import type { ServedPage } from '../../build/local/server/serve-page';
import { catalogue } from '../../src/functions/catalogue';
import type { Language } from '../../src/messages/language';
import { outcomeSentences } from '../../src/messages/report/build';
import { reportFormTexts } from '../../src/messages/report/choice';
import { gridTexts } from '../../src/messages/report/grid';
import { statusNames, tableSheetNames } from '../../src/messages/terms';
import { builtAddon } from '../support/built-addon';
import { goTo, read, readAll, typeInto } from './grid';
import { closePages, type OpenPage, openBrowser, openPage } from './open-browser';
import { serveSample } from './serve-addon';
import { sidebarOf } from './workbook-by-hand';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = fileURLToPath(new URL('../../test-results', import.meta.url));
const TRY_IT = { zh: '试一试', en: 'Try it' } as const;

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

const kept = new Map<Language, OpenPage>();

/**
 * Works on in the page that earlier tests have left, each of which needs nothing but a page, and leaves its edits to the next. After
 * a test that failed, a new one is opened.
 */
async function inKeptPage(
  language: Language,
  picture: string,
  work: (open: OpenPage) => Promise<void>,
): Promise<void> {
  const open = kept.get(language) ?? (await openFormulas(language));
  kept.delete(language);
  await workIn(open, picture, work);
  kept.set(language, open);
}

async function openFormulas(language: Language): Promise<OpenPage> {
  const open = await openPage(browser, `${served.address}?lang=${language}`);
  await toFormulas(open.page, language);
  return open;
}

/** Lets the test work the page, keeps a picture and makes sure that nothing went wrong. */
async function workIn(
  open: OpenPage,
  picture: string,
  work: (open: OpenPage) => Promise<void>,
): Promise<void> {
  await work(open);
  await open.page.screenshot({ path: `${PICTURES}/${picture}.png` });
  expect(open.complaints).toEqual([]);
}

const sheetNames = (page: Page): Promise<string[]> => page.locator('.o-sheet').allTextContents();

async function toFormulas(page: Page, language: Language): Promise<void> {
  await page.locator('.o-sheet', { hasText: TRY_IT[language] }).click();
  await page.locator('.o-grid-overlay').click({ position: { x: 60, y: 60 } });
}

/** What is on the screen where the page has come up in the language. */
async function expectReport(page: Page, language: Language): Promise<void> {
  const names = await sheetNames(page);
  expect(names.map((name) => name.trim())).toEqual([
    tableSheetNames.rows[language],
    tableSheetNames.targets[language],
    TRY_IT[language],
    gridTexts.title[language],
  ]);
  expect((await read(page, 'A1')).text).toBe(gridTexts.title[language]);
  const sidebar = sidebarOf(page);
  const built = outcomeSentences.built(gridTexts.title[language])[language];
  await sidebar.locator('.outcome, main').getByText(built).first().waitFor();
  await sidebar.getByText(statusNames['at risk'][language], { exact: true }).first().waitFor();
}

test('it comes up on the report of the sample, and switches the words of the page, the menu, the engine and the untouched sample', async () => {
  const { page, complaints } = await openPage(browser, `${served.address}?lang=zh`);
  await expectReport(page, 'zh');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.closest('#grid')?.id)).toBe('grid');

  await page.getByText('文件', { exact: true }).waitFor();
  await page.getByLabel('界面语言').selectOption('en');
  await page.getByText('File', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Tmall assessment' }).click();
  await page.getByRole('menuitem', { name: 'Use in this spreadsheet' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.o-sheet', { hasText: gridTexts.title.en }).waitFor();
  await sidebarOf(page).getByRole('button', { name: reportFormTexts.rebuild.en, exact: true }).waitFor();
  await expectReport(page, 'en');
  await toFormulas(page, 'en');
  expect((await read(page, 'B8')).text).toBe('Trial');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.screenshot({ path: `${PICTURES}/switched-to-english.png` });
  expect(complaints).toEqual([]);
  await page.close();
});

test('formulas typed by keyboard are answered, and recalculated after an edit', () =>
  inKeptPage('zh', 'typed-formulas', async ({ page }) => {
    await typeInto(page, 'D3', '2022-07-08');
    await typeInto(page, 'D4', '=TMALL_PHASE(D3, "2022-08-01")');
    expect((await read(page, 'D4')).text).toBe('试考期');
    await typeInto(page, 'D3', '2022-09-01');
    expect((await read(page, 'D4')).text).toBe('未上线');
    await typeInto(page, 'D4', '=TMALL_PHASE("08/07/2022", B2)');
    expect(await read(page, 'D4')).toMatchObject({ text: '#ERROR!' });
    expect((await read(page, 'D4')).error).toContain('TMALL_PHASE');
    await typeInto(page, 'B2', '2099-07-01');
    await expect.poll(async () => (await read(page, 'B8')).text).toBe('正式考核期');
  }));

test.each([
  ['zh', '店铺上线日期'],
  ['en', 'The store'],
] as const)('the help of a function is open while it is typed (%s)', (language, words) =>
  inKeptPage(language, `function-help-closed-${language}`, async ({ page }) => {
    await goTo(page, 'D6');
    await page.keyboard.type('=TMALL_PH');
    await page.getByText('TMALL_PHASE', { exact: true }).first().waitFor();
    await page.keyboard.type('ASE(B4, ');
    const help = page.locator('.o-formula-assistant');
    await help.getByText(words).first().waitFor({ state: 'visible' });
    expect(await help.textContent()).toContain('TMALL_PHASE ( onboard, date, [lang], [standards] )');
    await page.screenshot({ path: `${PICTURES}/function-help-${language}.png` });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }),
);

test('the menu is run by keyboard, and its dialog is closed by it', () =>
  inKeptPage('zh', 'menu', async ({ page }) => {
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name: '在此表格中使用' });
    for (const _ of await page.getByRole('menuitem').all()) {
      if (await item.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.screenshot({ path: `${PICTURES}/menu-open.png` });
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('在此表格中使用');
    await page.screenshot({ path: `${PICTURES}/menu-alert.png` });
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await typeInto(page, 'F3', '7');
    expect((await read(page, 'F3')).text).toBe('7');
  }));

test('at 200 % nothing of the bar is cut off', () =>
  inKeptPage('zh', 'back-at-100-percent', async ({ page }) => {
    const usual = page.viewportSize() ?? { width: 1280, height: 800 };
    await page.setViewportSize({ width: 640, height: 400 });
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('#top-bar button:not([role]), #top-bar select')].filter((control) => {
          const { left, right } = control.getBoundingClientRect();
          return left < 0 || right > innerWidth || control.scrollWidth > control.clientWidth + 1;
        }).length,
    );
    expect(cut).toBe(0);
    await page.screenshot({ path: `${PICTURES}/at-200-percent.png` });
    await page.setViewportSize(usual);
  }));

test('the download opens again with the same values', () =>
  inKeptPage('zh', 'download', async ({ page }) => {
    await typeInto(page, 'D3', '=1=1');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('天猫考核示例.xlsx');
    const bytes = await readFile(await download.path());
    // Excel has none of our functions, and takes 1 and 0 alone for what is true and false.
    const xml = Object.entries(unzipSync(bytes)).flatMap(([path, file]) =>
      path.startsWith('xl/worksheets/sheet') ? [strFromU8(file)] : [],
    );
    const cells = xml.join().match(/<c [^>]*>[\s\S]*?<\/c>/g) ?? [];
    expect(cells.filter((cell) => /<f[^>]*>[^<]*TMALL_/.test(cell))).toEqual([]);
    const booleans = cells.filter((cell) => / t="b"/.test(cell));
    expect(booleans.filter((cell) => cell.includes('<f'))).toHaveLength(1);
    expect(booleans.filter((cell) => !/<v>[01]<\/v>/.test(cell))).toEqual([]);
    const sheets = readXlsx(bytes, 'again.xlsx');
    const again = openWorkbook({ ...(await builtAddon()), catalogue, sheets });
    const shown = await readAll(page);
    expect(sheets.map(({ name }) => name)).toEqual(shown.map(({ name }) => name));
    for (const { name, range, texts } of shown)
      expect(again.texts(`'${name}'!${range}`), name).toEqual(texts);
  }));

test('an edited workbook is kept when the language is switched', () =>
  inKeptPage('zh', 'switched-after-an-edit', async ({ page }) => {
    await toFormulas(page, 'zh');
    await typeInto(page, 'D3', 'mine');
    const phase = (await read(page, 'B8')).text;
    expect(phase).toContain('考');
    await page.getByLabel('界面语言').selectOption('en');
    await page.getByText('File', { exact: true }).waitFor();
    expect((await read(page, 'D3')).text).toBe('mine');
    expect((await read(page, 'B8')).text).toBe(phase);
  }));

test('another time zone for the spreadsheet leaves the days of its cells as they are', () =>
  inKeptPage('en', 'another-zone', async ({ page }) => {
    const node = (await read(page, 'B14')).text;
    await page.getByLabel('Spreadsheet time zone').selectOption('America/Los_Angeles');
    await page.keyboard.press('Escape');
    await typeInto(page, 'D3', '2022-08-01');
    await typeInto(page, 'D4', '=TMALL_NEXT_NODE("2022-07-08", D3)');
    expect((await read(page, 'D4')).text).toBe('10/31/2022');
    await typeInto(page, 'E4', '=TMALL_PHASE("2022-07-08", D3, "en")');
    expect((await read(page, 'E4')).text).toBe('Trial');
    expect((await read(page, 'B14')).text).toBe(node);
  }));

test('at 320 px the menu opens by keyboard, F6 is told, and nothing keeps anybody out', async () => {
  const viewport = { width: 320, height: 640 };
  const { page, complaints } = await openPage(browser, `${served.address}?lang=en`, { viewport });
  await expectReport(page, 'en');
  await page.getByText('F6 switches panes').waitFor();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Enter');
  const item = await page.evaluate(() => {
    const { left, right, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect(-1);
    return {
      role: document.activeElement?.role,
      isInView: left >= 0 && right <= innerWidth && bottom <= innerHeight,
    };
  });
  expect(item).toEqual({ role: 'menuitem', isInView: true });
  await page.screenshot({ path: `${PICTURES}/at-320-px.png` });
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document, { iframes: false })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    );
  });
  expect(violations).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});
