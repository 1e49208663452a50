import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { functionSentences } from '../../src/messages/functions';
import { actionSentences } from '../../src/messages/report/actions';
import { reportFormTexts } from '../../src/messages/report/choice';
import { failureTexts, sidebarTexts } from '../../src/messages/sidebar';
import { noDays } from './sidebar/ahead-answers';
import { googleFails, refuse } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import { button, focusedText, held, sees, sidebarSuite } from './sidebar/sidebar-suite';
import { picture, tabTo } from './sidebar/use-page';

const open = sidebarSuite();

describe('what Google says instead of an answer', () => {
  test.each([
    ['Authorization is required to perform that action.', failureTexts.severalAccounts],
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      failureTexts.severalAccounts,
    ],
    ['Authorisation is required to perform that action.', failureTexts.severalAccounts],
    ['需要授权才能执行该操作。', failureTexts.severalAccounts],
    [
      'Exception: You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly',
      failureTexts.permissionIsMissing,
    ],
    [
      'Exception: Specified permissions are not sufficient to call Ui.alert. Required permissions: https://www.googleapis.com/auth/script.container.ui',
      failureTexts.permissionIsMissing,
    ],
    ['NetworkError: Connection failure due to HTTP 0', failureTexts.networkIsLost],
    ['Exceeded maximum execution time', failureTexts.tookTooLong],
    ['Service invoked too many times in a short time', failureTexts.tooManyAtOnce],
    ['Script function not found: answerSidebar', failureTexts.sidebarIsOutdated],
    ["TypeError: Cannot read properties of undefined (reading 'x')", failureTexts.unknown],
  ])('%s', async (message, text) => {
    const outcomes = [googleFails(message), samples.sampleStart('zh')];
    const { page } = await open({
      locale: 'zh-CN',
      answers: { start: () => outcomes.shift() ?? refuse('asked too often') },
    });
    expect(await page.getByRole('alert').textContent()).toBe(`!${text.zh}`);
    expect(await focusedText(page)).toBe(`!${text.zh}`);
    await page.getByRole('button', { name: sidebarTexts.otherLanguage.zh }).click();
    expect(await page.getByRole('alert').textContent()).toBe(`!${text.en}`);
    await page.getByRole('button', { name: sidebarTexts.tryAgain.en }).click();
    // The language that the user has switched to stays, whatever that of the account is.
    await button(page, reportFormTexts.build, 'en').waitFor();
  });

  test('is told beside each action, which can be repeated', async () => {
    const outcomes = { insertFormula: [googleFails('HTTP 0')], keepSnapshot: [refuse('no grid here')] };
    const { page } = await open({
      answers: {
        start: () => samples.builtStart('en'),
        keepSnapshot: () => outcomes.keepSnapshot.shift() ?? { sheetName: 'Copy' },
        insertFormula: () => outcomes.insertFormula.shift() ?? samples.selected({ isDone: true }),
      },
    });
    const snapshot = page.getByRole('button', { name: 'Keep a snapshot' });
    await snapshot.click();
    expect(await page.locator('.action', { has: snapshot }).getByRole('alert').textContent()).toContain(
      'no grid here',
    );
    expect(await focusedText(page)).toContain('no grid here');
    await snapshot.click();
    await sees(page, actionSentences.snapshotKept('Copy').en);
    expect(await page.getByRole('alert').count()).toBe(0);

    await page.getByRole('tab', { name: 'Functions' }).click();
    await page.locator('summary', { hasText: 'TMALL_CYCLE_SALES' }).click();
    const insert = page.getByRole('button', { name: 'Insert into the selected cell' });
    await insert.click();
    expect(await page.getByRole('alert').textContent()).toContain(failureTexts.networkIsLost.en);
    await insert.click();
    await sees(page, functionSentences.inserted('Sheet1', 'A1').en);
  });
});

