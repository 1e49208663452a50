/** The days ahead in the plan's tab: what a user sees and does there, the calendar file, and how it looks at every width. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { calendarSentences, calendarTexts } from '../../src/messages/ahead/calendar-download';
import { daysSentences, daysTexts, nodesSheetTexts } from '../../src/messages/ahead/days';
import { daysMissingTexts } from '../../src/messages/ahead/upcoming';
import type { Language } from '../../src/messages/language';
import { planTabTexts } from '../../src/messages/plan/plan-section';
import { exportSentences, storeTabTexts } from '../../src/messages/store/stores';
import type { AheadAnswer } from '../../src/sidebar/contract';
import { readCalendar } from '../ahead/read-calendar';
import { manyStores, noDays, oneStore, someStores } from './sidebar/ahead-answers';
import { expectItLooksRight } from './sidebar/every-look';
import { refuse } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import { button, focusedText, isFocused, type Opening, sees, sidebarSuite } from './sidebar/sidebar-suite';
import * as views from './sidebar/store-views';
import { type Hand, press, tabTo } from './sidebar/use-page';
import { WAYS } from './sidebar/ways';

const open = sidebarSuite();

const LANGUAGES: readonly Language[] = ['zh', 'en'];

const part = (page: Page, language: Language): Locator =>
  page.getByRole('region', { name: daysTexts.heading[language], exact: true });

async function openDays(language: Language, answer: AheadAnswer, more: Opening['answers'] = {}) {
  const sidebar = await open({
    start: 'plan',
    answers: {
      start: () => samples.sampleStart(language),
      lookAhead: () => answer,
      listStores: () => ({ stores: answer.stores.map(({ name }) => name) }),
      viewStore: ({ store, report }) => views.answerOf(store, report.language),
      ...more,
    },
  });
  const days = part(sidebar.page, language);
  await days.waitFor();
  return { ...sidebar, days };
}

const dayNames = (days: Locator) => days.locator('.ahead-day h3 .day').allTextContents();

/** Goes to the second of two options side by side. */
async function chooseYear(page: Page, days: Locator, language: Language, hand: Hand): Promise<void> {
  if (hand === 'mouse') return days.getByRole('radio', { name: daysTexts.year[language] }).click();
  await tabTo(page, days.getByRole('radio').first());
  await page.keyboard.press('ArrowRight');
}

async function downloadedBy(page: Page, language: Language, hand: Hand) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, button(page, calendarTexts.download, language), hand),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), events: readCalendar(text) };
}

