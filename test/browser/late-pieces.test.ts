/** The parts of the page that come when they are first needed: what people see meanwhile, and where they do not come. */
import { describe, expect, test } from 'vitest';
import { calendarTexts } from '../../src/messages/ahead/calendar-download';
import { functionTexts } from '../../src/messages/functions';
import { importSentences, importTexts } from '../../src/messages/import/reading';
import { pieceTexts } from '../../src/messages/pieces';
import { failureTexts, sidebarTexts } from '../../src/messages/sidebar';
import type { PieceName } from '../../src/sidebar/contract/pieces';
import { someStores } from './sidebar/ahead-answers';
import type { Outcome } from './sidebar/fake-google';
import { csvFile } from './sidebar/import-files';
import { googleFails } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import { button, held, sees, sidebarSuite } from './sidebar/sidebar-suite';

const open = sidebarSuite();

/** A script whose answer the test decides, and a list of what it was asked for. */
function pieces(answer: (names: readonly PieceName[]) => Outcome | undefined | Promise<Outcome | undefined>) {
  const asked: string[] = [];
  return {
    asked,
    pieces: (names: readonly PieceName[]) => {
      asked.push(names.join());
      return answer(names);
    },
  };
}

const answers = { start: () => samples.sampleStart('en'), listStores: () => ({ stores: ['甲店'] }) };
const lost = googleFails('NetworkError: Connection failure due to HTTP 0', 'NetworkError');

describe('a tab', () => {
  test('is there at once where its piece came behind the opening, all of them in one answer', async () => {
    const script = pieces(() => undefined);
    const { page } = await open({ answers, ...script });
    await sees(page, sidebarTexts.reportTab.en);
    await expect.poll(() => script.asked).toEqual(['store,plan,functions,write']);
    await page.getByRole('tab', { name: sidebarTexts.functionsTab.en }).click();
    await sees(page, functionTexts.searchHint.en);
    expect(script.asked).toEqual(['store,plan,functions,write']);
  });

  test('says that it is coming, and in words why it does not come; coming back or a press tries again', async () => {
    let isLost = true;
    const coming = held(undefined);
    const script = pieces(async () => (isLost ? lost : coming.answer));
    const { page } = await open({ answers, ...script });
    await expect.poll(() => script.asked).toHaveLength(1);
    await page.getByRole('tab', { name: sidebarTexts.functionsTab.en }).click();
    await sees(page, failureTexts.networkIsLost.en);
    isLost = false;
    await button(page, sidebarTexts.tryAgain, 'en').click();
    await sees(page, pieceTexts.coming.en);
    coming.release();
    await sees(page, functionTexts.searchHint.en);
    expect(await page.getByText(failureTexts.networkIsLost.en).count()).toBe(0);
    expect(script.asked.slice(1)).toEqual(['functions', 'functions']);
  });

  test('whose text is not what it should be fails in words as well, and is fetched anew', async () => {
    let text = 'nothing of the kind';
    const broken = (): Outcome => ({ reply: { ok: true, answer: { texts: ['', '', `"${text}"`] } } });
    const { page } = await open({
      answers,
      ...pieces((names) => (text === '' ? undefined : names.length > 1 ? broken() : lost)),
    });
    await page.getByRole('tab', { name: sidebarTexts.functionsTab.en }).click();
    await sees(page, failureTexts.unknown.en);
    text = '';
    await button(page, sidebarTexts.tryAgain, 'en').click();
    await sees(page, functionTexts.searchHint.en);
  });
});

describe('what reads files', () => {
  const reads = (page: Parameters<typeof sees>[0]) =>
    page.locator('input[type=file]').setInputFiles([csvFile('orders.csv')]);

  test('comes once, with the tab, and a file may be chosen before it is there', async () => {
    const reader = held(undefined);
    const script = pieces((names) => (names.includes('reader') ? reader.answer : undefined));
    const { page } = await open({ answers, ...script });
    await page.getByRole('tab', { name: sidebarTexts.importTab.en }).click();
    await sees(page, pieceTexts.readerComing.en);
    await reads(page);
    await button(page, importTexts.cancel, 'en').waitFor();
    reader.release();
    await page.locator('.months').first().waitFor();
    await button(page, importSentences.remove('orders.csv'), 'en').click();
    await reads(page);
    await page.locator('.months').first().waitFor();
    expect(script.asked.filter((names) => names.includes('reader'))).toEqual(['reader']);
  });

  test('fails in words where it does not come, before a file is chosen and after, and is fetched anew', async () => {
    let isLost = true;
    const script = pieces((names) => (isLost && names.includes('reader') ? lost : undefined));
    const { page } = await open({ answers, ...script });
    await page.getByRole('tab', { name: sidebarTexts.importTab.en }).click();
    await sees(page, failureTexts.networkIsLost.en);
    await reads(page);
    await button(page, importTexts.readAgain, 'en').waitFor();
    await sees(page, failureTexts.networkIsLost.en);
    isLost = false;
    await button(page, importTexts.readAgain, 'en').click();
    await page.locator('.months').first().waitFor();
    expect(await page.getByText(failureTexts.networkIsLost.en).count()).toBe(0);
  });
});

test('the calendar file says in words that what makes it did not come', async () => {
  let isLost = true;
  const script = pieces((names) => (isLost && names.includes('calendar') ? lost : undefined));
  const { page } = await open({ answers: { ...answers, lookAhead: () => someStores('en') }, ...script });
  await page.getByRole('tab', { name: sidebarTexts.planTab.en }).click();
  await button(page, calendarTexts.download, 'en').click();
  await sees(page, failureTexts.networkIsLost.en);
  isLost = false;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, calendarTexts.download, 'en').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  expect(await page.getByText(failureTexts.networkIsLost.en).count()).toBe(0);
});
