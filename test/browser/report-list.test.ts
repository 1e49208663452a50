/** The list of a report beside its grid: narrowed, handed on as text and as a picture, and there again when the page opens. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/messages/language';
import { reportFormTexts } from '../../src/messages/report/choice';
import { shareSentences, shareTexts } from '../../src/messages/report/digest';
import { groupTexts } from '../../src/messages/report/grid';
import { listSentences, listTexts } from '../../src/messages/report/list';
import { storeTabTexts } from '../../src/messages/store/stores';
import { digestOf } from '../../src/sidebar/report/share/digest-of';
import { pictureOf } from '../../src/sidebar/report/share/picture-of';
import * as samples from './sidebar/sample-answers';
import { button, isFocused, type Opening, sees, sidebarSuite } from './sidebar/sidebar-suite';
import { findings, picture, press, stickingOut } from './sidebar/use-page';
import { WAYS } from './sidebar/ways';

const open = sidebarSuite();

/** The page of a file whose report was built earlier, and remembers what it says. */
const withReport = (language: Language, more: Opening['answers'] = {}) => {
  const { kept: _, grid: __, ...shown } = samples.built(language);
  const start = samples.builtStart(language);
  return open({
    answers: {
      start: () => ({ ...start, report: { sheetName: shown.sheetName, builtAt: shown.builtAt, shown } }),
      checkRows: () => samples.check(language),
      buildReport: () => samples.built(language),
      ...more,
    },
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
  });
};

test('the list is seen while the tables are read, stays where it is, and can be pressed once they are', async () => {
  const { kept: _, grid: __, ...shown } = samples.built('zh');
  const report = { sheetName: shown.sheetName, builtAt: shown.builtAt, shown };
  const start = { ...samples.builtStart('zh'), report };
  let readTables = () => {};
  const tables = new Promise<void>((resolve) => {
    readTables = resolve;
  });
  let asked = 0;
  const { page } = await open({
    answers: {
      start: async () => {
        asked += 1;
        if (asked === 1) return { reply: { ok: true, answer: { firstSight: { ...start, sheets: [] } } } };
        await tables;
        return start;
      },
      checkRows: () => samples.check('zh'),
    },
    locale: 'zh-CN',
  });
  const list = page.locator('.list');
  const topIn = async (selector: string) =>
    (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;
  const topOf = async () => Math.round((await topIn('.list')) - (await topIn('#panel-report')));
  await list.waitFor();
  expect(await page.locator('[inert] .list').count()).toBe(1);
  expect(await page.locator('select').first().locator('option:checked').textContent()).toBe(
    reportFormTexts.readingAgain.zh,
  );
  const before = await topOf();
  readTables();
  await page.locator('main [inert]').waitFor({ state: 'detached' });
  expect(await names(page)).toEqual(shown.stores.slice(0, 20).map(({ name }) => name));
  expect(await topOf()).toBe(before);
});

const names = (page: Page): Promise<string[]> => page.locator('.list .name').allTextContents();

describe.each(WAYS)('the list of a report (%s, by %s)', (language, hand) => {
  const { stores, since } = samples.built(language);
  const first = (group: string) => stores.filter((store) => store.group === group).map(({ name }) => name);

  test('is there without a build, in the order of the grid, and says what has changed', async () => {
    const { page, calls } = await withReport(language);
    await sees(page, since);
    expect(await names(page)).toEqual(stores.slice(0, 20).map(({ name }) => name));
    await sees(page, stores[0]?.phrase ?? 'none');
    expect(calls.map(({ name }) => name)).toEqual(['start']);
    expect(await findings(page)).toEqual([]);
    expect(await stickingOut(page)).toEqual([]);
    await picture(page, `report-list-${language}`);
  });

  test('is narrowed by a press on a count and on an owner, and whole again', async () => {
    const owner = { zh: '王芳', en: 'Wang Fang' }[language];
    const { page } = await withReport(language);
    const count = page.locator('.counts').getByRole('button', { name: groupTexts.risk[language] });
    await press(page, count, hand);
    expect(await names(page)).toEqual(first('at risk'));
    expect(await count.getAttribute('aria-pressed')).toBe('true');
    expect(await isFocused(count)).toBe(true);
    await press(page, page.locator('.owners').getByRole('button', { name: new RegExp(`^${owner}`) }), hand);
    const both = stores.filter((store) => store.group === 'at risk' && store.owner === owner);
    expect(await names(page)).toEqual(both.map(({ name }) => name));
    await sees(page, listSentences.shown(both.length, stores.length)[language]);
    await press(page, button(page, listTexts.showAll, language), hand);
    expect(await names(page)).toHaveLength(20);
    expect(await count.getAttribute('aria-pressed')).toBe('false');
  });

  test('goes to the clipboard as text', async () => {
    const { page } = await withReport(language);
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      const writeText = async (text: string) => void copied.push(text);
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    });
    await press(page, button(page, shareTexts.copy, language), hand);
    await sees(page, shareTexts.copied[language]);
    expect(await page.evaluate(() => (window as unknown as { copied: string[] }).copied)).toEqual([
      digestOf(samples.built(language)),
    ]);
    expect(await page.locator('textarea').count()).toBe(0);
  });

  test('stands there selected where the browser keeps the page from the clipboard', async () => {
    const { page } = await withReport(language);
    await page.evaluate(() => {
      const writeText = () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    });
    await press(page, button(page, shareTexts.copy, language), hand);
    await sees(page, shareTexts.pressKeys[language]);
    const area = page.getByRole('textbox', { name: shareTexts.text[language] });
    expect(await area.inputValue()).toBe(digestOf(samples.built(language)));
    expect(await isFocused(area)).toBe(true);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(digestOf(samples.built(language)));
    expect(await findings(page)).toEqual([]);
  });

  test('is saved as a picture, twice as fine as the screen, and says so where it does not know its looks', async () => {
    const { page } = await withReport(language);
    const save = button(page, shareTexts.picture, language);
    await press(page, save, hand);
    await sees(page, shareTexts.pictureAfterBuild[language]);
    await press(page, button(page, reportFormTexts.rebuild, language), hand);
    await save.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, save, hand)]);
    const name = shareSentences.fileName('2023-12-15')[language];
    expect(download.suggestedFilename()).toBe(name);
    await sees(page, shareSentences.saved(name)[language]);
    const png = await readFile(await download.path());
    const { width, height } = pictureOf(samples.built(language).grid, language);
    // The signature of a PNG, then width and height in its first chunk.
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
    expect(await inkIn(page, png)).toBeGreaterThan(1000);
    // As a browser answers for a canvas that is too large for it.
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toDataURL = () => 'data:,';
    });
    await press(page, save, hand);
    await sees(page, shareTexts.pictureFailed[language]);
  });
});

/** How many dots of a picture are dark, as letters are. */
const inkIn = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(async (encoded) => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))], { type: 'image/png' }),
    );
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const dots = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let dark = 0;
    for (let at = 0; at < dots.length; at += 4) if ((dots[at] ?? 255) < 64) dark += 1;
    return dark;
  }, png.toString('base64'));

test('the drop-down of one store has the sign of each status, the most urgent first', async () => {
  const { page } = await open({
    start: 'store',
    answers: {
      start: () => samples.sampleStart('en'),
      listStores: () => ({ stores: ['B', 'A', 'C'], statuses: { A: 'on track', B: 'failed' } }),
    },
  });
  const options = page.getByLabel(storeTabTexts.store.en, { exact: true }).locator('option:not([disabled])');
  await options.first().waitFor({ state: 'attached' });
  expect(await options.allTextContents()).toEqual(['✗ B', '✓ A', 'C']);
});