describe.each(WAYS)('the days ahead (%s, by %s)', (language, hand) => {
  const pick = (zh: string, en: string) => (language === 'zh' ? zh : en);

  test('are listed by day, each node with its target and what is missing or unknown', async () => {
    const { page, days } = await openDays(language, someStores(language));
    expect(await dayNames(days)).toEqual(['2023-12-31', '2024-01-31', '2024-02-29']);
    const first = days.locator('.ahead-day').first();
    await first.getByText(daysSentences.left(16)[language]).waitFor();
    const nodes = await first.locator(':scope > .list > li').allInnerTexts();
    expect(nodes.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      pick(
        '▲ 一叶女装旗舰店 第 6 个月考核节点 · 累计店铺销售额目标 240,000 元，还差 33,000 元，2 个月的销售额未填',
        '▲ Yiye Womenswear Month 6 node · cumulative sales of CNY 240,000, CNY 33,000 to go, sales of 2 months not filled in',
      ),
      pick(
        '? 春山家居旗舰店 第 6 个月考核节点 · 目标未填写',
        '? Chunshan Home Month 6 node · target not filled in',
      ),
      pick(
        '✓ 晴川食品专营店 第 6 个月考核节点 · 累计店铺销售额目标 240,000 元，目前已达到',
        '✓ Qingchuan Food Month 6 node · cumulative sales of CNY 240,000, reached so far',
      ),
    ]);
    await chooseYear(page, days, language, hand);
    await expect.poll(() => dayNames(days)).toHaveLength(12);
    await days.getByText(daysTexts.notBegun[language]).waitFor();
  });

  test('say of a month’s end how many scores count, and who is not safe', async () => {
    const { page, days } = await openDays(language, someStores(language));
    const end = days.locator('.month-end').first();
    expect(await end.locator(':scope > ul > li').allTextContents()).toEqual([
      pick('服务分须超过 4.6（3 家）', 'score above 4.6 (3 stores)'),
      pick('服务分目标未填写（1 家）', 'score target not filled in (1 store)'),
      daysSentences.passing(1, 4)[language],
    ]);
    const summary = end.getByText(daysSentences.open(1, 1, 1, 0)[language]);
    await press(page, summary, hand);
    expect(await end.locator('details li').allInnerTexts()).toEqual([
      pick(
        '一叶女装旗舰店\n服务分须超过 4.6，已填 4.5，不通过',
        'Yiye Womenswear\nScore above 4.6, 4.5 entered, which does not pass',
      ),
      pick('春山家居旗舰店\n服务分目标未填写', 'Chunshan Home\nScore target not filled in'),
      pick(
        '晴川食品专营店\n服务分须超过 4.6，分数未填',
        'Qingchuan Food\nScore above 4.6, score not filled in',
      ),
    ]);
  });

  test('name every store that has none, and why', async () => {
    const { page, days } = await openDays(language, someStores(language));
    const without = page.getByRole('region', { name: daysTexts.without[language] });
    const reasons = (['data error', 'no standard', 'failed'] as const).map(
      (reason) => daysSentences.missing(daysMissingTexts[reason], 1)[language],
    );
    expect(await without.locator('summary').allTextContents()).toEqual(reasons);
    await press(page, without.getByText(reasons[1] ?? ''), hand);
    await without.getByText(daysSentences.from('2024-11')[language]).waitFor();
    expect(await days.getByText(pick('墨香图书专营店', 'Moxiang Books')).isVisible()).toBe(false);
    await press(page, without.getByText(reasons[2] ?? ''), hand);
    await without.getByText(pick('墨香图书专营店', 'Moxiang Books')).waitFor();
  });

  test('lead from a node to its store', async () => {
    const answer = someStores(language);
    const store = answer.days[0]?.nodes[0]?.store ?? '';
    const { page, days, requestsOf } = await openDays(language, answer);
    await press(page, days.getByRole('button', { name: store }).first(), hand);
    await page.getByRole('combobox', { name: storeTabTexts.store[language] }).waitFor();
    expect(await isFocused(page.locator('#tab-store'))).toBe(true);
    await expect.poll(() => requestsOf('viewStore')).toMatchObject([{ store, expected: null }]);
  });

  test('come as a calendar file, in the language of the page', async () => {
    const { page, days } = await openDays(language, someStores(language));
    const { name, events } = await downloadedBy(page, language, hand);
    expect(name).toBe(pick('天猫考核节点-2023-12-15.ics', 'tmall-nodes-2023-12-15.ics'));
    // Four nodes and twelve month ends, also those that are not listed for now.
    expect(events).toHaveLength(16);
    expect(events.filter(({ start }) => start === '2023-12-31').map(({ title }) => title)).toEqual([
      pick('一叶女装旗舰店：第 6 个月考核节点', 'Yiye Womenswear: month 6 node'),
      pick('春山家居旗舰店：第 6 个月考核节点', 'Chunshan Home: month 6 node'),
      pick('晴川食品专营店：第 6 个月考核节点', 'Qingchuan Food: month 6 node'),
      pick('天猫月末服务分（4 家店铺）', 'Tmall month end: scores (4 stores)'),
    ]);
    expect(events.every(({ isAllDay, alarms }) => isAllDay && alarms.length === 3)).toBe(true);
    await days.getByText(calendarSentences.downloaded(name, 4, 12)[language]).waitFor();
    expect(await focusedText(page)).toBe(calendarTexts.download[language]);
    const again = await downloadedBy(page, language, hand);
    expect(again.events.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  });

  test('come as a table of their own, and what fails is said', async () => {
    const answers = [{ sheetName: 'X 1' }, refuse('no room')];
    const { page, days, requestsOf } = await openDays(language, oneStore(language), {
      exportNodes: () => answers.shift() ?? refuse(''),
    });
    const toSheet = button(page, nodesSheetTexts.toSheet, language);
    await press(page, toSheet, hand);
    await sees(page, exportSentences.exported('X 1')[language]);
    expect(await focusedText(page)).toBe(nodesSheetTexts.toSheet[language]);
    await press(page, toSheet, hand);
    await days.getByRole('alert').getByText('no room').waitFor();
    expect(await days.getByText('X 1').count()).toBe(0);
    expect(requestsOf('exportNodes')).toMatchObject([{ language, date: '2023-12-15' }, { language }]);
  });
});

