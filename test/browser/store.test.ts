/** The tab that shows one store: what a user sees, hears and does there. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { diagnosisTabSentences, diagnosisTabTexts } from '../../src/messages/diagnosis/diagnosis-section';
import { weightsTexts } from '../../src/messages/diagnosis/weights-choice';
import type { Language } from '../../src/messages/language';
import { outcomeSentences } from '../../src/messages/report/build';
import { choiceMistakes } from '../../src/messages/report/choice';
import { failureTexts, sidebarTexts } from '../../src/messages/sidebar';
import { afterFailingTexts } from '../../src/messages/store/after-failing';
import { lifeTexts, needTexts } from '../../src/messages/store/life';
import { salesTexts, scoreTexts } from '../../src/messages/store/sales-and-scores';
import {
  exportSentences,
  exportTexts,
  storeTabSentences,
  storeTabTexts,
} from '../../src/messages/store/stores';
import { whatIfTexts } from '../../src/messages/store/what-if';
import { statusNames } from '../../src/messages/terms';
import type { StoreChoice } from '../../src/sidebar/contract';
import { failingDiagnosis, toldAfterFailing, withoutColumns } from './sidebar/diagnosis-views';
import { googleFails, refuse } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import {
  button,
  focusedText,
  held,
  isFocused,
  type Opening,
  sees,
  sidebarSuite,
} from './sidebar/sidebar-suite';
import * as views from './sidebar/store-views';
import { type Hand, press, tabTo } from './sidebar/use-page';
import { WAYS } from './sidebar/ways';

const open = sidebarSuite();

const LANGUAGES: readonly Language[] = ['zh', 'en'];
const HANDS: readonly Hand[] = ['mouse', 'keyboard'];

const picker = (page: Page): Locator => page.getByRole('combobox', { name: /^(Store|店铺)$/ });
const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const choose = (page: Page, name: string) => picker(page).selectOption(name);
const storeName = (page: Page) => page.getByRole('heading', { level: 2 });

const expectedOf = ({ expected }: StoreChoice) => expected;

/** The server, as far as it always answers the same. */
const answers = (language: Language, more: Opening['answers'] = {}): Opening['answers'] => ({
  start: () => samples.sampleStart(language),
  listStores: () => ({ stores: views.STORES }),
  viewStore: ({ store, report, expected }) =>
    expected?.sales
      ? views.shown(views.forecastStore(report.language, expected.sales), report.language)
      : views.answerOf(store, report.language),
  showCell: () => true,
  ...more,
});

const openTab = (language: Language, more: Opening['answers'] = {}) =>
  open({ start: 'store', answers: answers(language, more) });

/** The tab with the trial store shown. */
async function openTrial(language: Language, more: Opening['answers'] = {}) {
  const sidebar = await openTab(language, more);
  await choose(sidebar.page, views.TRIAL);
  await storeName(sidebar.page).getByText(views.TRIAL).waitFor();
  return sidebar;
}

const choice = (language: Language) => ({
  language,
  rowsSheet: samples.ROWS,
  targetsSheet: samples.TARGETS,
  standardsSheet: null,
  weightsSheet: null,
  date: '2023-12-15',
  monthCells: 'score',
  span: '12',
  columns: {},
});

