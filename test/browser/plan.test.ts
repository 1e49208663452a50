/** The part of the sidebar that makes the plan: what a user sees, hears and does there, and how it looks. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/messages/language';
import { planSheetSentences, planSheetTexts } from '../../src/messages/plan/plan-section';
import { outcomeSentences } from '../../src/messages/report/build';
import { sidebarTexts } from '../../src/messages/sidebar';
import type { PlanChoice } from '../../src/sidebar/contract';
import { expectItLooksRight } from './sidebar/every-look';
import { refuse } from './sidebar/open-sidebar';
import * as plans from './sidebar/plan-answers';
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
import { type Hand, press, tabTo } from './sidebar/use-page';
import { WAYS } from './sidebar/ways';

const open = sidebarSuite();

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** The server of a file without a plan, as far as it always answers the same. */
const answers = (language: Language, more: Opening['answers'] = {}): Opening['answers'] => ({
  start: () => samples.sampleStart(language),
  lookAhead: ({ language: asked }) => plans.fewStores(asked),
  planStores: (request) => plans.placed(request, true),
  showCell: () => true,
  ...more,
});

async function openPlan(language: Language, more: Opening['answers'] = {}) {
  const sidebar = await open({
    start: 'plan',
    answers: answers(language, more),
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
  });
  await section(sidebar.page, language).waitFor();
  return sidebar;
}

const section = (page: Page, language: Language): Locator =>
  page.getByRole('region', { name: planSheetTexts.heading[language], exact: true });
const box = (page: Page, name: string): Locator => page.getByRole('checkbox', { name });
const storesAsked = (requests: readonly unknown[]) => (requests as PlanChoice[]).map(({ stores }) => stores);

const withPlan = (language: Language) => {
  const start = samples.sampleStart(language);
  const sheet = { id: plans.PLAN, name: plans.sheetName(language), kind: 'plan' } as const;
  return { ...start, sheets: [...start.sheets, sheet] };
};

async function toggle(page: Page, target: Locator, hand: Hand): Promise<void> {
  if (hand === 'mouse') return target.click();
  await tabTo(page, target);
  await page.keyboard.press('Space');
}

