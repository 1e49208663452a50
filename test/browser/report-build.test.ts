import { describe, expect, test } from 'vitest';
import { functionSentences, functionTexts } from '../../src/messages/functions';
import type { Language } from '../../src/messages/language';
import { actionSentences, actionTexts } from '../../src/messages/report/actions';
import { outcomeSentences, stageTexts } from '../../src/messages/report/build';
import { choiceMistakes, reportFormTexts } from '../../src/messages/report/choice';
import { columnSentences, columnTexts } from '../../src/messages/report/columns';
import { firstStepTexts } from '../../src/messages/report/first-step';
import { groupTexts } from '../../src/messages/report/grid';
import { failureTexts, sidebarTexts } from '../../src/messages/sidebar';
import { refuse } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import { button, focusedText, held, sees, sidebarSuite } from './sidebar/sidebar-suite';
import { press, tabTo } from './sidebar/use-page';
import { WAYS } from './sidebar/ways';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
/** Its label says as well whether the day was chosen. */
const AS_OF_DATE = /截至日期|As-of date/;

const open = sidebarSuite();

describe.each(WAYS)('from nothing to a grid (%s, by %s)', (language, hand) => {
  test('the first step, the build, the result, and a jump to a row', async () => {
    const { page, calls } = await open({
      answers: {
        start: () => samples.emptyStart(language),
        insertSamples: () => samples.sampleStart(language),
        checkRows: () => samples.check(language),
        buildReport: () => samples.built(language),
        showCell: () => true,
      },
    });
    await press(page, button(page, firstStepTexts.insert, language), hand);
    // The focus stands on the next step, as soon as that is there.
    await button(page, reportFormTexts.build, language).waitFor();
    expect(await focusedText(page)).toBe(reportFormTexts.build[language]);
    await press(page, button(page, reportFormTexts.build, language), hand);
    await sees(page, outcomeSentences.built(samples.gridName(language))[language]);
    const failed = samples.built(language).stores.filter(({ status }) => status === 'failed');
    const line = page.locator('.counts li', { hasText: groupTexts.failed[language] });
    expect(await line.textContent()).toBe(`✗${groupTexts.failed[language]}${failed.length}`);
    const [, second] = samples.built(language).stores;
    await press(page, page.getByRole('button', { name: second?.name ?? 'none' }), hand);
    await sees(page, outcomeSentences.shown(second?.name ?? '')[language]);

    const choice = {
      language,
      rowsSheet: samples.ROWS,
      targetsSheet: samples.TARGETS,
      standardsSheet: null,
      weightsSheet: null,
      date: '2023-12-15',
      monthCells: 'score',
      span: '12',
      columns: {},
    };
    expect(calls).toEqual([
      { name: 'start', request: null },
      { name: 'insertSamples', request: { language } },
      { name: 'checkRows', request: choice },
      { name: 'buildReport', request: choice },
      { name: 'showCell', request: second?.spot },
    ]);
    expect(await button(page, reportFormTexts.rebuild, language).count()).toBe(1);
  });

  test('a snapshot; formulas turned to values, and choices forgotten, only after a yes', async () => {
    const answers = [
      samples.selected({ range: 'B2:D9', formulas: 12 }),
      samples.selected({ range: 'B2:D9', formulas: 12 }),
      // The user has selected other cells since.
      samples.selected({ range: 'B2:B3', formulas: 1 }),
      samples.selected({ range: 'B2:B3', formulas: 1, isDone: true }),
    ];
    const { page, requestsOf } = await open({
      answers: {
        start: () => samples.builtStart(language),
        keepSnapshot: () => ({ sheetName: 'Grid 2023-12-15' }),
        freezeFormulas: () => answers.shift() ?? refuse('asked too often'),
        forgetChoice: () => null,
      },
    });
    await press(page, button(page, actionTexts.snapshot, language), hand);
    await sees(page, actionSentences.snapshotKept('Grid 2023-12-15')[language]);

    const freeze = button(page, actionTexts.freeze, language);
    await press(page, freeze, hand);
    const question = actionSentences.freezeQuestion('Sheet1', 'B2:D9', 12)[language];
    await page.getByRole('group', { name: question }).waitFor();
    expect(await focusedText(page)).toContain(question);
    await press(page, button(page, sidebarTexts.cancel, language), hand);
    expect(await focusedText(page)).toBe(actionTexts.freeze[language]);
    expect(requestsOf('freezeFormulas')).toEqual([{ agreed: null }]);

    await press(page, freeze, hand);
    await press(page, button(page, actionTexts.freezeNow, language), hand);
    await sees(page, actionSentences.freezeQuestion('Sheet1', 'B2:B3', 1)[language]);
    await press(page, button(page, actionTexts.freezeNow, language), hand);
    await sees(page, actionSentences.frozen('Sheet1', 'B2:B3', 1)[language]);
    expect(await focusedText(page)).toBe(actionTexts.freeze[language]);
    expect(requestsOf('freezeFormulas').slice(2)).toEqual([
      { agreed: samples.selected({ range: 'B2:D9' }).agreement },
      { agreed: samples.selected({ range: 'B2:B3' }).agreement },
    ]);

    const forget = button(page, actionTexts.forget, language);
    await press(page, forget, hand);
    expect(await focusedText(page)).toContain(actionTexts.forgetQuestion[language]);
    await page.keyboard.press('Escape');
    expect(await focusedText(page)).toBe(actionTexts.forget[language]);
    expect(requestsOf('forgetChoice')).toEqual([]);
    await press(page, forget, hand);
    await press(page, button(page, actionTexts.forgetNow, language), hand);
    await sees(page, actionTexts.forgotten[language]);
    expect(await focusedText(page)).toBe(actionTexts.forget[language]);
    expect(requestsOf('forgetChoice')).toEqual([null]);
  });

  test('a search, a copy, and an example inserted into a filled cell only after a yes', async () => {
    const formula = '=TMALL_NEXT_NODE("2022-07-08", "2022-11-01")';
    const { page, requestsOf } = await open({
      answers: {
        start: () => samples.sampleStart(language),
        insertFormula: ({ agreed }) =>
          samples.selected({ isDone: agreed !== null, range: 'B5', holds: agreed ? '' : '<b>7</b>' }),
      },
    });
    await page.getByRole('tab', { name: sidebarTexts.functionsTab[language] }).click();
    const search = page.getByRole('searchbox', { name: functionTexts.search[language] });
    await tabTo(page, search);
    await page.keyboard.type('第一个 node');
    await sees(page, functionSentences.found(2)[language]);
    await press(page, page.locator('summary', { hasText: 'TMALL_NEXT_NODE' }), hand);

    await press(
      page,
      page.getByRole('button', { name: functionSentences.copyExample(formula)[language] }),
      hand,
    );
    await sees(page, functionTexts.copied[language]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(formula);

    const insert = button(page, functionTexts.insert, language).first();
    await press(page, insert, hand);
    await sees(page, functionSentences.overwriteQuestion('Sheet1', 'B5', '<b>7</b>')[language]);
    await page.keyboard.press('Escape');
    expect(await focusedText(page)).toBe(functionTexts.insert[language]);
    await press(page, insert, hand);
    await press(page, button(page, functionTexts.overwrite, language), hand);
    await sees(page, functionSentences.inserted('Sheet1', 'B5')[language]);
    expect(requestsOf('insertFormula')).toEqual([
      { formula, agreed: null },
      { formula, agreed: null },
      { formula, agreed: { sheet: 7, range: 'B5', state: 'as it was' } },
    ]);
  });

  test('a column put right after the build stopped for want of it', async () => {
    const missing = samples.checkWithout(language, 'sales');
    const { page, requestsOf } = await open({
      answers: {
        start: () => samples.sampleStart(language),
        checkRows: ({ columns }) => (columns.sales ? samples.check(language) : missing),
        buildReport: () => samples.built(language),
      },
    });
    await press(page, button(page, reportFormTexts.build, language), hand);
    const label = missing.columns.find(({ key }) => key === 'sales')?.label ?? '';
    await sees(page, columnSentences.unclear([label])[language]);
    const select = page.getByRole('combobox', { name: label, exact: true });
    await expect.poll(() => select.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(requestsOf('buildReport')).toEqual([]);

    if (hand === 'mouse') await select.selectOption({ value: '5' });
    // The letter of the column begins its name.
    else await page.keyboard.press('E');
    await expect.poll(() => requestsOf('checkRows').length).toBe(2);
    await press(page, button(page, reportFormTexts.build, language), hand);
    await sees(page, outcomeSentences.built(samples.gridName(language))[language]);
    expect(requestsOf('buildReport')).toMatchObject([
      { columns: { sales: { position: 5, header: samples.check(language).headers[4] } } },
    ]);
  });

  test('the choices go to the server as they were made', async () => {
    const { page, requestsOf } = await open({
      answers: {
        start: () => samples.builtStart(language),
        checkRows: () => samples.check(language),
        buildReport: ({ date }) => ({ ...samples.built(language), date }),
      },
    });
    const both = page.getByRole('radio', { name: reportFormTexts.both[language] });
    const cycle = page.getByRole('radio', { name: reportFormTexts.wholeCycle[language] });
    const date = page.getByLabel(AS_OF_DATE);
    const targets = page.getByLabel(reportFormTexts.targetsSheet[language]);
    if (hand === 'mouse') {
      await targets.selectOption({ label: language === 'zh' ? '工作表1' : 'Sheet1' });
      await both.check();
      await cycle.check();
      await date.fill('2023-11-30');
    } else {
      await tabTo(page, targets);
      await page.keyboard.press('ArrowDown');
      await tabTo(page, date);
      await page.keyboard.type('11302023');
      await tabTo(page, page.getByRole('radio', { name: reportFormTexts.score[language] }));
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowLeft');
    }
    await press(page, button(page, reportFormTexts.rebuild, language), hand);
    await sees(page, outcomeSentences.asOf('2023-11-30', 30)[language]);
    expect(requestsOf('buildReport')).toMatchObject([
      { targetsSheet: samples.NOTES, date: '2023-11-30', monthCells: 'both', span: 'cycle' },
    ]);
  });

  test('problems of the data lead to their cells, while the good stores are built', async () => {
    const problems = samples.problems(language, 40);
    const { page, requestsOf } = await open({
      answers: {
        start: () => samples.sampleStart(language),
        checkRows: () => samples.check(language, problems),
        buildReport: () => samples.built(language),
        showCell: () => refuse('the sheet is gone'),
      },
    });
    await press(page, button(page, reportFormTexts.build, language), hand);
    await press(page, button(page, outcomeSentences.problemsElsewhere(40), language), hand);
    expect(await focusedText(page)).toBe(outcomeSentences.problems(40)[language]);
    const list = page.getByRole('region', { name: outcomeSentences.problems(40)[language] });
    expect(await list.getByRole('listitem').count()).toBe(20);
    await press(page, button(page, outcomeSentences.showAll(40), language), hand);
    expect(await list.getByRole('listitem').count()).toBe(40);
    expect(await focusedText(page)).toContain(problems[20]?.address);
    await press(page, list.getByRole('button').nth(21), hand);
    await sees(page, 'the sheet is gone');
    expect(await focusedText(page)).toContain('the sheet is gone');
    expect(requestsOf('showCell')).toEqual([problems[21]?.spot]);
  });
});

describe('a build', () => {
  const start = () => samples.sampleStart('en');

  test('is started once, however often the button is pressed, and shows the stage it is in', async () => {
    const checking = held(samples.check('en'));
    const building = held(samples.built('en'));
    const { page, requestsOf } = await open({
      answers: { start, checkRows: () => checking.answer, buildReport: () => building.answer },
    });
    await page.getByRole('button', { name: 'Build report' }).dblclick();
    // Playwright itself would wait until the button is no longer marked as busy.
    await page.getByRole('button', { name: 'Building…' }).click({ force: true });
    await page.keyboard.press('Enter');
    const now = page.locator('[aria-current=step]');
    const progress = page.getByRole('progressbar');
    expect(await now.textContent()).toContain(stageTexts.checkRows.en);
    expect(await progress.getAttribute('value')).toBe('0');
    await sees(page, 'Step 1 of 2');
    checking.release();
    await expect.poll(() => now.textContent()).toContain(stageTexts.buildReport.en);
    expect(await progress.getAttribute('value')).toBe('1');
    await sees(page, 'Step 2 of 2');
    building.release();
    await sees(page, 'The report is built');
    expect(await progress.count()).toBe(0);
    expect([requestsOf('checkRows').length, requestsOf('buildReport').length]).toEqual([1, 1]);
  });

  test('that fails says so beside the button, takes the focus there, and can be repeated', async () => {
    const answers = [refuse('Lin builds this report at the moment; wait for the end.'), samples.built('en')];
    const { page } = await open({
      answers: {
        start,
        checkRows: () => samples.check('en'),
        buildReport: () => answers.shift() ?? refuse(''),
      },
    });
    await page.getByRole('button', { name: 'Build report' }).click();
    const note = page.getByRole('alert');
    expect(await note.textContent()).toContain('Lin builds this report');
    expect(await focusedText(page)).toContain('Lin builds this report');
    expect(await page.locator('.progress li.failed').textContent()).toContain(stageTexts.buildReport.en);
    await page.getByRole('button', { name: 'Build report' }).click();
    await sees(page, 'The report is built');
    expect(await note.count()).toBe(0);
  });

  test('does not begin without a targets sheet or a day: the focus goes to the field', async () => {
    const { page, requestsOf } = await open({
      answers: {
        start: () => ({ ...start(), sheets: start().sheets.filter(({ kind }) => kind !== 'targets') }),
        checkRows: () => samples.check('en'),
        buildReport: () => samples.built('en'),
      },
    });
    const build = page.getByRole('button', { name: 'Build report' });
    const targets = page.getByLabel('Targets');
    await build.click();
    await sees(page, choiceMistakes.targetsSheet.en);
    expect(await targets.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await targets.getAttribute('aria-describedby')).toBe('targetsSheet-mistake');
    await targets.selectOption({ label: 'Sheet1' });
    await page.getByLabel('As-of date').fill('');
    await build.click();
    await sees(page, choiceMistakes.date.en);
    expect(
      await page.getByLabel('As-of date').evaluate((element) => element === document.activeElement),
    ).toBe(true);
    expect(requestsOf('checkRows')).toEqual([]);
  });

  test('of a table that is wrong as a whole is refused in words, and the columns can be corrected', async () => {
    const answer = { ...samples.check('en', samples.problems('en', 1)), stores: 0 };
    const { page, requestsOf } = await open({ answers: { start, checkRows: () => answer } });
    await page.getByRole('button', { name: 'Build report' }).click();
    expect(await page.getByRole('alert').textContent()).toContain(stageTexts.unreadable.en);
    expect(requestsOf('buildReport')).toEqual([]);
    await page.getByRole('region', { name: outcomeSentences.problems(1).en }).waitFor();
    await page.locator('summary', { hasText: columnTexts.heading.en }).click();
    expect(await page.getByRole('combobox', { name: 'Sales', exact: true }).inputValue()).toBe('5');
    expect(await page.locator('.columns').textContent()).not.toContain('0 stores');
  });

  test('stops where no row bears a store', async () => {
    const { page, requestsOf } = await open({
      answers: { start, checkRows: () => ({ ...samples.check('en'), stores: 0, rows: 0 }) },
    });
    await page.getByRole('button', { name: 'Build report' }).click();
    await sees(page, stageTexts.noStores.en);
    expect(requestsOf('buildReport')).toEqual([]);
  });

  test('begins anew where an answer is not what it should be, as when a Date was lost on the way', async () => {
    const { page } = await open({ answers: { start, checkRows: () => ({ reply: null }) } });
    await page.getByRole('button', { name: 'Build report' }).click();
    expect(await page.getByRole('alert').textContent()).toContain(failureTexts.noAnswer.en);
  });

  test('shows what is HTML in a name as text', async () => {
    const evil = '<img src=x onerror=alert(1)><b>Store</b>&amp;';
    const [store] = samples.built('en').stores;
    const [problem] = samples.problems('en', 1);
    if (!store || !problem) throw new Error('no sample');
    const { page } = await open({
      answers: {
        start: () => ({ ...start(), sheets: start().sheets.map((sheet) => ({ ...sheet, name: evil })) }),
        checkRows: () => samples.check('en', [{ ...problem, message: evil, sheetName: evil }]),
        buildReport: () => ({ ...samples.built('en'), sheetName: evil, stores: [{ ...store, name: evil }] }),
        showCell: () => refuse(evil),
      },
    });
    await page.getByRole('button', { name: 'Build report' }).click();
    await sees(page, 'The report is built');
    expect(await page.locator('.jump .name').allTextContents()).toEqual([evil, `${evil}!${problem.address}`]);
    await page.locator('.jump').first().click();
    expect(await page.getByRole('alert').textContent()).toContain(evil);
    expect(await page.locator('img, #sidebar b:has-text("Store")').count()).toBe(0);
  });
});

describe('beside the button', () => {
  test.each(LANGUAGES)(
    'is said what a rebuild keeps and what not, where there is a report (%s)',
    async (language) => {
      const { page } = await open({
        answers: {
          start: () => samples.sampleStart(language),
          checkRows: () => samples.check(language),
          buildReport: () => samples.built(language),
        },
      });
      const hint = page.locator('form .hint', { hasText: reportFormTexts.rebuildHint[language] });
      await button(page, reportFormTexts.build, language).click();
      await sees(page, outcomeSentences.built(samples.gridName(language))[language]);
      expect(await hint.textContent()).toMatch(
        { zh: /仍在原来的工作表/, en: /stays on its sheet/ }[language],
      );
      await page.reload();
      await button(page, reportFormTexts.build, language).waitFor();
      expect(await hint.count()).toBe(0);
    },
  );
});
