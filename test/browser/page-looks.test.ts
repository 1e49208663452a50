import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/messages/language';
import { expectItLooksRight } from './sidebar/every-look';
import { googleFails, refuse } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import { held, type Opening, sidebarSuite } from './sidebar/sidebar-suite';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

const open = sidebarSuite();

interface State {
  readonly name: string;
  readonly answers: (language: Language) => Opening['answers'];
  /** The spreadsheet's state has arrived. */
  readonly isRead?: boolean;
  readonly reach?: (page: Page) => Promise<unknown>;
}

const primary = (page: Page) => page.locator('.primary').click();
const openFunction = async (page: Page, name: string) => {
  await page.getByRole('tab').last().click();
  await page.locator('.function summary', { hasText: name }).click();
};

const STATES: readonly State[] = [
  { name: 'reading', isRead: false, answers: () => ({ start: () => held(null).answer as never }) },
  { name: 'first step', answers: (language) => ({ start: () => samples.emptyStart(language) }) },
  {
    name: 'refused by Google',
    answers: () => ({ start: () => googleFails('Authorization is required to perform that action.') }),
    reach: (page) => page.getByRole('alert').waitFor(),
  },
  { name: 'form', answers: (language) => ({ start: () => samples.sampleStart(language) }) },
  {
    name: 'form with weights',
    answers: (language) => ({
      start: () => ({
        ...samples.sampleStart(language),
        sheets: [
          ...samples.sampleStart(language).sheets,
          { id: 31, name: language === 'zh' ? '维度权重' : 'Weights', kind: 'weights' },
        ],
      }),
    }),
  },
  {
    name: 'columns',
    answers: (language) => ({
      start: () => samples.builtStart(language),
      checkRows: () => samples.check(language),
    }),
    reach: async (page) => {
      await page.locator('.columns summary').click();
      await page.locator('.column').first().waitFor();
    },
  },
  {
    name: 'columns missing',
    answers: (language) => ({
      start: () => samples.sampleStart(language),
      checkRows: () => samples.checkWithout(language, 'sales', 'score'),
    }),
    reach: async (page) => {
      await primary(page);
      await page.locator('#unclear-columns').waitFor();
    },
  },
  {
    name: 'targets missing',
    answers: (language) => ({
      start: () => ({
        ...samples.sampleStart(language),
        sheets: samples.sampleStart(language).sheets.slice(0, 2),
      }),
    }),
    reach: primary,
  },
  {
    name: 'building',
    answers: (language) => ({
      start: () => samples.sampleStart(language),
      checkRows: () => samples.check(language),
      buildReport: () => held(samples.built(language)).answer,
    }),
    reach: async (page) => {
      await primary(page);
      await page.locator('progress[value="1"]').waitFor();
    },
  },
  {
    name: 'build refused',
    answers: (language) => ({
      start: () => samples.sampleStart(language),
      checkRows: () => samples.check(language),
      buildReport: () =>
        refuse(
          language === 'zh'
            ? '另一位协作者正在生成报表，请等其完成（约一分钟）后再试。'
            : 'Another collaborator is building this report; wait until that is done, about a minute, and try again.',
        ),
    }),
    reach: async (page) => {
      await primary(page);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'built',
    answers: (language) => ({
      start: () => samples.builtStart(language),
      checkRows: () => samples.check(language, samples.problems(language, 40)),
      buildReport: () => samples.built(language),
    }),
    reach: async (page) => {
      await primary(page);
      await page.locator('.counts').waitFor();
    },
  },
  {
    name: 'freezing',
    answers: (language) => ({
      start: () => samples.builtStart(language),
      keepSnapshot: () => ({ sheetName: `${samples.gridName(language)} 2023-12-15` }),
      freezeFormulas: () => ({ range: 'Sheet1!B2:D9', formulas: 12, frozen: false }),
    }),
    reach: async (page) => {
      await page.locator('.action button').first().click();
      await page.locator('.action .done:not(.empty)').waitFor();
      await page.getByRole('button', { name: /^(Freeze formulas to values|公式转为值)$/ }).click();
      await page.locator('.confirm').waitFor();
    },
  },
  {
    name: 'functions',
    answers: (language) => ({ start: () => samples.sampleStart(language) }),
    reach: (page) => openFunction(page, 'TMALL_STATUS'),
  },
  {
    name: 'nothing found',
    answers: (language) => ({ start: () => samples.sampleStart(language) }),
    reach: async (page) => {
      await page.getByRole('tab').last().click();
      await page.getByRole('searchbox').fill('xyz');
    },
  },
  {
    name: 'overwriting',
    answers: (language) => ({
      start: () => samples.sampleStart(language),
      insertFormula: () => ({ inserted: false, cell: 'Sheet1!B5', holds: '=SUM(B2:B4)' }),
    }),
    reach: async (page) => {
      await openFunction(page, 'TMALL_NODES');
      await page.locator('.function[open] .secondary').click();
      await page.locator('.confirm').waitFor();
    },
  },
];

describe.each(LANGUAGES)('every state looks right (%s)', (language) => {
  const reach = async ({ answers, isRead = true, reach: go }: State, width: number): Promise<Page> => {
    const { page } = await open({
      answers: answers(language),
      width,
      locale: language === 'zh' ? 'zh-CN' : 'en-US',
    });
    await page.locator('[role=tabpanel]:visible > *').first().waitFor();
    if (isRead) await page.locator('.waiting:visible').waitFor({ state: 'detached' });
    await go?.(page);
    return page;
  };

  test.each(STATES.map((state) => [state.name, state] as const))('%s', async (name, state) => {
    const page = await reach(state, 300);
    expect(await page.locator('.primary:visible').count()).toBeLessThanOrEqual(1);
    await expectItLooksRight(page, name, language);
  });
});
