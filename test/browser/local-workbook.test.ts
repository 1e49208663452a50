/** The page as a person uses it: formulas typed by keyboard into the real grid, answered by the add-on's bundle. */
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readXlsx } from '../../build/local/files/read-xlsx';
import { startServing } from '../local/run-start';
import { goTo, read, typeInto } from './grid';
import { type OpenPage, openBrowser, openPage } from './open-browser';

const PICTURES = fileURLToPath(new URL('../../test-results', import.meta.url));

let browser: Browser;
let served: Awaited<ReturnType<typeof startServing>>;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  [browser, served] = await Promise.all([openBrowser(), startServing([])]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** Opens the page, lets the test work it, keeps a picture and makes sure that nothing went wrong. */
async function inPage(
  language: 'zh' | 'en',
  picture: string,
  work: (open: OpenPage) => Promise<void>,
): Promise<void> {
  const open = await openPage(browser, `${served.address}?lang=${language}`);
  await work(open);
  await open.page.screenshot({ path: `${PICTURES}/${picture}.png` });
  expect(open.complaints).toEqual([]);
  await open.page.close();
}

test('formulas typed by keyboard are answered, and recalculated after an edit', () =>
  inPage('zh', 'typed-formulas', async ({ page }) => {
    await typeInto(page, 'D3', '2022-07-08');
    await typeInto(page, 'D4', '=TMALL_PHASE(D3, "2022-08-01")');
    expect((await read(page, 'D4')).text).toBe('试考期');
    await typeInto(page, 'D3', '2022-09-01');
    expect((await read(page, 'D4')).text).toBe('未上线');
    await typeInto(page, 'D4', '=TMALL_PHASE("08/07/2022", B2)');
    expect(await read(page, 'D4')).toMatchObject({ text: '#ERROR!' });
    expect((await read(page, 'D4')).error).toContain('TMALL_PHASE');
    await typeInto(page, 'B2', '2024-07-01');
    expect((await read(page, 'B8')).text).toBe('正式考核期');
  }));

test.each([
  ['zh', '店铺上线日期'],
  ['en', 'The store'],
] as const)('the help of a function is open while it is typed (%s)', (language, words) =>
  inPage(language, `function-help-${language}`, async ({ page }) => {
    await goTo(page, 'D6');
    await page.keyboard.type('=TMALL_PH');
    await page.getByText('TMALL_PHASE', { exact: true }).first().waitFor();
    await page.keyboard.type('ASE(B4, ');
    const help = page.locator('.o-formula-assistant');
    await help.getByText(words).first().waitFor({ state: 'visible' });
    expect(await help.textContent()).toContain('TMALL_PHASE ( onboard, date, [lang] )');
  }),
);

test('the menu is run by keyboard, and its dialogs are closed by it', () =>
  inPage('zh', 'menu', async ({ page }) => {
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['在此表格中使用', '函数说明']);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('在此表格中使用');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.frameLocator('dialog iframe').getByText('TMALL_REPORT').first().waitFor();
    await page.screenshot({ path: `${PICTURES}/function-reference.png` });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await typeInto(page, 'D3', '7');
    expect((await read(page, 'D3')).text).toBe('7');
  }));

test('the language is switched: words of the page, the menu, the engine, and the untouched sample', () =>
  inPage('zh', 'switched-to-english', async ({ page }) => {
    await page.getByText('文件', { exact: true }).waitFor();
    await page.getByLabel('界面语言').selectOption('en');
    await page.getByText('File', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Tmall assessment' }).click();
    expect(await page.getByRole('menuitem').first().textContent()).toBe('Use in this spreadsheet');
    expect((await read(page, 'B8')).text).toBe('Trial');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  }));

test('an edited workbook is kept when the language is switched', () =>
  inPage('zh', 'switched-after-an-edit', async ({ page }) => {
    await typeInto(page, 'D3', 'mine');
    await page.getByLabel('界面语言').selectOption('en');
    await page.getByText('File', { exact: true }).waitFor();
    expect((await read(page, 'D3')).text).toBe('mine');
    expect((await read(page, 'B8')).text).toBe('试考期');
  }));

test('another time zone for the spreadsheet leaves the days of its cells as they are', () =>
  inPage('en', 'another-zone', async ({ page }) => {
    await page.getByLabel('Spreadsheet time zone').selectOption('America/Los_Angeles');
    await page.keyboard.press('Escape');
    await typeInto(page, 'D3', '2022-08-01');
    await typeInto(page, 'D4', '=TMALL_NEXT_NODE(B4, D3)');
    await typeInto(page, 'E4', '=TMALL_PHASE("2022-07-08", D3, "en")');
    expect((await read(page, 'E4')).text).toBe('Trial');
    expect((await read(page, 'B14')).text).toBe('2023-12-31');
  }));

test('the download opens again with the same values', () =>
  inPage('zh', 'download', async ({ page }) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('天猫考核示例.xlsx');
    const sheets = readXlsx(await readFile(await download.path()), 'again.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['试一试', '月度数据', '考核目标']);
    const { openWorkbook } = await import('../../build/local/headless');
    const { bundleAddon } = await import('../../build/bundle');
    const { catalogue } = await import('../../src/functions/catalogue');
    const { sampleWorkbook } = await import('../../build/local/sample/sample-workbook');
    const addon = await bundleAddon();
    const again = openWorkbook({ ...addon, catalogue, sheets });
    const before = openWorkbook({ ...addon, catalogue, sheets: sampleWorkbook('zh') });
    for (const range of ["'试一试'!A1:R45", "'月度数据'!A1:H70", "'考核目标'!A1:J6"]) {
      expect(again.texts(range), range).toEqual(before.texts(range));
    }
  }));

test('at 200 % nothing of the bar is cut off', async () => {
  const { page, complaints } = await openPage(browser, `${served.address}?lang=zh`);
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
  expect(complaints).toEqual([]);
  await page.close();
});
