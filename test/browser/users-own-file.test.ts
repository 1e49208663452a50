/** `npm start -- my.csv`: the user's own file in the page, as a copy that says so. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstStepTexts } from '../../src/messages/report/first-step';
import { startServing } from '../local/run-start';
import { read, typeInto } from './grid';
import { closePages, openBrowser, openPage } from './open-browser';
import { openSidebar, sidebarOf } from './workbook-by-hand';

const CSV = '店铺,上线日期,查询日\n晴川家居旗舰店,2022-07-08,2022-08-01\n';

let browser: Browser;
let folder = '';
let file = '';
let served: Awaited<ReturnType<typeof startServing>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-file-'));
  file = join(folder, '我的店铺.csv');
  await writeFile(file, CSV);
  [browser, served] = await Promise.all([openBrowser(), startServing([file])]);
});
afterAll(async () => {
  await closePages(browser);
  await served?.stop();
  await rm(folder, { recursive: true });
});

/** Whether the page would ask before it goes. */
const asksBeforeLeaving = (page: Page): Promise<boolean> =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

test('the file comes up with its dates as dates, nothing is built in it unasked, and it is not written to', async () => {
  const { page, complaints } = await openPage(browser, `${served.address}?lang=zh`);
  expect(await page.locator('#file-name').textContent()).toBe('我的店铺.csv');
  expect(await page.locator('#file-note').textContent()).toContain('不会改动原文件');
  expect((await read(page, 'B2')).text).toBe('2022-07-08');
  expect(await page.locator('.o-sheet').count()).toBe(1);
  expect(await page.locator('#sidebar').isHidden()).toBe(true);
  expect(await asksBeforeLeaving(page)).toBe(false);
  await typeInto(page, 'D2', '=TMALL_PHASE(B2, C2)');
  expect((await read(page, 'D2')).text).toBe('试考期');
  await page.getByLabel('界面语言').selectOption('en');
  await page.getByText('File', { exact: true }).waitFor();
  expect((await read(page, 'D2')).text).toBe('试考期');
  expect(await page.locator('#file-note').textContent()).toContain('your file is not changed');
  await openSidebar(page, 'en');
  await sidebarOf(page).getByRole('button', { name: firstStepTexts.insert.en, exact: true }).waitFor();
  expect(await page.locator('.o-sheet').count()).toBe(1);
  expect(await readFile(file, 'utf8')).toBe(CSV);
  expect(await asksBeforeLeaving(page)).toBe(true);
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download .xlsx' }).click(),
  ]);
  expect(await asksBeforeLeaving(page)).toBe(false);
  expect(complaints).toEqual([]);
  await page.close();
});