describe.each(WAYS)('a store (%s, by %s)', (language, hand) => {
  test('is chosen, is shown whole and leads to its first row', async () => {
    const { page, calls } = await open({ answers: answers(language) });
    await button(page, { zh: '生成报表', en: 'Build report' }, language).waitFor();
    if (hand === 'mouse') await page.getByRole('tab', { name: sidebarTexts.storeTab[language] }).click();
    else {
      await tabTo(page, page.getByRole('tab', { name: sidebarTexts.reportTab[language] }));
      await page.keyboard.press('ArrowRight');
    }
    await picker(page).waitFor();
    if (hand === 'mouse') await choose(page, views.TRIAL);
    else {
      await tabTo(page, picker(page));
      await page.keyboard.press('ArrowDown');
    }
    await storeName(page).waitFor();
    // A screen reader says it, while the focus stays on the list.
    await sees(page, storeTabSentences.shown(views.TRIAL, statusNames['at risk'])[language]);
    if (hand === 'keyboard') expect(await isFocused(picker(page))).toBe(true);
    expect(await page.getByRole('heading').allTextContents()).toEqual([
      sidebarTexts.title[language],
      views.TRIAL,
      ...[needTexts, lifeTexts, salesTexts, scoreTexts, diagnosisTabTexts].map(
        ({ heading }) => heading[language],
      ),
      `${diagnosisTabTexts.trends[language]}${diagnosisTabSentences.upTo('2023-10')[language]}`,
      diagnosisTabTexts.problems[language],
      ...[whatIfTexts, exportTexts].map(({ heading }) => heading[language]),
    ]);
    const view = views.trialStore(language);
    const head = section(page, views.TRIAL);
    await head.getByText(view.statusLabel, { exact: true }).waitFor();
    await head.getByText(view.category, { exact: true }).waitFor();
    const reasons = view.reasons.map(({ text }) => head.getByText(text));
    const [decisive, others] = [reasons.slice(0, 2), reasons.slice(2)];
    for (const reason of decisive) expect(await reason.isVisible()).toBe(true);
    for (const other of others) expect(await other.isVisible()).toBe(false);
    await press(page, head.getByText(storeTabSentences.otherReasons(2)[language]), hand);
    for (const other of others) expect(await other.isVisible()).toBe(true);

    await press(page, button(page, storeTabTexts.toFirstRow, language), hand);
    await sees(page, outcomeSentences.shown(views.TRIAL)[language]);
    expect(calls).toEqual([
      { name: 'start', request: null },
      { name: 'listStores', request: choice(language) },
      { name: 'viewStore', request: { report: choice(language), store: views.TRIAL, expected: null } },
      { name: 'showCell', request: { sheet: samples.ROWS, row: 2, column: 1 } },
    ]);
  });

  test('is looked at as it would be, and again as it is', async () => {
    const { page, requestsOf } = await openTrial(language);
    const sales = page.getByLabel(whatIfTexts.sales[language]);
    const score = page.getByLabel(whatIfTexts.score[language]);
    const part = section(page, whatIfTexts.heading[language]);
    const chart = section(page, salesTexts.heading[language]).getByRole('img');
    expect(await part.getByRole('status').textContent()).toBe('');
    expect(await chart.locator('polyline.expected').getAttribute('points')).toBe('');

    await tabTo(page, sales);
    await page.keyboard.type('1.2万');
    await tabTo(page, score);
    await page.keyboard.type('4.8');
    await press(page, button(page, whatIfTexts.workOut, language), hand);
    await part.getByText(views.SUMMARY[language]).waitFor();
    expect(await part.getByRole('status').textContent()).toContain(views.SUMMARY[language]);
    expect(await focusedText(page)).toBe(whatIfTexts.workOut[language]);
    expect(await part.getByRole('listitem').count()).toBe(2);
    expect((await chart.locator('polyline.expected').getAttribute('points'))?.split(' ')).toHaveLength(5);
    expect(await chart.getAttribute('aria-label')).toMatch(/435,800\.5/);
    expect([await sales.inputValue(), await score.inputValue()]).toEqual(['1.2万', '4.8']);

    await press(page, button(page, whatIfTexts.clear, language), hand);
    expect(await isFocused(sales)).toBe(true);
    expect([await sales.inputValue(), await score.inputValue()]).toEqual(['', '']);
    await part.getByText(views.SUMMARY[language]).waitFor({ state: 'detached' });
    expect(await chart.locator('polyline.expected').getAttribute('points')).toBe('');
    expect((requestsOf('viewStore') as StoreChoice[]).map(expectedOf)).toEqual([
      null,
      { sales: 12_000, score: 4.8 },
      null,
    ]);
  });

  test('is written to a sheet as it is shown, its expectation included', async () => {
    const names = ['晴川 2023-12-15', '晴川 2023-12-15 (2)'];
    const { page, requestsOf } = await openTrial(language, {
      exportStore: () => ({ sheetName: names.shift() ?? 'none' }),
    });
    const toSheet = button(page, exportTexts.toSheet, language);
    await press(page, toSheet, hand);
    await sees(page, exportSentences.exported('晴川 2023-12-15')[language]);
    expect(await focusedText(page)).toBe(exportTexts.toSheet[language]);

    await page.getByLabel(whatIfTexts.sales[language]).fill('3000');
    await press(page, button(page, whatIfTexts.workOut, language), hand);
    await sees(page, views.SUMMARY[language]);
    // What was written does not hold what is shown now.
    expect(await page.getByText('晴川 2023-12-15').count()).toBe(0);
    await press(page, toSheet, hand);
    await sees(page, exportSentences.exported('晴川 2023-12-15 (2)')[language]);
    const plain = { report: choice(language), store: views.TRIAL, expected: null };
    expect(requestsOf('exportStore')).toEqual([plain, { ...plain, expected: { sales: 3000, score: null } }]);
  });

  test('that cannot be judged shows what is wrong, and leads there', async () => {
    const { page, requestsOf } = await openTab(language);
    await choose(page, views.UNREADABLE);
    const part = section(page, storeTabTexts.unreadable[language]);
    await part.getByText(storeTabSentences.unreadable(views.UNREADABLE)[language]).waitFor();
    const [, second] = samples.problems(language, 2);
    await press(page, part.getByRole('button', { name: second?.address ?? 'none' }), hand);
    await sees(page, outcomeSentences.shown(`${second?.sheetName}!${second?.address}`)[language]);
    expect(requestsOf('showCell')).toEqual([second?.spot]);
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(0);
  });
});

/** What the sections say, apart from what stands there for the eye only. */
const HEARD = {
  zh: {
    need: '2023-11-30 前，剩 15 天',
    node: '第 6 个月 · 2023-08-31 · 未达到',
    doubt: '未经证实：规则转载',
    amounts: '累计 293,500.5 元，目标 300,000 元',
    ahead: '目标 900,000 元',
    nothingSold: /累计 0 元/,
    chart:
      '2023-03 至 2024-02 的累计销售额；到 2023-11 为 449,900.5 元；' +
      '节点 2023-05-31 目标 150,000 元，已达到；节点 2023-08-31 目标 300,000 元，未达到；' +
      '节点 2023-11-30 目标 450,000 元，未到；节点 2024-02-29 目标 600,000 元，未到。',
    indicator: '综合体验分 · 目标 4.6',
    scores: [
      '2023-03 4.72 通过',
      '2023-04 4.6 等于目标，未通过',
      '2023-05 4.48 未通过',
      '2023-08 缺数据',
      '2023-12 未判定',
    ],
    lang: 'zh-CN',
  },
  en: {
    need: 'by 2023-11-30, 15 days left',
    node: 'Month 6 · 2023-08-31 · Missed',
    doubt: 'unconfirmed: mirror of the rule text',
    amounts: 'CNY 293,500.5 of 300,000',
    ahead: 'target CNY 900,000',
    nothingSold: /CNY 0\b/,
    chart:
      'Cumulative sales from 2023-03 to 2024-02; CNY 449,900.5 by 2023-11; ' +
      'node 2023-05-31 target CNY 150,000, reached; node 2023-08-31 target CNY 300,000, missed; ' +
      'node 2023-11-30 target CNY 450,000, ahead; node 2024-02-29 target CNY 600,000, ahead.',
    indicator: 'Overall experience score · target 4.6',
    scores: [
      '2023-03 4.72 Passed',
      '2023-04 4.6 Equal to the target, not passed',
      '2023-05 4.48 Missed',
      '2023-08 No data',
      '2023-12 Not judged',
    ],
    lang: 'en',
  },
} as const;