describe.each(WAYS)('the plan (%s, by %s)', (language, hand) => {
  test('is made for the stores that need work, leads there, and says what cannot be told', async () => {
    const { page, requestsOf } = await openPlan(language);
    const names = await page
      .getByRole('checkbox')
      .evaluateAll((all) => all.map((one) => one.closest('label')?.textContent));
    // Those that need work come first, otherwise in the order of the rows.
    expect(
      names.map((name) =>
        [plans.CALM, plans.FAILING, plans.UNKNOWN, plans.RECOVERED].find((one) => name?.includes(one)),
      ),
    ).toEqual([plans.FAILING, plans.UNKNOWN, plans.RECOVERED, plans.CALM]);
    await sees(page, planSheetSentences.chosen(3, 4)[language]);
    expect(await box(page, plans.CALM).isChecked()).toBe(false);
    // What the plan holds of a store that needs nothing any more is to be marked.
    expect(await box(page, plans.RECOVERED).isChecked()).toBe(true);

    await toggle(page, box(page, plans.FAILING), hand);
    await sees(page, planSheetSentences.chosen(2, 4)[language]);
    await press(page, button(page, planSheetTexts.make, language), hand);
    await sees(page, planSheetSentences.made(plans.sheetName(language), 8)[language]);
    expect(await focusedText(page)).toBe(planSheetTexts.refresh[language]);
    expect(storesAsked(requestsOf('planStores'))).toEqual([[plans.UNKNOWN, plans.RECOVERED]]);
    expect(requestsOf('planStores')).toMatchObject([
      { anew: false, report: { language, date: '2023-12-15' } },
    ]);

    const undecided = page.getByRole('region', { name: planSheetTexts.undecidedHeading[language] });
    await undecided.getByText(planSheetTexts.undecidedHint[language]).waitFor();
    expect(await undecided.getByRole('listitem').allTextContents()).toEqual([
      `${plans.UNKNOWN}${planSheetSentences.undecided(['service', 'continuity'])[language]}`,
    ]);
    await press(page, button(page, planSheetTexts.toPlan, language), hand);
    await sees(page, outcomeSentences.shown(plans.sheetName(language))[language]);
    expect(requestsOf('showCell')).toEqual([{ sheet: plans.PLAN, row: 7, column: 1 }]);
  });

  test('is refreshed where there is one', async () => {
    const { page } = await openPlan(language, {
      start: () => withPlan(language),
      planStores: (request) => plans.placed(request, false),
    });
    await press(page, button(page, planSheetTexts.refresh, language), hand);
    await sees(page, planSheetSentences.refreshed(plans.sheetName(language), 3, 2)[language]);
  });

  test('needs a store, and says so', async () => {
    const { page, requestsOf } = await openPlan(language);
    await press(page, button(page, planSheetTexts.chooseNone, language), hand);
    await sees(page, planSheetSentences.chosen(0, 4)[language]);
    await press(page, button(page, planSheetTexts.make, language), hand);
    await section(page, language).getByText(planSheetTexts.noneChosen[language]).waitFor();
    expect(await isFocused(box(page, plans.FAILING))).toBe(true);
    expect(requestsOf('planStores')).toEqual([]);
    await press(page, button(page, planSheetTexts.chooseWork, language), hand);
    await sees(page, planSheetSentences.chosen(3, 4)[language]);
    expect(await page.getByText(planSheetTexts.noneChosen[language]).count()).toBe(0);
  });

  test('that has lost its header is given up only where the user agrees', async () => {
    const { page, requestsOf } = await openPlan(language, {
      start: () => withPlan(language),
      planStores: (request) => (request.anew ? plans.placed(request, true) : plans.withoutHeader(language)),
    });
    const question = page.getByRole('group', {
      name: planSheetSentences.withoutHeader(plans.sheetName(language))[language],
    });
    await press(page, button(page, planSheetTexts.refresh, language), hand);
    await question.waitFor();
    expect(await isFocused(question)).toBe(true);
    if (hand === 'mouse') await button(page, sidebarTexts.cancel, language).click();
    else await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });

    await press(page, button(page, planSheetTexts.refresh, language), hand);
    await press(page, button(page, planSheetTexts.makeAnew, language), hand);
    await sees(page, planSheetSentences.made(plans.sheetName(language), 8)[language]);
    expect((requestsOf('planStores') as PlanChoice[]).map(({ anew }) => anew)).toEqual([false, false, true]);
  });

  test('of 300 stores is searched, and shows all on demand', async () => {
    const { page, requestsOf } = await openPlan(language, { lookAhead: () => plans.manyStores(language) });
    await sees(page, planSheetSentences.chosen(100, 300)[language]);
    expect(await page.getByRole('checkbox').count()).toBe(20);
    await tabTo(page, page.locator('#find-ahead'));
    await page.keyboard.type('FLAGSHIP 29');
    await expect.poll(() => page.getByRole('checkbox').count()).toBe(11);
    await toggle(page, box(page, 'Flagship 298'), hand);
    await sees(page, planSheetSentences.chosen(101, 300)[language]);
    await page.locator('#find-ahead').fill('');
    await press(page, button(page, outcomeSentences.showAll(300), language), hand);
    expect(await page.getByRole('checkbox').count()).toBe(300);
    // Those that need work first: the 21st of them has the focus now.
    expect(await isFocused(box(page, 'Flagship 60'))).toBe(true);
    // Nobody has to go through the others to get to the button.
    if (hand === 'mouse') await button(page, planSheetTexts.make, language).click();
    else await page.keyboard.press('Enter');
    await sees(page, planSheetSentences.made(plans.sheetName(language), 8)[language]);
    expect(storesAsked(requestsOf('planStores'))[0]).toHaveLength(101);
  });
});

