/** How the tab of one store looks: its chart, whatever was sold, and every state of it at every width. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/messages/language';
import { salesTexts } from '../../src/messages/store/sales-and-scores';
import type { StoreAnswer } from '../../src/sidebar/contract';
import { expectInEveryLook, expectItLooksRight } from './sidebar/every-look';
import { refuse } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import { held, type Opening, sidebarSuite } from './sidebar/sidebar-suite';
import * as views from './sidebar/store-views';

const open = sidebarSuite();
const LANGUAGES: readonly Language[] = ['zh', 'en'];

const { soldIn, sellingAs } = views;
const constant = (count: number, sales: number): number[] => Array.from({ length: count }, () => sales);

interface Drawn {
  /** What was sold, and the targets. */
  readonly answer: (language: Language) => StoreAnswer;
  readonly dots: number;
  readonly targets: number;
  readonly unknown: number;
  /** Amounts that have to be named, in Chinese. */
  readonly named: readonly string[];
}

const CHARTS: Readonly<Record<string, Drawn>> = {
  'a trial with four nodes': {
    answer: (language) => views.answerOf(views.TRIAL, language),
    dots: 9,
    targets: 4,
    unknown: 0,
    named: ['44.9万', '✓ 15万', '✗ 30万', '45万', '60万'],
  },
  'sales below zero': {
    answer: (language) =>
      sellingAs(language, soldIn('2023-03', 12, [-5000, -12_000, 30_000, 8000, -40_000, 1000]), [
        [3, 20_000, 'missed'],
        [12, 50_000, 'ahead'],
      ]),
    dots: 6,
    targets: 2,
    unknown: 2,
    named: ['-1.8万', '✗ 2万', '5万'],
  },
  'no target': {
    answer: (language) =>
      sellingAs(language, soldIn('2022-12', 12, constant(11, 100)), [[12, null, 'unknown']]),
    dots: 11,
    targets: 0,
    unknown: 0,
    named: ['1100'],
  },
  'a month that nobody knows': {
    answer: (language) =>
      sellingAs(language, soldIn('2023-03', 12, [10_000, 20_000, null, ...constant(5, 5000)]), [
        [3, 40_000, 'unknown'],
        [12, 90_000, 'ahead'],
      ]),
    dots: 2,
    targets: 2,
    unknown: 1,
    named: ['3万', '? 4万', '9万'],
  },
  'a single month': {
    answer: (language) => sellingAs(language, soldIn('2023-11', 1, [10_000]), [[1, 40_000, 'ahead']]),
    dots: 1,
    targets: 1,
    unknown: 0,
    named: ['1万', '4万'],
  },
  'nothing sold': {
    answer: (language) => sellingAs(language, soldIn('2023-03', 12, constant(9, 0))),
    dots: 9,
    targets: 0,
    unknown: 0,
    named: ['0'],
  },
  'hundreds of billions': {
    answer: (language) =>
      sellingAs(language, soldIn('2023-03', 12, constant(9, 98_765_432_109.87)), [
        [3, 300_000_000_000, 'reached'],
        [12, 1_200_000_000_000, 'ahead'],
      ]),
    dots: 9,
    targets: 2,
    unknown: 0,
    named: ['8888亿', '✓ 3000亿', '12000亿'],
  },
  'a node every month': {
    answer: (language) =>
      sellingAs(
        language,
        soldIn('2023-03', 12, constant(8, 10_000)),
        constant(12, 15_000).map((target, index) => [
          index + 1,
          target * (index + 1),
          index < 8 ? 'missed' : 'ahead',
        ]),
      ),
    dots: 8,
    targets: 12,
    unknown: 0,
    named: ['8万', '13.5万'],
  },
  'five years': {
    answer: (language) =>
      sellingAs(language, soldIn('2019-03', 60, constant(50, 10_000)), [
        [12, 100_000, 'reached'],
        [60, 700_000, 'ahead'],
      ]),
    // So close together, only the last is marked.
    dots: 1,
    targets: 2,
    unknown: 1,
    named: ['50万', '70万'],
  },
};

/** Opens the tab over stores that are named by their charts. */
async function openCharts(language: Language): Promise<Page> {
  const { page } = await open({
    start: 'store',
    answers: {
      start: () => samples.sampleStart(language),
      listStores: () => ({ stores: Object.keys(CHARTS) }),
      viewStore: ({ store }) => CHARTS[store]?.answer(language) ?? refuse(store),
    },
  });
  return page;
}

/** Chooses the store of that chart. @returns its chart, drawn anew */
async function showChart(page: Page, of: string): Promise<Locator> {
  const chart = page.getByRole('img');
  const last = await chart.elementHandles();
  await page.locator('#store').selectOption(of);
  for (const drawn of last) await drawn.waitForElementState('hidden');
  await chart.waitFor();
  return chart;
}