describe.each(LANGUAGES)('for whoever hears the page (%s)', (language) => {
  test('needs, life, sales and scores say all that the eye sees', async () => {
    const { page } = await openTrial(language);
    const words = HEARD[language];
    const heard = (name: string) => section(page, name).ariaSnapshot();
    expect(await heard(needTexts.heading[language])).toContain(words.need);
    expect(await heard(lifeTexts.heading[language])).toContain(words.node);
    const life = await section(page, lifeTexts.heading[language]).textContent();
    for (const part of [words.doubt, words.amounts, words.ahead]) expect(life).toContain(part);
    // Of the cycle ahead nothing is sold yet.
    expect(life).not.toMatch(words.nothingSold);
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe(words.chart);
    const scores = await heard(scoreTexts.heading[language]);
    expect(scores).toContain(words.indicator);
    for (const score of words.scores) expect(scores).toContain(`listitem: ${score}\n`);
    expect(scores).not.toMatch(/[✓✗＝…]/);
    expect(await section(page, scoreTexts.heading[language]).getByRole('listitem').count()).toBe(12);
    expect(await page.locator('.store').getAttribute('lang')).toBe(words.lang);
  });

  test('the table has the figures of the chart', async () => {
    const { page } = await openTrial(language);
    await page.locator('summary', { hasText: salesTexts.figures[language] }).click();
    const table = section(page, salesTexts.heading[language]).getByRole('table');
    const lines = await table.getByRole('row').allInnerTexts();
    expect(lines.map((line) => line.split(/\t/).map((cell) => cell.trim()))).toEqual([
      [salesTexts.month, salesTexts.sales, salesTexts.cumulative, salesTexts.target].map(
        (text) => text[language],
      ),
      ['2023-03', '41,000', '41,000', ''],
      ['2023-04', '52,300.5', '93,300.5', ''],
      ['2023-05', '58,700', '152,000.5', '150,000'],
      ['2023-06', '33,000', '185,000.5', ''],
      ['2023-07', '47,500', '232,500.5', ''],
      ['2023-08', '61,000', '293,500.5', '300,000'],
      ['2023-09', '55,400', '348,900.5', ''],
      ['2023-10', '38,900', '387,800.5', ''],
      ['2023-11', '62,100', '449,900.5', '450,000'],
      ['2023-12', '', '', ''],
      ['2024-01', '', '', ''],
      ['2024-02', '', '', '600,000'],
    ]);
    expect(await table.getByRole('rowheader').count()).toBe(12);

    // Where there is no room for columns, the figures of a month stand under each other.
    await page.setViewportSize({ width: 150, height: 720 });
    await expect.poll(() => table.getByRole('columnheader').count()).toBe(2);
    const may = table.getByRole('row', { name: '2023-05' });
    expect(await may.getByRole('paragraph').allTextContents()).toEqual([
      `${salesTexts.sales[language]} 58,700`,
      `${salesTexts.cumulative[language]} 152,000.5`,
      `${salesTexts.target[language]} 150,000`,
    ]);
  });
});

/** What the diagnosis says, apart from what stands there for the eye only. */
const DIAGNOSIS = {
  zh: {
    heads: ['维度', '得分', '权重', '失分', '单独', '合计'],
    rows: [
      ['商品', '4.8', '25%', '0', '不够', '5'],
      ['物流', '4.5', '25%', '0.03', '4.93', '4.73'],
      ['售后', '4.5', '25%', '0.03', '4.93', '不变'],
      ['咨询', '未知', '', '', '', ''],
      ['纠纷 (失分最多)', '4.2', '25%', '0.1', '4.63', '不变'],
    ],
    trends: [
      '商品 持平 4.8 → 4.7 → 4.8',
      '物流 变好 4.1 → 4.4 → 4.5',
      '纠纷 变差 4.5 → 4.4 → 4.2',
      '退款率 变差 10% → 11% → 12.5%',
      '响应时间 变好 75 秒 → 60 秒 → 45 秒',
      '转化率 未知 3% → 未知 → 4%',
      '未知：复购率、访客数',
    ],
  },
  en: {
    heads: ['Dimension', 'Score', 'Weight', 'Lost', 'Alone', 'Together'],
    rows: [
      ['Goods', '4.8', '25%', '0', 'too low', '5'],
      ['Logistics', '4.5', '25%', '0.03', '4.93', '4.73'],
      ['After-sales', '4.5', '25%', '0.03', '4.93', 'as is'],
      ['Consultation', 'unknown', '', '', '', ''],
      ['Disputes (costs most)', '4.2', '25%', '0.1', '4.63', 'as is'],
    ],
    trends: [
      'Goods level 4.8 → 4.7 → 4.8',
      'Logistics getting better 4.1 → 4.4 → 4.5',
      'Disputes getting worse 4.5 → 4.4 → 4.2',
      'Refund rate getting worse 10% → 11% → 12.5%',
      'Reply time getting better 75 s → 60 s → 45 s',
      'Conversion rate unknown 3% → unknown → 4%',
      'Unknown: Repurchase rate, Visitors',
    ],
  },
} as const;

/** The texts of the elements, without what no screen reader reads. */
const heardIn = (items: Locator): Promise<string[]> =>
  items.evaluateAll((all) =>
    all.map((item) => {
      const copy = item.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
      return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    }),
  );