describe('the page', () => {
  test('changes tabs by the arrow keys', async () => {
    const { page } = await open({
      answers: {
        start: () => samples.sampleStart('en'),
        listStores: () => ({ stores: [] }),
        lookAhead: () => noDays('en'),
      },
    });
    const report = page.getByRole('tab', { name: 'Report' });
    const store = page.getByRole('tab', { name: 'Store' });
    const plan = page.getByRole('tab', { name: 'Plan' });
    const orders = page.getByRole('tab', { name: 'Import' });
    const functions = page.getByRole('tab', { name: 'Functions' });
    await tabTo(page, report);
    for (const [key, tab, other] of [
      ['ArrowRight', store, report],
      ['ArrowRight', plan, store],
      ['ArrowRight', orders, plan],
      ['ArrowRight', functions, orders],
      ['ArrowRight', report, functions],
      ['ArrowLeft', functions, report],
      ['Home', report, functions],
      ['End', functions, report],
    ] as const) {
      await page.keyboard.press(key);
      expect(await tab.getAttribute('aria-selected')).toBe('true');
      expect(await tab.getAttribute('tabindex')).toBe('0');
      expect(await other.getAttribute('tabindex')).toBe('-1');
      expect(await tab.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.getByRole('tabpanel').count()).toBe(1);
    }
  });

  test('shows where the focus is, on every stop', async () => {
    const { page } = await open({ answers: { start: () => samples.builtStart('en') } });
    await page.getByRole('button', { name: 'Rebuild' }).waitFor();
    const bare: string[] = [];
    for (let stops = 0; stops < 16; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const ringed = element.matches('[type=radio]') ? element.nextElementSibling : element;
        const { outlineStyle, outlineWidth } = getComputedStyle(ringed ?? element);
        return element === document.body || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)
          ? undefined
          : element.outerHTML;
      });
      if (stop) bare.push(stop);
    }
    expect(bare).toEqual([]);
  });

  test('turns into the other language with one press, and asks the server in it', async () => {
    const { page, requestsOf } = await open({
      answers: {
        start: () => ({ ...samples.sampleStart('en'), language: 'zh' }),
        checkRows: ({ language }) => samples.check(language),
        buildReport: ({ language }) => samples.built(language),
      },
    });
    await page.getByRole('button', { name: '生成报表' }).click();
    await sees(page, '报表已生成');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe(sidebarTexts.title.en);
    await sees(page, 'The reasons are in Chinese');
    // The reasons stay as the report has them, and say so to a screen reader.
    expect(await page.locator('.list').first().getAttribute('lang')).toBe('zh-CN');
    await page.getByRole('button', { name: 'Rebuild' }).click();
    await sees(page, 'The report is built');
    expect(requestsOf('buildReport')).toMatchObject([{ language: 'zh' }, { language: 'en' }]);
    const words = await page.locator('#panel-report').textContent();
    expect(words?.match(/\p{Script=Han}+/gu)).toBeNull();
  });

  test('stands still for those who want it so', async () => {
    const { page } = await open({ answers: { start: () => held(null).answer as never } });
    const spinning = () =>
      page.locator('.spinner:visible').evaluate((element) => getComputedStyle(element).animationName);
    expect(await spinning()).toBe('turn');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await spinning()).toBe('none');
  });
});

describe('in the colours of a high-contrast system', () => {
  test('what is chosen still differs from what is not', async () => {
    const { page } = await open({ answers: { start: () => samples.builtStart('en') } });
    await page.emulateMedia({ forcedColors: 'active' });
    const chosen = page.locator('.segments input:checked + span').first();
    const other = page.locator('.segments input:not(:checked) + span').first();
    const colour = (target: Locator, property: 'backgroundColor' | 'borderBottomColor') =>
      target.evaluate((element, name) => getComputedStyle(element)[name], property);
    expect(await colour(chosen, 'backgroundColor')).not.toBe(await colour(other, 'backgroundColor'));
    const [shown, hidden] = [
      page.getByRole('tab', { selected: true }),
      page.getByRole('tab', { selected: false }).first(),
    ];
    expect(await colour(shown, 'borderBottomColor')).not.toBe(await colour(hidden, 'borderBottomColor'));
    await picture(page, 'forced-colours');
  });
});