const openStore = async (language: Language, answer: StoreAnswer): Promise<Page> => {
  const { page } = await open({
    start: 'store',
    answers: {
      start: () => samples.sampleStart(language),
      listStores: () => ({ stores: [views.TRIAL] }),
      viewStore: () => answer,
    },
  });
  await page.getByRole('img').waitFor();
  return page;
};

/** The texts of the chart that cover one another, and those that stick out of it. */
const collisions = (page: Page): Promise<string[]> =>
  page.getByRole('img').evaluate((chart) => {
    const texts = [...chart.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      // The letters themselves are a little smaller than their line.
      box: text.getBoundingClientRect(),
    }));
    const frame = chart.getBoundingClientRect();
    const sliver = 1.5;
    const meet = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - sliver &&
      other.left < one.right - sliver &&
      one.top < other.bottom - 3 * sliver &&
      other.top < one.bottom - 3 * sliver;
    return [
      ...texts.flatMap(({ text, box }, index) =>
        texts.slice(index + 1).flatMap((other) => (meet(box, other.box) ? [`${text} | ${other.text}`] : [])),
      ),
      ...texts.flatMap(({ text, box }) =>
        box.left < frame.left - sliver || box.right > frame.right + sliver || box.top < frame.top - sliver
          ? [`${text} sticks out`]
          : [],
      ),
    ];
  });

test('every chart has a mark for all that there is, and names what matters', async () => {
  const page = await openCharts('zh');
  for (const [of, { dots, targets, unknown, named }] of Object.entries(CHARTS)) {
    const chart = await showChart(page, of);
    expect(await chart.locator('circle.known').count(), of).toBe(dots);
    expect(await chart.locator('polygon').count(), of).toBe(targets);
    const texts = await chart.locator('text:not(.tick-amount)').allTextContents();
    expect(
      texts.filter((text) => text === '?'),
      of,
    ).toHaveLength(unknown);
    expect(texts, of).toEqual(expect.arrayContaining([...named]));
    const legend = await page.locator('.store section', { has: chart }).locator('.key').allTextContents();
    expect(
      legend.some((text) => text.includes(salesTexts.targetMark.zh)),
      of,
    ).toBe(targets > 0);
    expect(
      legend.some((text) => text.includes(salesTexts.unknown.zh)),
      of,
    ).toBe(unknown > 0);
  }
});

test.each(LANGUAGES)(
  'no chart has a text over another, in whatever font and width (%s)',
  async (language) => {
    const page = await openCharts(language);
    for (const of of Object.keys(CHARTS)) {
      await showChart(page, of);
      await expectInEveryLook(page, collisions, `chart-of-${of.replaceAll(' ', '-')}-${language}`);
    }
  },
);

test('the chart is drawn to scale: zero is below what was sold, and above what was paid back', async () => {
  const page = await openStore('en', CHARTS['sales below zero']?.answer('en') as StoreAnswer);
  const chart = page.getByRole('img');
  const heightOf = (selector: string, attribute: string) =>
    chart
      .locator(selector)
      .evaluateAll((all, name) => all.map((one) => Number(one.getAttribute(name))), attribute);
  const [zero = 0] = await heightOf('line.zero', 'y1');
  const dots = await heightOf('circle.known', 'cy');
  expect(dots.map((y) => Math.sign(Math.round(zero - y)))).toEqual([-1, -1, 1, 1, -1, -1]);
  // Amounts are as far apart as they are: 13000 and 21000 above zero.
  expect((zero - (dots[3] ?? 0)) / (zero - (dots[2] ?? 0))).toBeCloseTo(21 / 13, 3);
});

test('text that is enlarged has its room: the chart is drawn anew', async () => {
  const page = await openStore('en', views.answerOf(views.TRIAL, 'en'));
  const letter = () =>
    page
      .locator('.chart text')
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
  const before = await letter();
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  await expect.poll(async () => Math.round((await letter()) / before)).toBe(2);
  expect(await collisions(page)).toEqual([]);
});

interface State {
  readonly name: string;
  readonly answers: (language: Language) => Opening['answers'];
  readonly reach?: (page: Page) => Promise<unknown>;
}

const shows =
  (...stores: readonly string[]) =>
  (language: Language): Opening['answers'] => ({
    start: () => samples.sampleStart(language),
    listStores: () => ({ stores }),
    viewStore: ({ store, report, expected }) =>
      expected
        ? views.shown(views.forecastStore(report.language, 40_000), report.language)
        : views.answerOf(store, report.language),
  });

const unfold = async (page: Page) => {
  await page.locator('.store').waitFor();
  for (const summary of await page.locator('.store summary').all()) await summary.click();
};
const workOut = (sales: string) => async (page: Page) => {
  await page.locator('#expected-sales').fill(sales);
  await page.keyboard.press('Enter');
};