describe.each(LANGUAGES)('the diagnosis (%s)', (language) => {
  const part = (page: Page) => section(page, diagnosisTabTexts.heading[language]);

  test('says of each dimension what it costs and what it must rise to, in words and in a table', async () => {
    const { page } = await openTrial(language);
    const { sentences } = failingDiagnosis(language);
    for (const sentence of sentences) expect(await part(page).textContent()).toContain(sentence);
    const table = part(page).getByRole('table');
    const words = DIAGNOSIS[language];
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(words.heads);
    const rows = table.locator('tbody tr');
    expect(await rows.count()).toBe(5);
    for (const [index, row] of words.rows.entries()) {
      expect(await rows.nth(index).locator('th, td').allTextContents()).toEqual(row);
    }
    expect(await part(page).textContent()).toContain(diagnosisTabTexts.neededHint[language]);

    // Where there is no room for columns, the figures of a dimension stand under each other.
    await page.setViewportSize({ width: 150, height: 720 });
    await expect.poll(() => table.getByRole('columnheader').count()).toBe(2);
    expect(await rows.nth(1).getByRole('paragraph').allTextContents()).toEqual(
      words.heads.slice(1).map((head, index) => `${head} ${words.rows[1][index + 1]}`),
    );
  });

  test('says of each indicator whether it is getting better, with its figures', async () => {
    const { page } = await openTrial(language);
    const list = part(page).getByRole('list').first();
    expect(await heardIn(list.locator('li'))).toEqual(DIAGNOSIS[language].trends);
    // Signs beside the words: up and down, whatever that means for the store.
    expect(await list.locator('.mark').allTextContents()).toEqual(['→', '↗', '↘', '↗', '↘', '?', '?']);
  });

  test.each(HANDS)('leads to a cell that cannot be read (by %s)', async (hand) => {
    const { page, requestsOf } = await openTrial(language);
    const [problem] = samples.problems(language, 1);
    await press(page, part(page).getByRole('button', { name: problem?.address ?? 'none' }), hand);
    await sees(page, outcomeSentences.shown(`${problem?.sheetName}!${problem?.address}`)[language]);
    expect(requestsOf('showCell')).toEqual([problem?.spot]);
  });

  test('of a score that would pass asks for no rise, and names the months where they are not the same', async () => {
    const { page } = await openTab(language);
    await choose(page, views.FORMAL);
    const table = part(page).getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(
      DIAGNOSIS[language].heads.slice(0, 4),
    );
    const trends = await heardIn(part(page).getByRole('listitem'));
    expect(trends[0]).toContain(diagnosisTabSentences.upTo('2023-09')[language]);
    expect(trends[3]).toContain(diagnosisTabSentences.upTo('2023-10')[language]);
    expect(await part(page).textContent()).not.toContain(diagnosisTabTexts.neededHint[language]);
  });

  test('without columns is one line that says how to get there', async () => {
    const { page } = await openTab(language);
    await choose(page, views.LONG_LIVED);
    await part(page)
      .getByText(withoutColumns(language).diagnosis.sentences[0] ?? '')
      .waitFor();
    expect(await part(page).getByRole('paragraph').count()).toBe(1);
    expect(await part(page).getByRole('table').count()).toBe(0);
  });
});

describe.each(WAYS)('a store that has failed (%s, by %s)', (language, hand) => {
  test('is told at once what comes, and of the annual fee on demand', async () => {
    const { page } = await openTab(language, {
      listStores: () => ({ stores: [views.TRIAL] }),
      viewStore: () => views.failedAnswer(language),
    });
    const part = section(page, afterFailingTexts.heading[language]);
    const told = toldAfterFailing(language);
    await part.waitFor();
    expect(await part.getByRole('listitem').allTextContents()).toEqual(told.sentences);
    const fee = part.getByText(told.annualFee);
    expect(await fee.isVisible()).toBe(false);
    await press(page, part.getByText(afterFailingTexts.annualFee[language], { exact: true }), hand);
    expect(await fee.isVisible()).toBe(true);
    // Right under the status. That nothing is needed would be wrong to say beside it.
    const [, , second, third] = await page.getByRole('heading').allTextContents();
    expect([second, third]).toEqual([afterFailingTexts.heading[language], lifeTexts.heading[language]]);
  });
});

test('a store that has not failed is told nothing of failing', async () => {
  const { page } = await openTrial('en');
  expect(await section(page, afterFailingTexts.heading.en).count()).toBe(0);
});

describe('the life of a store', () => {
  test('shows what is past but the last three only on demand, and says which cycle is the present one', async () => {
    const { page } = await openTab('en');
    await choose(page, views.LONG_LIVED);
    const life = section(page, lifeTexts.heading.en);
    await life.waitFor();
    const labels = () => life.locator('.span b:visible').allTextContents();
    expect(await labels()).toEqual(['Formal 2', 'Formal 3', 'Formal 4', 'Formal 5', 'Formal 6']);
    const present = life.locator('[aria-current]');
    expect(await present.count()).toBe(1);
    expect(await present.textContent()).toContain('Formal 5');
    expect(await present.textContent()).toContain(lifeTexts.present.en);
    await press(page, life.getByText('3 earlier spans'), 'keyboard');
    expect(await labels()).toEqual([
      ...['Exempt', 'Trial', 'Formal 1', 'Formal 2', 'Formal 3', 'Formal 4', 'Formal 5', 'Formal 6'],
    ]);
  });

  test('of three past cycles folds nothing away', async () => {
    const { page } = await openTab('en');
    await choose(page, views.FORMAL);
    const life = section(page, lifeTexts.heading.en);
    await life.locator('.span').first().waitFor();
    expect(await life.locator('.span:visible').count()).toBe(5);
    expect(await life.locator('details').count()).toBe(0);
    // A node that does not apply has no figures.
    const node = life.locator('.node', { hasText: '2021-05-31' });
    expect(await node.textContent()).toBe('–Month 6 · 2021-05-31 · Not applicable');
  });

  test('before the trial has neither sales nor scores, and says why', async () => {
    const { page } = await openTab('zh');
    await choose(page, views.EXEMPT);
    await section(page, salesTexts.heading.zh).getByText(salesTexts.notYet.zh).waitFor();
    await section(page, needTexts.heading.zh).getByText(needTexts.nothing.zh).waitFor();
    expect(await page.getByRole('img').count()).toBe(0);
    expect(await section(page, scoreTexts.heading.zh).count()).toBe(0);
    await button(page, whatIfTexts.workOut, 'zh').waitFor();
  });

  test('says of a store where nothing is wrong only the first sentence, and the rest on demand', async () => {
    const { page } = await openTab('en');
    await choose(page, views.FORMAL);
    const head = section(page, views.FORMAL);
    await head.getByText('the target is reached').waitFor();
    expect(await head.getByText('no month was idle').isVisible()).toBe(false);
    await head.getByText(storeTabSentences.otherReasons(1).en).click();
    expect(await head.getByText('no month was idle').isVisible()).toBe(true);
  });

  test('names the very day where a need is due, and each target where the scores have more than one', async () => {
    const { page } = await openTab('en');
    await choose(page, views.FORMAL);
    await section(page, needTexts.heading.en).getByText('on 2023-11-30, the very day').waitFor();
    const scores = await section(page, scoreTexts.heading.en).getByRole('listitem').allTextContents();
    expect(scores[0]).toContain('target 4.5');
    expect(scores[11]).toContain('target 4.6');
  });
});