test('a failure is told beside the button, and the plan can be tried again', async () => {
  let calls = 0;
  const { page } = await openPlan('en', {
    planStores: (request) => {
      calls += 1;
      return calls === 1 ? refuse('the plan failed') : plans.placed(request, true);
    },
  });
  await button(page, planSheetTexts.make, 'en').click();
  expect(await page.getByRole('alert').textContent()).toContain('the plan failed');
  await button(page, planSheetTexts.make, 'en').click();
  await sees(page, planSheetSentences.made(plans.sheetName('en'), 8).en);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('while it is written the button says so, and asks once', async () => {
  const waiting = held(plans.withoutHeader('en'));
  const { page, requestsOf } = await openPlan('en', { planStores: () => waiting.answer });
  await button(page, planSheetTexts.make, 'en').click();
  await button(page, planSheetTexts.writing, 'en').waitFor();
  await page.keyboard.press('Enter');
  waiting.release();
  await page
    .getByRole('group', { name: planSheetSentences.withoutHeader(plans.sheetName('en')).en })
    .waitFor();
  expect(requestsOf('planStores')).toHaveLength(1);
});

test('what is chosen by hand stays when the page changes its language, and what was written is told in it', async () => {
  const { page, requestsOf } = await openPlan('zh');
  await box(page, plans.CALM).check();
  await button(page, planSheetTexts.make, 'zh').click();
  await sees(page, planSheetSentences.made(plans.sheetName('zh'), 8).zh);
  await page.getByRole('button', { name: 'English' }).click();
  await sees(page, planSheetSentences.chosen(4, 4).en);
  await sees(page, planSheetSentences.made(plans.sheetName('zh'), 8).en);
  await button(page, planSheetTexts.refresh, 'en').click();
  await sees(page, planSheetSentences.made(plans.sheetName('en'), 8).en);
  expect(storesAsked(requestsOf('planStores'))).toEqual([
    [plans.CALM, plans.FAILING, plans.UNKNOWN, plans.RECOVERED],
    [plans.CALM, plans.FAILING, plans.UNKNOWN, plans.RECOVERED],
  ]);
});

test('what is HTML in a name is shown as text, and rows without a name have one', async () => {
  const evil = '<img src=x onerror=alert(1)><b>Store</b>&amp;';
  const { page } = await openPlan('en', {
    lookAhead: () => ({
      stores: [evil, ''].map((name) => ({ ...plans.fewStores('en').stores[2], name }) as never),
      days: [],
      without: [],
    }),
  });
  expect(await page.getByRole('checkbox', { name: evil }).count()).toBe(1);
  expect(await page.getByRole('checkbox', { name: planSheetTexts.unnamed.en }).count()).toBe(1);
  expect(await page.locator('img, #sidebar b:has-text("Store")').count()).toBe(0);
});

interface State {
  readonly name: string;
  readonly answers?: (language: Language) => Opening['answers'];
  readonly reach?: (page: Page) => Promise<unknown>;
}

const submit = (page: Page) => page.locator('.plan-stores button[type=submit]').click();

const STATES: readonly State[] = [
  { name: 'plan of few stores' },
  { name: 'plan of many stores', answers: (language) => ({ lookAhead: () => plans.manyStores(language) }) },
  {
    name: 'plan of a calm store',
    answers: (language) => ({
      lookAhead: () => ({ stores: plans.fewStores(language).stores.slice(0, 1), days: [], without: [] }),
    }),
  },
  {
    name: 'plan of no store chosen',
    reach: async (page) => {
      await page.locator('.quick button').last().click();
      await submit(page);
      await page.locator('#plan-mistake').waitFor();
    },
  },
  {
    name: 'plan made',
    reach: async (page) => {
      await submit(page);
      await page.locator('.undecided').waitFor();
    },
  },
  {
    name: 'plan without header',
    answers: (language) => ({ planStores: () => plans.withoutHeader(language) }),
    reach: async (page) => {
      await submit(page);
      await page.locator('.confirm').waitFor();
    },
  },
];

describe.each(LANGUAGES)('every state looks right (%s)', (language) => {
  test.each(STATES.map((state) => [state.name, state] as const))('%s', async (name, state) => {
    const { page } = await openPlan(language, state.answers?.(language));
    await state.reach?.(page);
    await expectItLooksRight(page, name, language);
  });
});
