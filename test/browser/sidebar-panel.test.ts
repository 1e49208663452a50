/** The sidebar in the page of the local workbook: where it stands, how it is reached, and what its page may ask. */
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ServedPage } from '../../build/local/server/serve-page';
import { closePages, openBrowser, openPage } from './open-browser';
import { serveAddon } from './serve-addon';

const PAGE = `<!doctype html><html lang="en"><head><title>x</title>
<script>var early = typeof google.script.run;</script></head>
<body><button id="first">First</button></body></html>`;

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'openSidebar').addItem('Two', 'openSecond').addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('Assessment').setWidth(900));
}
function openSecond() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Second</p>').setTitle('Another'));
}
function echo(value) { return value; }
function fail() { throw new Error('The store is gone'); }
function write(text) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B2').setValue(text);
}
function day() { return new Date(0); }
`;

let browser: Browser;
let served: ServedPage;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  const sheets = [{ name: 'Stores', rows: [['Store']] }];
  [browser, served] = await Promise.all([
    openBrowser(),
    serveAddon({ code: CODE, pages: { 'side.html': PAGE }, sheets }),
  ]);
  // One page for all: opening it takes longer than what any of them does in it.
  ({ page, complaints } = await openPage(browser, `${served.address}?lang=en`));
});
afterAll(async () => {
  await closePages(browser);
  await served?.close();
});
beforeEach(async () => {
  const close = page.locator('#sidebar').getByRole('button', { name: 'Close' });
  if (await close.isVisible()) await close.click();
  await page.locator('#sidebar').waitFor({ state: 'hidden' });
});
afterEach(() => expect(complaints).toEqual([]));

async function open(item = 'Open'): Promise<Frame> {
  await page.getByRole('button', { name: 'Tmall assessment' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  const element = await page.waitForSelector('#sidebar iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The sidebar has no frame.');
  await frame.waitForLoadState();
  return frame;
}

interface Runner {
  withUserObject(mine: string): Runner;
  withSuccessHandler(handle: (value: unknown, mine: string) => void): Runner;
  withFailureHandler(handle: (error: Error, mine: string) => void): Runner;
}

type Calls = Readonly<Record<string, (...args: readonly unknown[]) => void>>;

declare const google: { readonly script: { readonly run: Runner } };

/** What the handlers get from one call. */
function call(frame: Frame, name: string, ...args: readonly unknown[]): Promise<string> {
  return frame.evaluate(
    ({ name, args }) =>
      new Promise<string>((resolve) => {
        const run = google.script.run
          .withUserObject('mine')
          .withSuccessHandler((value, mine) => resolve(`${mine} ${JSON.stringify(value)}`))
          .withFailureHandler((error, mine) => resolve(`${mine} ${error.name}: ${error.message}`));
        (run as unknown as Calls)[name]?.(...args);
      }),
    { name, args },
  );
}

test('it stands at the right of the grid, 300 px wide whatever its page asks for, under its title', async () => {
  await open();
  const panel = page.getByRole('complementary', { name: 'Assessment' });
  const { x = 0, width = 0 } = (await panel.boundingBox()) ?? {};
  expect([x, width]).toEqual([980, 300]);
  const grid = await page.locator('#grid').boundingBox();
  expect((grid?.x ?? 0) + (grid?.width ?? 0)).toBeLessThanOrEqual(980);
  const inner = await page.locator('#sidebar iframe').boundingBox();
  expect(inner?.width).toBe(300);
});

test('its page has google.script from its first line, and no way to the workbook’s page', async () => {
  const frame = await open();
  expect(await frame.evaluate('early')).toBe('object');
  expect(
    await frame.evaluate('(() => { try { return parent.document.title; } catch { return "closed"; } })()'),
  ).toBe('closed');
  await expect(frame.evaluate('google.script.url')).rejects.toThrow('google.script.url is not implemented');
});

test('calls are answered with copies, failures by their words, and Dates not at all', async () => {
  const frame = await open();
  expect(await call(frame, 'echo', { a: [1, null, '字'] })).toBe('mine {"a":[1,null,"字"]}');
  expect(await call(frame, 'fail')).toBe('mine ScriptError: The store is gone');
  expect(await call(frame, 'nowhere')).toBe('mine ScriptError: Script function not found: nowhere');
  expect(await call(frame, 'hidden_')).toContain('Script function not found');
  expect(await call(frame, 'day')).toContain('google.script.run does not carry: Date');
  for (const value of ['new Date(0)', 'undefined', 'NaN', '() => 1']) {
    await expect(frame.evaluate(`google.script.run.echo(${value})`)).rejects.toThrow(
      'Failed due to illegal value',
    );
  }
});

test('a call that writes is seen in the grid', async () => {
  const frame = await open();
  expect(await call(frame, 'write', 'written')).toBe('mine null');
  const cell = "{ sheetId: 'sheet1', col: 1, row: 1 }";
  const value = await page.evaluate(`localWorkbook.model.getters.getEvaluatedCell(${cell}).value`);
  expect(value).toBe('written');
});

test('calls made at once come back in no order that can be relied on', async () => {
  const frame = await open();
  const order = await frame.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const answers: number[] = [];
        for (let number = 0; number < 40; number += 1) {
          const run = google.script.run.withSuccessHandler((value) => {
            if (answers.push(Number(value)) === 40) resolve(answers);
          });
          (run as unknown as Calls).echo?.(number);
        }
      }),
  );
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, number) => number));
  expect(order).not.toEqual([...order].sort((a, b) => a - b));
});

test('F6 goes round bar, grid and sidebar, also from inside its page, and back with Shift', async () => {
  const frame = await open();
  const where = () =>
    page.evaluate(() => {
      const pane = document.activeElement?.closest('#top-bar, #grid, #sidebar');
      return pane?.id ?? 'none';
    });
  expect(await where()).toBe('sidebar');
  await page.keyboard.press('Tab');
  expect(await frame.evaluate('document.activeElement.id')).toBe('first');
  const path: string[] = [];
  for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(50);
    path.push(await where());
  }
  expect(path).toEqual(['top-bar', 'grid', 'sidebar', 'grid', 'top-bar']);
});

test('it is closed by its button or its page, another takes its place, and its page can give the grid the keyboard', async () => {
  const frame = await open();
  await frame.evaluate('google.script.host.editor.focus()');
  await page.waitForFunction(() => document.activeElement?.closest('#grid'));
  await open('Two');
  expect(await page.locator('#sidebar iframe').count()).toBe(1);
  await page.getByRole('complementary', { name: 'Another' }).getByRole('button', { name: 'Close' }).click();
  expect(await page.locator('#sidebar').isHidden()).toBe(true);
  const again = await open();
  await again.evaluate('google.script.host.close()').catch(() => undefined);
  await page.locator('#sidebar').waitFor({ state: 'hidden' });
});