describe('what is expected', () => {
  test('is understood as people write it', async () => {
    const { page, requestsOf } = await openTrial('zh');
    const typed = [
      ['12000', '', { sales: 12_000, score: null }],
      [' 1.2 万 ', '4.85', { sales: 12_000, score: 4.85 }],
      ['１２，０００', '４．８', { sales: 12_000, score: 4.8 }],
      ['3亿', '', { sales: 300_000_000, score: null }],
      ['0', '0', { sales: 0, score: 0 }],
      ['', '5', { sales: null, score: 5 }],
      ['12,000', '', { sales: 12_000, score: null }],
    ] as const;
    for (const [index, [sales, score, expected]] of typed.entries()) {
      await page.getByLabel(whatIfTexts.sales.zh).fill(sales);
      await page.getByLabel(whatIfTexts.score.zh).fill(score);
      await page.keyboard.press('Enter');
      const asked = () => requestsOf('viewStore').slice(1);
      await expect.poll(() => asked().length, { message: `"${sales}" and "${score}"` }).toBe(index + 1);
      expect(asked()[index]).toEqual({ report: choice('zh'), store: views.TRIAL, expected });
      await page.locator('.store:not([aria-busy=true])').waitFor();
    }
  });

  test('is refused at the field where it is no number, or one that cannot be', async () => {
    const { page, requestsOf } = await openTrial('en');
    for (const [sales, score, wrong, words] of [
      ['about 30k', '', 'sales', '"about 30k": expected a number such as 12000'],
      ['1,20', '', 'sales', '"1,20": expected a number'],
      ['-5', '', 'sales', '"-5": expected 0 or more'],
      ['12000', 'high', 'score', '"high": expected a number such as 4.8, or blank.'],
      ['12000', '-1', 'score', '"-1": expected 0 or more'],
      ['', ' ', 'sales', whatIfTexts.nothingTyped.en],
      ['x', 'y', 'sales', '"x": expected a number'],
    ] as const) {
      const typed = `"${sales}" and "${score}"`;
      await page.getByLabel(whatIfTexts.sales.en).fill(sales);
      await page.getByLabel(whatIfTexts.score.en).fill(score);
      await button(page, whatIfTexts.workOut, 'en').click();
      const field = page.getByLabel(whatIfTexts[wrong].en);
      await expect.poll(() => isFocused(field), { message: typed }).toBe(true);
      expect(await field.getAttribute('aria-invalid'), typed).toBe('true');
      const note = page.locator(`#${await field.getAttribute('aria-describedby')}`);
      expect(await note.textContent(), typed).toContain(words);
      expect(await page.locator('[aria-invalid]').count(), typed).toBe(1);
      // The focus comes back with each press.
      await button(page, whatIfTexts.workOut, 'en').click();
      await expect.poll(() => isFocused(field), { message: typed }).toBe(true);
      expect(requestsOf('viewStore'), typed).toHaveLength(1);
      await field.fill('3');
      expect(await note.count(), typed).toBe(0);
    }
  });

  test('is forgotten with the store', async () => {
    const { page, requestsOf } = await openTrial('en');
    const sales = page.getByLabel(whatIfTexts.sales.en);
    await sales.fill('3000');
    await page.keyboard.press('Enter');
    await sees(page, views.SUMMARY.en);
    await choose(page, views.FORMAL);
    await storeName(page).getByText(views.FORMAL).waitFor();
    expect(await sales.inputValue()).toBe('');
    expect(await page.getByText(views.SUMMARY.en).count()).toBe(0);
    expect(requestsOf('viewStore')[2]).toMatchObject({ store: views.FORMAL, expected: null });
  });

  test('is asked for once, however often the button is pressed', async () => {
    const slow = held(views.answerOf(views.TRIAL, 'en'));
    const { page, requestsOf } = await openTrial('en', {
      viewStore: ({ expected, store }) => (expected ? slow.answer : views.answerOf(store, 'en')),
    });
    await page.getByLabel(whatIfTexts.sales.en).fill('3000');
    await button(page, whatIfTexts.workOut, 'en').dblclick();
    await button(page, whatIfTexts.workingOut, 'en').click({ force: true });
    await page.keyboard.press('Enter');
    expect(await page.locator('.store').getAttribute('aria-busy')).toBe('true');
    slow.release();
    await button(page, whatIfTexts.workOut, 'en').waitFor();
    expect(requestsOf('viewStore')).toHaveLength(2);
  });
});

