/** A new month: what is shown before anything is written, what is sent, and what comes after it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/messages/language';
import { newMonthSentences, newMonthTexts } from '../../src/messages/new-month';
import { portionTexts } from '../../src/messages/portions';
import { outcomeSentences } from '../../src/messages/report/build';
import { sidebarTexts } from '../../src/messages/sidebar';
import { storeTabTexts } from '../../src/messages/store/stores';
import type { AddedMonth, MonthPreview } from '../../src/sidebar/contract';
import { expectItLooksRight } from './sidebar/every-look';
import { refuse } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import { button, focusedText, isFocused, type Opening, sees, sidebarSuite } from './sidebar/sidebar-suite';
import { type Hand, press, tabTo } from './sidebar/use-page';
import { WAYS } from './sidebar/ways';

const open = sidebarSuite();

const LANGUAGES: readonly Language[] = ['zh', 'en'];

const LONG = '一家名称特别长的春山家居用品官方旗舰店（杭州）';
const [FIRST, SECOND, GONE] = ['春山家居旗舰店', LONG, '旧店'];
const SPOT = { sheet: samples.ROWS, row: 41, column: 5 };

const previewOf = (month: string, more: Partial<MonthPreview> = {}): MonthPreview => ({
  month,
  months: ['2024-01', '2023-12', '2023-11', '2023-10'],
  sheetName: '月度数据',
  toAdd: [
    { name: FIRST, last: '2023-11', isUsual: true },
    { name: SECOND, last: null, isUsual: true },
    { name: GONE, last: '2023-02', isUsual: false },
  ],
  existing: ['谷雨店'],
  leftOut: [
    { name: '新店', why: 'opens later', opens: '2024-02' },
    { name: '乱店', why: 'month unreadable', row: 17 },
    { name: '合计', why: 'no beginning', row: 40 },
  ],
  behind: { month: '2023-11', stores: [SECOND] },
  ...more,
});

const added: AddedMonth = {
  month: '2023-12',
  sheetName: '月度数据',
  added: 2,
  spot: SPOT,
  toFill: ['店铺销售额', '服务分'],
  filledBefore: ['在售商品数'],
  computed: ['阶段'],
};

const answers = (language: Language, more: Opening['answers'] = {}): Opening['answers'] => ({
  start: () => samples.sampleStart(language),
  previewMonth: ({ month }) => previewOf(month ?? '2023-12'),
  addMonth: () => added,
  showCell: () => true,
  ...more,
});

const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
const monthOf = (page: Page, language: Language) =>
  page.getByRole('combobox', { name: newMonthTexts.month[language], exact: true });
const form = (page: Page, language: Language) =>
  page.getByRole('form', { name: newMonthTexts.heading[language] });
const fold = (page: Page, text: string) => page.locator('summary', { hasText: text });

async function openForm(language: Language, hand: Hand, more: Opening['answers'] = {}) {
  const sidebar = await open({ answers: answers(language, more) });
  await press(sidebar.page, button(sidebar.page, newMonthTexts.start, language), hand);
  await form(sidebar.page, language).waitFor();
  return sidebar;
}

describe.each(WAYS)('a new month (%s, by %s)', (language, hand) => {
  test('is looked at, is added without the stores that were unticked, and leads to the first cell', async () => {
    const { page, requestsOf } = await openForm(language, hand);
    expect(await isFocused(form(page, language))).toBe(true);
    await sees(page, newMonthSentences.preview('月度数据', '2023-12', 2, 1)[language]);
    await sees(page, newMonthSentences.behind('2023-11', [SECOND])[language]);
    expect(await box(page, GONE).isChecked()).toBe(false);

    await press(page, fold(page, newMonthTexts.stores[language]), hand);
    for (const name of [SECOND, GONE]) {
      if (hand === 'mouse') await box(page, name).click();
      else {
        await page.locator('body').press('Shift');
        await tabTo(page, box(page, name));
        await page.keyboard.press('Space');
      }
    }
    await press(page, fold(page, newMonthSentences.leftOut(3)[language]), hand);
    await sees(page, newMonthSentences.monthUnreadable(17)[language]);
    await press(page, button(page, newMonthSentences.add(2), language), hand);

    await sees(page, newMonthSentences.added('月度数据', '2023-12', 2, 41)[language]);
    await sees(page, newMonthSentences.toFill(added.toFill)[language]);
    await sees(page, newMonthSentences.computed(added.computed)[language]);
    expect(await focusedText(page)).toContain(newMonthSentences.toFill(added.toFill)[language]);
    expect(requestsOf('previewMonth')).toMatchObject([{ month: null, report: { rowsSheet: samples.ROWS } }]);
    expect(requestsOf('addMonth')).toMatchObject([{ month: '2023-12', stores: [FIRST, GONE] }]);

    await press(page, button(page, newMonthTexts.toFirstCell, language), hand);
    await sees(page, outcomeSentences.shown('月度数据')[language]);
    expect(requestsOf('showCell')).toEqual([SPOT]);
  });

  test('of very many stores says how far it has come, and goes no further once it is left', async () => {
    let asked = 0;
    let release = () => {};
    const isLeft = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page } = await openForm(language, hand, {
      addMonth: async () => {
        asked += 1;
        if (asked > 1) await isLeft;
        return { portion: [200 * asked, 800 - 200 * asked] };
      },
    });
    await press(page, button(page, newMonthSentences.add(2), language), hand);
    await sees(page, portionTexts.soFar(200, 800)[language]);
    await press(page, button(page, sidebarTexts.cancel, language), hand);
    await form(page, language).waitFor({ state: 'detached' });
    release();
    // Whatever is asked after it is answered after it.
    await press(page, button(page, newMonthTexts.start, language), hand);
    await form(page, language).waitFor();
    expect(asked).toBe(2);
  });

  test('can be another month, and can be left', async () => {
    const { page, requestsOf } = await openForm(language, hand);
    await press(page, button(page, newMonthSentences.addBehind('2023-11'), language), hand);
    await sees(page, newMonthSentences.preview('月度数据', '2023-11', 2, 1)[language]);
    await monthOf(page, language).selectOption('2024-01');
    await sees(page, newMonthSentences.preview('月度数据', '2024-01', 2, 1)[language]);
    expect(requestsOf('previewMonth')).toMatchObject([
      { month: null },
      { month: '2023-11' },
      { month: '2024-01' },
    ]);
    if (hand === 'mouse') await button(page, sidebarTexts.cancel, language).click();
    else await page.keyboard.press('Escape');
    await expect.poll(() => focusedText(page)).toBe(newMonthTexts.start[language]);
    expect(requestsOf('addMonth')).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('the form and what comes after it look right, and keep nobody out', async () => {
    const { page } = await openForm(language, 'mouse');
    for (const summary of await page.locator('.month-form summary').all()) await summary.click();
    await expectItLooksRight(page, 'new-month', language);
    await button(page, newMonthSentences.add(2), language).click();
    await sees(page, newMonthSentences.toFill(added.toFill)[language]);
    await expectItLooksRight(page, 'new-month-added', language);
  });

  test('a refusal is said, and everything ticked stays for another attempt', async () => {
    let attempts = 0;
    const { page, requestsOf } = await openForm(language, 'mouse', {
      addMonth: () => {
        attempts += 1;
        return attempts === 1 ? refuse('忙') : added;
      },
    });
    await box(page, GONE).click();
    await button(page, newMonthSentences.add(3), language).click();
    await sees(page, '忙');
    expect(await box(page, GONE).isChecked()).toBe(true);
    await button(page, newMonthSentences.add(3), language).click();
    await sees(page, newMonthSentences.toFill(added.toFill)[language]);
    expect(requestsOf('addMonth')).toHaveLength(2);
  });

  test('hundreds of stores are searched, and all that are found are unticked at once', async () => {
    const toAdd = Array.from({ length: 300 }, (_, index) => ({
      name: index % 3 === 0 ? `旗舰店 ${index}` : `专营店 ${index}`,
      last: '2023-11',
      isUsual: true,
    }));
    const { page, requestsOf } = await openForm(language, 'mouse', {
      previewMonth: () => previewOf('2023-12', { toAdd, leftOut: [] }),
    });
    await fold(page, newMonthTexts.stores[language]).click();
    await page.getByRole('searchbox', { name: storeTabTexts.find[language] }).fill('旗舰');
    await button(page, newMonthTexts.none, language).click();
    await button(page, newMonthSentences.add(200), language).click();
    await sees(page, newMonthSentences.toFill(added.toFill)[language]);
    const [{ stores }] = requestsOf('addMonth') as [{ stores: string[] }];
    expect(stores).toHaveLength(200);
    expect(stores.filter((name) => name.startsWith('旗舰'))).toEqual([]);
  });

  test('where all stores have the month, nothing can be added, and none ticked is said', async () => {
    const { page, requestsOf } = await openForm(language, 'mouse', {
      previewMonth: ({ month }) => previewOf(month ?? '2023-12', month ? {} : { toAdd: [] }),
    });
    await sees(page, newMonthSentences.nothingToAdd('2023-12')[language]);
    expect(await page.locator('.month-form .primary').count()).toBe(0);
    await monthOf(page, language).selectOption('2024-01');
    await fold(page, newMonthTexts.stores[language]).click();
    await button(page, newMonthTexts.none, language).click();
    await button(page, newMonthSentences.add(0), language).click();
    await sees(page, newMonthTexts.nothingTicked[language]);
    expect(requestsOf('addMonth')).toEqual([]);
  });
});