const STATES: readonly State[] = [
  {
    name: 'store list reading',
    answers: (language) => ({
      start: () => samples.sampleStart(language),
      listStores: () => held({ stores: [] }).answer,
    }),
    reach: (page) => page.locator('#panel-store .waiting').waitFor(),
  },
  {
    name: 'store choice missing',
    answers: (language) => ({ start: () => samples.emptyStart(language) }),
    reach: (page) => page.locator('#panel-store .missing').waitFor(),
  },
  {
    name: 'store list refused',
    answers: (language) => ({
      start: () => samples.sampleStart(language),
      listStores: () =>
        refuse(
          language === 'zh' ? '月度数据表缺少“店铺”列。' : 'The monthly rows lack a column for the store.',
        ),
    }),
    reach: (page) => page.getByRole('alert').waitFor(),
  },
  { name: 'store list empty', answers: shows() },
  {
    name: 'store list long',
    answers: shows(
      ...Array.from({ length: 1000 }, (_, index) => `一叶女装旗舰店 Yiye Womenswear Flagship ${index}`),
    ),
    reach: async (page) => {
      await page.getByRole('searchbox').fill('99');
      await page.locator('#store').waitFor();
    },
  },
  { name: 'store in trial', answers: shows(views.TRIAL), reach: unfold },
  { name: 'store in formal cycle', answers: shows(views.FORMAL), reach: unfold },
  { name: 'store before trial', answers: shows(views.EXEMPT), reach: unfold },
  {
    name: 'store failed',
    answers: (language) => ({
      ...shows(views.TRIAL)(language),
      viewStore: () => views.failedAnswer(language),
    }),
    reach: unfold,
  },
  { name: 'store of long life', answers: shows(views.LONG_LIVED), reach: unfold },
  {
    name: 'store unreadable',
    answers: shows(views.UNREADABLE),
    reach: (page) => page.locator('#unreadable').waitFor(),
  },
  {
    name: 'store expected',
    answers: shows(views.TRIAL),
    reach: async (page) => {
      await workOut('4万')(page);
      await page.locator('.store [role=status] p').first().waitFor();
      await unfold(page);
    },
  },
  {
    name: 'store expectation refused',
    answers: shows(views.TRIAL),
    reach: async (page) => {
      await workOut('约三万')(page);
      await page.locator('[aria-invalid]').waitFor();
    },
  },
  {
    name: 'store of billions',
    answers: (language) => ({
      ...shows(views.TRIAL)(language),
      viewStore: () => CHARTS['hundreds of billions']?.answer(language) as StoreAnswer,
    }),
    reach: unfold,
  },
  {
    name: 'store exported',
    answers: (language) => ({
      ...shows(views.TRIAL)(language),
      exportStore: () => ({ sheetName: '晴川食品专营店 2023-11-15' }),
    }),
    reach: async (page) => {
      await page.locator('.store .action button').click();
      await page.locator('.store .action .done:not(.empty)').waitFor();
    },
  },
];

describe.each(LANGUAGES)('every state looks right (%s)', (language) => {
  test.each(STATES.map((state) => [state.name, state] as const))('%s', async (name, state) => {
    const { page } = await open({
      start: 'store',
      answers: state.answers(language),
      locale: language === 'zh' ? 'zh-CN' : 'en-US',
    });
    await page.locator('#panel-store > *').first().waitFor();
    await state.reach?.(page);
    await expectItLooksRight(page, name, language);
  });

  test('every stop of the tabulator shows that the focus is there', async () => {
    const { page } = await open({ start: 'store', answers: shows(views.LONG_LIVED)(language) });
    await page.locator('.store').waitFor();
    const bare: string[] = [];
    const seen: string[] = [];
    for (let stops = 0; stops < 14; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          name: element.textContent ?? '',
          ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        };
      });
      seen.push(stop.name);
      if (stop.ring < 2 && stop.name.length < 100) bare.push(stop.name);
    }
    expect(bare).toEqual([]);
    expect(seen).toContain(salesTexts.figures[language]);
  });
});

test('in the colours of a high-contrast system the present cycle still differs from the others', async () => {
  const { page } = await open({ start: 'store', answers: shows(views.LONG_LIVED)('en') });
  await page.locator('.store').waitFor();
  await page.emulateMedia({ forcedColors: 'active' });
  const dotOf = (time: string) =>
    page
      .locator(`.span.${time}`)
      .first()
      .evaluate((item) => getComputedStyle(item, '::after').backgroundColor);
  expect(await dotOf('present')).not.toBe(await dotOf('past'));
  expect(await dotOf('present')).not.toBe(await dotOf('ahead'));
});