describe('answers in no promised order', () => {
  test('only the store chosen last is shown', async () => {
    const slow = held(views.answerOf(views.TRIAL, 'en'));
    const { page, requestsOf } = await openTab('en', {
      viewStore: ({ store }) => (store === views.TRIAL ? slow.answer : views.answerOf(store, 'en')),
    });
    await choose(page, views.TRIAL);
    await sees(page, storeTabTexts.readingStore.en);
    await expect.poll(() => requestsOf('viewStore').length).toBe(1);
    await choose(page, views.FORMAL);
    await storeName(page).getByText(views.FORMAL).waitFor();
    slow.release();
    // start, the list, two answers with pieces of the page, and the two stores
    await expect.poll(() => page.evaluate(() => window.delivered)).toBe(6);
    expect(await storeName(page).textContent()).toBe(views.FORMAL);
    expect(await picker(page).inputValue()).toBe(views.FORMAL);
  });

  test('a failure that comes late is not told', async () => {
    const slow = held(refuse('the first is gone'));
    const { page, requestsOf } = await openTab('en', {
      viewStore: ({ store }) => (store === views.TRIAL ? slow.answer : views.answerOf(store, 'en')),
    });
    await choose(page, views.TRIAL);
    await expect.poll(() => requestsOf('viewStore').length).toBe(1);
    await choose(page, views.FORMAL);
    await storeName(page).getByText(views.FORMAL).waitFor();
    slow.release();
    await expect.poll(() => page.evaluate(() => window.delivered)).toBe(6);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('who goes through the list by the arrow keys sees the last one, whatever the order of the answers', async () => {
    const { page, requestsOf } = await openTab('en');
    await tabTo(page, picker(page));
    for (const _ of views.STORES) await page.keyboard.press('ArrowDown');
    await storeName(page).getByText(views.LONG_LIVED).waitFor();
    // The first requests wait for a piece of the page, so that a later one may overtake them.
    const asked = () => requestsOf('viewStore').map((request) => Object(request).store);
    await expect.poll(asked).toContain(views.LONG_LIVED);
    await expect.poll(() => page.evaluate(() => window.delivered)).toBe(4 + requestsOf('viewStore').length);
    expect(await storeName(page).textContent()).toBe(views.LONG_LIVED);
  });

  test('a list that was asked for before other rows were chosen is not shown', async () => {
    const slow = held({ stores: ['Of the first sheet'] });
    const { page, requestsOf } = await openTab('en', {
      listStores: ({ rowsSheet }) => (rowsSheet === samples.ROWS ? slow.answer : { stores: views.STORES }),
    });
    await sees(page, storeTabTexts.reading.en);
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.getByLabel('Monthly rows').selectOption({ label: 'Sheet1' });
    await page.getByRole('tab', { name: 'Store' }).click();
    await picker(page).waitFor();
    slow.release();
    await expect.poll(() => page.evaluate(() => window.delivered)).toBe(5);
    expect(await picker(page).locator('option').allTextContents()).toEqual([
      storeTabTexts.choose.en,
      ...views.STORES,
    ]);
    expect(requestsOf('viewStore')).toEqual([]);
  });
});

describe('the other language', () => {
  test('is asked of the server at once, for the store and the expectation that are shown', async () => {
    const { page, requestsOf } = await openTrial('zh');
    await page.getByLabel(whatIfTexts.sales.zh).fill('3000');
    await page.keyboard.press('Enter');
    await sees(page, views.SUMMARY.zh);
    await page.getByRole('button', { name: 'English' }).click();
    await sees(page, views.SUMMARY.en);
    expect(await page.getByLabel(whatIfTexts.sales.en).inputValue()).toBe('3000');
    expect(await page.locator('.store').getAttribute('lang')).toBe('en');
    const words = await page.locator('#panel-store').textContent();
    const names = new RegExp(views.STORES.join('|'), 'g');
    expect(words?.replace(names, '').match(/\p{Script=Han}+/gu)).toBeNull();
    expect(await page.getByRole('img').getAttribute('aria-label')).not.toMatch(/\p{Script=Han}/u);
    expect(requestsOf('viewStore').slice(1)).toMatchObject([
      { report: { language: 'zh' }, expected: { sales: 3000 } },
      { report: { language: 'en' }, store: views.TRIAL, expected: { sales: 3000 } },
    ]);
    expect(requestsOf('listStores')).toHaveLength(1);
  });

  test('waits until somebody looks', async () => {
    const { page, requestsOf } = await openTrial('zh');
    await page.getByRole('tab', { name: sidebarTexts.reportTab.zh }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('tab', { name: 'Functions' }).click();
    expect(requestsOf('viewStore')).toHaveLength(1);
    await page.getByRole('tab', { name: 'Store' }).click();
    await page.getByText(views.trialStore('en').statusLabel, { exact: true }).waitFor();
    expect(requestsOf('viewStore')).toHaveLength(2);
  });

  test('where the server fails leaves what was shown, in its own language', async () => {
    const { page } = await openTrial('zh', {
      viewStore: ({ store, report: { language } }) =>
        language === 'zh' ? views.answerOf(store, 'zh') : googleFails('HTTP 0'),
    });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('alert').getByText(failureTexts.networkIsLost.en).waitFor();
    expect(await page.locator('.store').getAttribute('lang')).toBe('zh-CN');
    await page.getByText(views.trialStore('zh').statusLabel, { exact: true }).waitFor();
  });
});

describe('the choices of the report', () => {
  test('count here too: another day is asked for as soon as somebody looks', async () => {
    const { page, requestsOf } = await openTrial('en');
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.getByRole('radio', { name: 'Both' }).check();
    await page.getByRole('tab', { name: 'Store' }).click();
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.getByLabel('As-of date').fill('2023-10-31');
    await page.locator('summary', { hasText: weightsTexts.folded.en }).click();
    await page.getByLabel('Standards').selectOption({ label: 'Sheet1' });
    await page.getByRole('tab', { name: 'Store' }).click();
    await expect.poll(() => requestsOf('viewStore').length).toBe(2);
    // The months that the report shows make no difference to a store; the day does, though not to the list.
    expect(requestsOf('viewStore')[1]).toMatchObject({
      report: { date: '2023-10-31', standardsSheet: samples.NOTES, monthCells: 'both' },
      store: views.TRIAL,
    });
    expect(requestsOf('listStores')).toHaveLength(1);
  });

  test('of other rows have other stores: one that is not there is no longer shown', async () => {
    const { page, requestsOf } = await openTrial('en', {
      listStores: ({ rowsSheet }) => ({
        stores: rowsSheet === samples.ROWS ? views.STORES : [views.FORMAL, views.EXEMPT],
      }),
    });
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.getByLabel('Monthly rows').selectOption({ label: 'Sheet1' });
    await page.getByRole('tab', { name: 'Store' }).click();
    await sees(page, storeTabSentences.stores(2).en);
    expect(await picker(page).inputValue()).toBe('');
    expect(await storeName(page).count()).toBe(0);
    expect(requestsOf('viewStore')).toHaveLength(1);
  });

  test.each(HANDS)('where one is missing, that is said, with the way to its field (by %s)', async (hand) => {
    const start = samples.sampleStart('en');
    const { page, requestsOf } = await openTab('en', {
      start: () => ({ ...start, sheets: start.sheets.filter(({ kind }) => kind !== 'targets') }),
    });
    await sees(page, choiceMistakes.targetsSheet.en);
    await press(page, button(page, storeTabTexts.toReport, 'en'), hand);
    const targets = page.getByLabel('Targets');
    await expect.poll(() => isFocused(targets)).toBe(true);
    expect(await targets.getAttribute('aria-invalid')).toBe('true');
    expect(requestsOf('listStores')).toEqual([]);

    await targets.selectOption({ label: 'Sheet1' });
    await page.getByRole('tab', { name: 'Store' }).click();
    await picker(page).waitFor();
  });

  test('are taken over as soon as they are there, though somebody waits here for them', async () => {
    const slow = held(samples.sampleStart('en'));
    const { page } = await openTab('en', {
      start: () => samples.emptyStart('en'),
      insertSamples: () => slow.answer,
    });
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.getByRole('button', { name: 'Insert sample sheets' }).click();
    await page.getByRole('tab', { name: 'Store' }).click();
    await sees(page, choiceMistakes.rowsSheet.en);
    slow.release();
    await picker(page).waitFor();
  });

  test('of which there is none yet lead to the first step', async () => {
    const { page } = await openTab('en', { start: () => samples.emptyStart('en') });
    await sees(page, choiceMistakes.rowsSheet.en);
    await button(page, storeTabTexts.toReport, 'en').click();
    await button(page, { zh: '', en: 'Insert sample sheets' }, 'en').waitFor();
    expect(await focusedText(page)).toBe('Report');
    // The form that comes later begins without a reproach.
    await page.getByRole('button', { name: 'Use a sheet of my own' }).click();
    expect(await page.getByLabel('Monthly rows').getAttribute('aria-invalid')).toBeNull();
  });
});

describe('the list of stores', () => {
  test('of one store shows that store', async () => {
    const { page } = await openTab('en', { listStores: () => ({ stores: [views.FORMAL] }) });
    await storeName(page).getByText(views.FORMAL).waitFor();
    expect(await picker(page).inputValue()).toBe(views.FORMAL);
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });

  test('of a thousand is searched by a part of the name', async () => {
    const stores = Array.from({ length: 1000 }, (_, index) => `Store ${index + 1} 旗舰店`);
    const { page, requestsOf } = await openTab('en', { listStores: () => ({ stores }) });
    const search = page.getByRole('searchbox', { name: storeTabTexts.find.en });
    await search.fill(' STORE 99');
    await sees(page, storeTabSentences.found(11, 1000).en);
    expect(await picker(page).locator('option').count()).toBe(12);
    await choose(page, 'Store 990 旗舰店');
    await storeName(page).getByText('Store 990 旗舰店').waitFor();
    // The store that is shown stays in the list, whatever is searched.
    await search.fill('<b>');
    await sees(page, storeTabSentences.noneFound('<b>').en);
    expect(await picker(page).inputValue()).toBe('Store 990 旗舰店');
    expect(await picker(page).locator('option').count()).toBe(1);
    expect(requestsOf('viewStore')).toHaveLength(1);
  });

  test('of twenty needs no search, of twenty-one has one', async () => {
    const lists = [20, 21].map((length) => Array.from({ length }, (_, index) => `S${index}`));
    const { page } = await openTab('en', { listStores: () => ({ stores: lists.shift() ?? [] }) });
    await picker(page).waitFor();
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await button(page, storeTabTexts.readAgain, 'en').click();
    await page.getByRole('searchbox').waitFor();
  });

  test('without any says so, and leads to the choice of the rows', async () => {
    const { page } = await openTab('en', { listStores: () => ({ stores: [] }) });
    await sees(page, 'has no row of any store');
    expect(await picker(page).count()).toBe(0);
    await button(page, storeTabTexts.toReport, 'en').click();
    await page.getByRole('tab', { name: 'Report', selected: true }).waitFor();
  });

  test('is read again with its store; one that has gone is no longer shown', async () => {
    const lists = [views.STORES, views.STORES, [views.FORMAL, views.EXEMPT]];
    const { page, requestsOf } = await openTrial('en', {
      listStores: () => ({ stores: lists.shift() ?? [] }),
    });
    const again = button(page, storeTabTexts.readAgain, 'en');
    await again.click();
    await expect.poll(() => requestsOf('viewStore').length).toBe(2);
    expect(await storeName(page).textContent()).toBe(views.TRIAL);
    await again.click();
    await storeName(page).waitFor({ state: 'detached' });
    expect(await picker(page).inputValue()).toBe('');
    expect(await focusedText(page)).toBe(storeTabTexts.readAgain.en);
    expect(requestsOf('viewStore')).toHaveLength(2);
  });
});

describe('what does not end well', () => {
  test('the list: said beside its button, repeated there or mended in the report', async () => {
    const outcomes = [refuse('No column for Store.'), { stores: views.STORES }];
    const { page } = await openTab('en', { listStores: () => outcomes.shift() ?? refuse('asked too often') });
    expect(await page.getByRole('alert').textContent()).toContain('No column for Store.');
    expect(await focusedText(page)).toContain('No column for Store.');
    await button(page, storeTabTexts.toReport, 'en').click();
    expect(await focusedText(page)).toBe('Report');
    await page.getByRole('tab', { name: 'Store' }).click();
    await button(page, storeTabTexts.readAgain, 'en').click();
    await picker(page).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('the list: asked anew once something else is chosen', async () => {
    const { page, requestsOf } = await openTab('en', {
      listStores: ({ targetsSheet }) =>
        targetsSheet === samples.TARGETS ? refuse('the targets lack a column') : { stores: views.STORES },
    });
    await page.getByRole('alert').waitFor();
    await button(page, storeTabTexts.toReport, 'en').click();
    await page.getByRole('tab', { name: 'Store' }).click();
    expect(requestsOf('listStores')).toHaveLength(1);
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.getByLabel('Targets').selectOption({ label: 'Sheet1' });
    await page.getByRole('tab', { name: 'Store' }).click();
    await picker(page).waitFor();
    expect(requestsOf('listStores')).toHaveLength(2);
  });

  test('a store: said under the list, and repeated there', async () => {
    const outcomes = [refuse('Lin is at it'), views.answerOf(views.TRIAL, 'en')];
    const { page } = await openTab('en', { viewStore: () => outcomes.shift() ?? refuse('asked too often') });
    await choose(page, views.TRIAL);
    expect(await page.getByRole('alert').textContent()).toContain('Lin is at it');
    expect(await focusedText(page)).toContain('Lin is at it');
    await button(page, sidebarTexts.tryAgain, 'en').click();
    await storeName(page).getByText(views.TRIAL).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a forecast: said beside its button, while the store stays as it was', async () => {
    const { page, requestsOf } = await openTrial('en', {
      viewStore: ({ store, expected }) => (expected ? googleFails('HTTP 0') : views.answerOf(store, 'en')),
      exportStore: () => ({ sheetName: 'X' }),
    });
    await page.getByLabel(whatIfTexts.sales.en).fill('3000');
    await page.keyboard.press('Enter');
    const part = section(page, whatIfTexts.heading.en);
    expect(await part.getByRole('alert').textContent()).toContain(failureTexts.networkIsLost.en);
    expect(await focusedText(page)).toContain(failureTexts.networkIsLost.en);
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await storeName(page).textContent()).toBe(views.TRIAL);
    expect(await page.getByLabel(whatIfTexts.sales.en).inputValue()).toBe('3000');
    // What is written and what is asked again is what is shown: the store without an expectation.
    await button(page, exportTexts.toSheet, 'en').click();
    await sees(page, exportSentences.exported('X').en);
    expect(requestsOf('exportStore')).toMatchObject([{ expected: null }]);
    await button(page, storeTabTexts.readAgain, 'en').click();
    await expect.poll(() => requestsOf('viewStore').length).toBe(3);
    expect(requestsOf('viewStore')[2]).toMatchObject({ expected: null });
  });

  test('an export: said beside its button', async () => {
    const outcomes = [refuse('the file is full'), { sheetName: 'X' }];
    const { page } = await openTrial('en', { exportStore: () => outcomes.shift() ?? refuse('') });
    await button(page, exportTexts.toSheet, 'en').click();
    const part = section(page, exportTexts.heading.en);
    expect(await part.getByRole('alert').textContent()).toContain('the file is full');
    expect(await focusedText(page)).toContain('the file is full');
    await button(page, exportTexts.toSheet, 'en').click();
    await sees(page, exportSentences.exported('X').en);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('the spreadsheet itself: said here as in the report, and repeated', async () => {
    const outcomes = [googleFails('HTTP 0'), samples.sampleStart('en')];
    const { page } = await openTab('en', { start: () => outcomes.shift() ?? refuse('asked too often') });
    expect(await page.getByRole('alert').textContent()).toContain(failureTexts.networkIsLost.en);
    await button(page, sidebarTexts.tryAgain, 'en').click();
    await picker(page).waitFor();
  });
});

test('what is HTML in a name or a sentence is shown as text', async () => {
  const evil = '<img src=x onerror=alert(1)><b>Store</b>&amp;';
  const view = views.trialStore('en');
  const { page } = await openTab('en', {
    listStores: () => ({ stores: [evil] }),
    viewStore: () => ({
      ...views.failedAnswer('en'),
      diagnosis: {
        month: '2023-10',
        passes: false,
        sentences: [evil],
        dimensions: [],
        trends: [],
      },
      afterFailing: { ...toldAfterFailing('en'), sentences: [evil] },
      view: {
        ...view,
        name: evil,
        category: evil,
        reasons: [{ gravity: 'failed', text: evil }],
        needs: [{ by: '2024-01-01', daysLeft: 3, text: evil }],
      },
    }),
  });
  expect(await storeName(page).textContent()).toBe(evil);
  expect(await page.locator('.store').getByText(evil, { exact: true }).count()).toBe(6);
  expect(await page.locator('img, #sidebar b:has-text("Store")').count()).toBe(0);
});
