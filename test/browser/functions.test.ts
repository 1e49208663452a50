import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/functions/catalogue';
import { formulaOf } from '../../src/functions/example-formula';
import { TMALL_FAILED_MONTHS } from '../../src/functions/service/tmall-failed-months';
import { functionSentences, functionTexts } from '../../src/messages/functions';
import type { Language } from '../../src/messages/language';
import { sidebarTexts } from '../../src/messages/sidebar';
import { googleFails } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import { sees, sidebarSuite } from './sidebar/sidebar-suite';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

const open = sidebarSuite();

describe('the functions', () => {
  const openFunctions = async (language: Language, semicolons: boolean) => {
    const sidebar = await open({
      start: 'functions',
      answers: {
        start: () => ({ ...samples.sampleStart(language), spreadsheetUsesSemicolon: semicolons }),
        insertFormula: () => samples.selected({ isDone: true }),
      },
    });
    await sidebar.page
      .getByRole('tab', { selected: true, name: sidebarTexts.functionsTab[language] })
      .waitFor();
    await sees(sidebar.page, functionSentences.found(catalogue.length)[language]);
    return sidebar;
  };

  test.each(LANGUAGES)(
    'open first where the server says so, and are all there with all help (%s)',
    async (language) => {
      const { page } = await openFunctions(language, false);
      for (const entry of catalogue) {
        const text = await page
          .locator(`.function:has(summary .name:text-is("${entry.name}"))`)
          .textContent();
        expect(text).toContain(entry.help.summary[language]);
        for (const { name } of entry.args) expect(text).toContain(name);
      }
    },
  );

  test.each(LANGUAGES)('are found by words of either language, or not at all (%s)', async (language) => {
    const { page } = await openFunctions(language, false);
    const search = page.getByRole('searchbox');
    const names = () => page.locator('summary .name').allTextContents();
    await search.fill('status');
    expect((await names())[0]).toBe('TMALL_STATUS');
    await search.fill('连续无经营');
    expect(await names()).toContain('TMALL_IDLE_MONTHS');
    expect(await names()).not.toContain('TMALL_PHASE');
    await search.fill('<b>nothing</b>');
    await sees(page, functionSentences.nothingFound('<b>nothing</b>')[language]);
    expect(await names()).toEqual([]);
  });

  test('are written as the locale of the spreadsheet has them, but inserted as the server expects them', async () => {
    const { page, requestsOf } = await openFunctions('en', true);
    await page.getByRole('searchbox').fill('TMALL_FAILED_MONTHS');
    await page.locator('summary', { hasText: 'TMALL_FAILED_MONTHS' }).click();
    const entry = page.locator('.function');
    expect(await entry.locator('.signature').textContent()).toBe(
      'TMALL_FAILED_MONTHS(onboard; date; months; scores; targets; [category]; [standards])',
    );
    expect(await entry.locator('.formula').textContent()).toBe(
      '=TMALL_FAILED_MONTHS("2022-07-08"; "2022-10-31"; {"2022-08"\\"2022-09"\\"2022-10"}; {2,9\\3\\3,1}; ' +
        '{"类目"\\"试考3个月"\\"试考6个月"\\"试考9个月"\\"试考12个月"\\"正式12个月"\\"服务分目标"\\"不符合月数上限";"女装"\\1\\2\\3\\4\\5\\3\\4})',
    );
    await entry.getByRole('button', { name: 'Insert into the selected cell' }).click();
    await sees(page, functionSentences.inserted('Sheet1', 'A1').en);
    const formula = formulaOf(TMALL_FAILED_MONTHS, TMALL_FAILED_MONTHS.help.examples[0]);
    expect(requestsOf('insertFormula')).toEqual([{ formula, agreed: null }]);
  });

  test('can be read although the server is out of reach', async () => {
    const { page } = await open({ answers: { start: () => googleFails('HTTP 0') } });
    await page.getByRole('alert').waitFor();
    await page.getByRole('tab', { name: 'Functions' }).click();
    await sees(page, 'TMALL_PHASE');
  });

  test('are selected for copying where the browser keeps the clipboard shut', async () => {
    const { page } = await openFunctions('en', false);
    await page.context().clearPermissions();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('NotAllowedError'));
    });
    await page.locator('summary', { hasText: 'TMALL_NODES' }).click();
    await page.getByRole('button', { name: /^Copy/ }).click();
    await sees(page, functionTexts.pressCopyKeys.en);
    expect(await page.evaluate(() => String(getSelection()))).toBe('=TMALL_NODES("2022-07-08")');
  });
});
