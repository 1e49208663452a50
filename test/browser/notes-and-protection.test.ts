/** What the engine does not draw: notes and their marks, and the question before an edit of a protected cell. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ServedPage } from '../../build/local/server/serve-page';
import { goTo, read, typeInto } from './grid';
import { closePages, openBrowser, openPage } from './open-browser';
import { serveAddon } from './serve-addon';

const PICTURES = fileURLToPath(new URL('../../test-results', import.meta.url));

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Build', 'build').addItem('Draw', 'draw').addToUi();
}
function build() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange('A1:C3').setValues([['Status', 'Stores', 'Owner'], ['Safe', 12, ''], ['At risk', 3, '']]);
  sheet.getRange('B2').setNotes([['Twelve stores\\nby Article 9']]);
  sheet.protect().setWarningOnly(true).setUnprotectedRanges([sheet.getRange('C2:C3')]);
}
function draw() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1)
    .setPosition(6, 1, 0, 0).setOption('title', 'Stores by status').build());
}
`;

let browser: Browser;
let served: ServedPage;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  [browser, served] = await Promise.all([
    openBrowser(),
    serveAddon({ code: CODE, sheets: [{ name: 'Report', rows: [] }] }),
  ]);
  // One page for all: opening it takes longer than what any of them does in it.
  ({ page, complaints } = await openPage(browser, `${served.address}?lang=en`));
});
afterAll(async () => {
  await closePages(browser);
  await served?.close();
});
beforeEach(() => run('Build'));
afterEach(() => {
  expect(complaints).toEqual([]);
  page.removeAllListeners('dialog');
});

/** Has the script write all of its sheet anew, whatever was edited in it, or draw its chart; the keyboard is in the grid then. */
async function run(item: 'Build' | 'Draw'): Promise<void> {
  await page.getByRole('button', { name: 'Tmall assessment' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.keyboard.press('Escape');
}

/** Answers the questions to come and remembers them. */
function answerWith(answer: 'accept' | 'dismiss'): readonly string[] {
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    return dialog[answer]();
  });
  return questions;
}

test('the note of the selected cell is shown beneath the grid, where a screen reader hears it', async () => {
  const note = page.getByRole('status').filter({ hasText: 'Twelve stores' });
  await goTo(page, 'B2');
  await note.waitFor();
  expect(await note.textContent()).toBe('Twelve stores\nby Article 9');
  await page.keyboard.press('ArrowDown');
  await note.waitFor({ state: 'hidden' });
});

test('the note is shown over the grid too while the mouse is over its cell', async () => {
  const grid = await page.locator('.o-grid-overlay').boundingBox();
  await page.mouse.move((grid?.x ?? 0) + 150, (grid?.y ?? 0) + 34);
  await page.locator('.note-tooltip').filter({ hasText: 'Twelve stores' }).waitFor();
});

test('a cell with a note has a mark in its upper right corner', async () => {
  const marked = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.o-grid > canvas');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) return [];
      const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height);
      const found: number[] = [];
      for (let pixel = 0; pixel < data.length / 4; pixel += 1) {
        const [red, green, blue] = data.slice(pixel * 4, pixel * 4 + 3);
        if (red === 0xb0 && green === 0x60 && blue === 0) found.push(Math.floor(pixel / width));
      }
      return found;
    });
  await page.waitForTimeout(200);
  const rows = await marked();
  expect(rows.length).toBeGreaterThan(10);
  expect(Math.max(...rows) - Math.min(...rows)).toBeLessThan(20);
});

test('an edit of a protected cell is asked about, and not done where the answer is no', async () => {
  const questions = answerWith('dismiss');
  await typeInto(page, 'B2', '99');
  expect(questions).toEqual([
    'This part is generated and should not be changed by accident. Edit it anyway?',
  ]);
  expect((await read(page, 'B2')).text).toBe('12');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Delete');
  expect(questions).toHaveLength(2);
  expect((await read(page, 'B2')).text).toBe('12');
});

test('the edit is done where the answer is yes', async () => {
  answerWith('accept');
  await typeInto(page, 'B2', '99');
  expect((await read(page, 'B2')).text).toBe('99');
});

test('the team’s own cells, and scripts, are never asked about', async () => {
  const questions = answerWith('dismiss');
  await typeInto(page, 'C2', 'Li');
  expect((await read(page, 'C2')).text).toBe('Li');
  await run('Build');
  expect((await read(page, 'C2')).text).toBe('');
  expect(questions).toEqual([]);
});

test('a chart is drawn', async () => {
  await run('Draw');
  const chart = page.locator('.o-figure canvas');
  await chart.waitFor();
  const colours = await chart.evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return new Set(Array.from({ length: data.length / 4 }, (_, i) => data.slice(i * 4, i * 4 + 3).join()))
      .size;
  });
  expect(colours).toBeGreaterThan(2);
  await goTo(page, 'B2');
  await page.getByRole('status').filter({ hasText: 'Twelve stores' }).waitFor();
  await page.screenshot({ path: `${PICTURES}/note-and-chart.png` });
});