describe('of hundreds of stores', () => {
  test('twenty nodes of a day are shown, and the others on demand', async () => {
    const { page, days } = await openDays('en', manyStores('en'));
    const list = days.locator('.ahead-day').first().locator(':scope > .list');
    expect(await list.locator(':scope > li').count()).toBe(20);
    await press(page, page.getByRole('button', { name: 'Show all 100' }), 'keyboard');
    expect(await list.locator(':scope > li').count()).toBe(100);
    expect(await focusedText(page)).toContain('Qingchuan Food 61');
  });

  test('those are found whose name has the words in it, and only their nodes go into the file', async () => {
    const { page, days } = await openDays('en', manyStores('en'));
    const monthEndOf = ({ events }: Awaited<ReturnType<typeof downloadedBy>>) =>
      events.find(({ title }) => title.startsWith('Tmall month end'));
    const whole = monthEndOf(await downloadedBy(page, 'en', 'mouse'));
    await page.locator('#find-ahead').fill('food 13');
    await sees(page, '3 of 300 stores');
    // One search serves the plan and the days.
    await expect.poll(() => page.getByRole('checkbox').count()).toBe(3);
    const list = days.locator('.ahead-day').first().locator(':scope > .list > li .name');
    expect(await list.allTextContents()).toEqual([
      'Qingchuan Food 13',
      'Qingchuan Food 133',
      'Qingchuan Food 139',
    ]);
    expect(await days.locator('.month-end').first().locator(':scope > ul > li').first().textContent()).toBe(
      'score above 4.6 (300 stores)',
    );
    await days.getByText(calendarSentences.ofFound(3).en).waitFor();
    const found = await downloadedBy(page, 'en', 'mouse');
    // Of each node day the three stores, and all month ends.
    expect(found.events).toHaveLength(3 * 4 + 12);
    // It takes the place of the month end that is in the calendar already, and so speaks of all stores as well.
    expect(whole?.description).toContain('150');
    expect(monthEndOf(found)).toMatchObject({ uid: whole?.uid, description: whole?.description });
  });

  test('where none is found, that is said, and the file still holds the month ends', async () => {
    const { page } = await openDays('zh', manyStores('zh'));
    await page.locator('#find-ahead').fill('没有这家');
    await sees(page, '没有名称含“没有这家”的店铺。');
    expect((await downloadedBy(page, 'zh', 'mouse')).events).toHaveLength(12);
  });
});

test('the note on a file goes when the days are read anew, since it tells of others', async () => {
  const { page, days } = await openDays('en', oneStore('en'));
  const { name } = await downloadedBy(page, 'en', 'mouse');
  const note = days.getByText(calendarSentences.downloaded(name, 1, 12).en);
  await note.waitFor();
  await page.getByRole('button', { name: planTabTexts.readAgain.en, exact: true }).click();
  await note.waitFor({ state: 'detached' });
});

test('where nothing is ahead, that is said, and why', async () => {
  const { page, days } = await openDays('en', noDays('en'));
  await days.getByText(daysTexts.none.en).waitFor();
  await sees(page, daysSentences.missing(daysMissingTexts.failed, 1).en);
});

interface State {
  readonly name: string;
  readonly answer: (language: Language) => AheadAnswer;
  readonly reach?: (page: Page, days: Locator, language: Language) => Promise<unknown>;
}

const unfold = async (page: Page) => {
  for (const summary of await page.locator('.days summary').all()) await summary.click();
};

const STATES: readonly State[] = [
  { name: 'days of one store', answer: oneStore },
  { name: 'days of some stores', answer: someStores, reach: unfold },
  {
    name: 'days of a year',
    answer: someStores,
    reach: (page, days, language) => chooseYear(page, days, language, 'mouse'),
  },
  { name: 'days of many stores', answer: manyStores, reach: unfold },
  {
    name: 'days of stores not found',
    answer: manyStores,
    reach: (page) => page.locator('#find-ahead').fill('no such store'),
  },
  { name: 'days of nobody', answer: noDays, reach: unfold },
  {
    name: 'days downloaded and exported',
    answer: oneStore,
    reach: async (page, days, language) => {
      await downloadedBy(page, language, 'mouse');
      await button(page, nodesSheetTexts.toSheet, language).click();
      await days.locator('.action:last-child .done:not(.empty)').waitFor();
    },
  },
];

describe.each(LANGUAGES)('every state looks right (%s)', (language) => {
  test.each(STATES.map((state) => [state.name, state] as const))('%s', async (name, state) => {
    const { page, days } = await openDays(language, state.answer(language), {
      exportNodes: () => ({
        sheetName: language === 'zh' ? '未来12个月考核节点' : 'Nodes of the next 12 months',
      }),
    });
    await state.reach?.(page, days, language);
    await expectItLooksRight(page, name, language);
  });
});
