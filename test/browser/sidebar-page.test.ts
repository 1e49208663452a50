import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/functions/catalogue';
import { formulaOf } from '../../src/functions/example-formula';
import { TMALL_FAILED_MONTHS } from '../../src/functions/service/tmall-failed-months';
import { weightsTexts } from '../../src/messages/diagnosis/weights-choice';
import { functionSentences, functionTexts } from '../../src/messages/functions';
import type { Language } from '../../src/messages/language';
import { actionSentences, actionTexts } from '../../src/messages/report/actions';
import { outcomeSentences, stageTexts } from '../../src/messages/report/build';
import { choiceMistakes, reportFormTexts } from '../../src/messages/report/choice';
import { columnSentences, columnTexts } from '../../src/messages/report/columns';
import { firstStepTexts } from '../../src/messages/report/first-step';
import { groupTexts } from '../../src/messages/report/grid';
import { failureTexts, sidebarTexts } from '../../src/messages/sidebar';
import type { ActedOn } from '../../src/sidebar/model/act-on-selection';
import { noDays } from './sidebar/ahead-answers';
import { expectItLooksRight } from './sidebar/every-look';
import { googleFails, refuse } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import { button, focusedText, held, type Opening, sees, sidebarSuite } from './sidebar/sidebar-suite';
import { type Hand, picture, press, tabTo } from './sidebar/use-page';
import { WAYS } from './sidebar/ways';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
/** Its label says as well whether the day was chosen. */
const AS_OF_DATE = /截至日期|As-of date/;
const HANDS: readonly Hand[] = ['mouse', 'keyboard'];

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

  test('a snapshot, and formulas turned to values only after a yes', async () => {
    const answers = [
      selected({ range: 'B2:D9', formulas: 12 }),
      selected({ range: 'B2:D9', formulas: 12 }),
      // The user has selected other cells since.
      selected({ range: 'B2:B3', formulas: 1 }),
      selected({ range: 'B2:B3', formulas: 1, isDone: true }),
    ];
    const { page, requestsOf } = await open({
      answers: {
        start: () => samples.builtStart(language),
        keepSnapshot: () => ({ sheetName: 'Grid 2023-12-15' }),
        freezeFormulas: () => answers.shift() ?? refuse('asked too often'),
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
      { agreed: selected({ range: 'B2:D9' }).agreement },
      { agreed: selected({ range: 'B2:B3' }).agreement },
    ]);
  });

  test('a search, a copy, and an example inserted into a filled cell only after a yes', async () => {
    const formula = '=TMALL_NEXT_NODE("2022-07-08", "2022-11-01")';
    const { page, requestsOf } = await open({
      answers: {
        start: () => samples.sampleStart(language),
        insertFormula: ({ agreed }) =>
          selected({ isDone: agreed !== null, range: 'B5', holds: agreed ? '' : '<b>7</b>' }),
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

/** What is said of the selected cells. */
const selected = (more: Partial<ActedOn>): ActedOn => {
  const range = more.range ?? 'A1';
  return {
    sheetName: 'Sheet1',
    range,
    holds: '',
    formulas: 0,
    isDone: false,
    agreement: { sheet: 7, range, state: 'as it was' },
    ...more,
  };
};

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

describe('the choice of sheets', () => {
  test('begins with what was chosen last, but always with today', async () => {
    const remembered = {
      rowsSheet: samples.NOTES,
      date: '2020-01-01',
      monthCells: 'sales',
      span: '24',
      columns: { sales: { position: 7, header: 'Remarks' } },
    } as const;
    const { page, requestsOf } = await open({
      answers: {
        start: () => ({ ...samples.builtStart('en'), remembered }),
        checkRows: () => samples.check('en'),
        buildReport: () => samples.built('en'),
      },
    });
    await page.getByRole('button', { name: 'Rebuild' }).click();
    await sees(page, 'The report is built');
    expect(requestsOf('buildReport')).toEqual([
      {
        ...remembered,
        language: 'en',
        targetsSheet: samples.TARGETS,
        standardsSheet: null,
        weightsSheet: null,
        date: '2023-12-15',
      },
    ]);
  });

  test('lists what was recognised first, and never a grid', async () => {
    const { page } = await open({ answers: { start: () => samples.builtStart('en') } });
    const options = page.getByLabel('Monthly rows').locator('option');
    await options.first().waitFor({ state: 'attached' });
    expect(await options.allTextContents()).toEqual(['Monthly rows (SAMPLE)', 'Sheet1', 'Targets (SAMPLE)']);
  });

  test('forgets the columns of another sheet, and goes by the answer that was asked for last', async () => {
    const slow = held(samples.checkWithout('en', 'sales'));
    const { page, requestsOf } = await open({
      answers: {
        start: () => ({
          ...samples.sampleStart('en'),
          remembered: { rowsSheet: samples.ROWS, columns: { sales: { position: 7, header: 'Remarks' } } },
        }),
        checkRows: ({ rowsSheet }) => (rowsSheet === samples.ROWS ? slow.answer : samples.check('en')),
      },
    });
    await page.locator('summary', { hasText: columnTexts.heading.en }).click();
    await expect.poll(() => requestsOf('checkRows').length).toBe(1);
    await page.getByLabel('Monthly rows').selectOption({ label: 'Sheet1' });
    const sales = page.getByRole('combobox', { name: 'Sales', exact: true });
    expect(await sales.inputValue()).toBe('5');
    slow.release();
    await expect.poll(() => page.evaluate(() => window.delivered)).toBe(3);
    expect(await sales.inputValue()).toBe('5');
    await page.getByLabel('Listings').selectOption({ value: '7' });
    await expect.poll(() => requestsOf('checkRows').length).toBe(3);
    expect(requestsOf('checkRows')).toMatchObject([
      { columns: { sales: { position: 7, header: 'Remarks' } } },
      { columns: {} },
      { columns: { listings: { position: 7, header: 'Remarks' } } },
    ]);
  });

  test('asks anew for a chosen column that is no longer there, an optional one too', async () => {
    const isNone = (chosen: { readonly position: number } | undefined) => chosen?.position === 0;
    const { page, requestsOf } = await open({
      answers: {
        start: () => ({
          ...samples.sampleStart('en'),
          remembered: {
            rowsSheet: samples.ROWS,
            columns: { listings: { position: 7, header: 'On sale' } },
          },
        }),
        checkRows: ({ columns }) =>
          isNone(columns.listings) ? samples.check('en') : samples.checkWithout('en', 'listings'),
        buildReport: () => samples.built('en'),
      },
    });
    const build = page.getByRole('button', { name: 'Build report' });
    await build.click();
    await sees(page, columnSentences.unclear(['Listings']).en);
    const listings = page.getByLabel('Listings');
    await expect.poll(() => listings.evaluate((element) => element === document.activeElement)).toBe(true);
    expect([await listings.inputValue(), await listings.getAttribute('aria-invalid')]).toEqual(['', 'true']);
    expect(requestsOf('buildReport')).toEqual([]);
    await listings.selectOption({ label: columnTexts.none.en });
    await expect.poll(() => listings.getAttribute('aria-invalid')).toBeNull();
    expect(await listings.inputValue()).toBe('0');
    await build.click();
    await sees(page, 'The report is built');
    expect(requestsOf('buildReport')).toMatchObject([{ columns: { listings: { position: 0, header: '' } } }]);
  });

  test('says where the header row belongs where no header was recognised', async () => {
    const { page } = await open({
      answers: {
        start: () => samples.sampleStart('en'),
        checkRows: () => samples.checkWithout('en', ...samples.check('en').columns.map(({ key }) => key)),
      },
    });
    await page.getByRole('button', { name: 'Build report' }).click();
    await sees(page, columnTexts.noHeaderRow.en);
  });

  test('reads the sheets again without losing what was chosen', async () => {
    const answers = [samples.sampleStart('en'), samples.builtStart('en')];
    const { page } = await open({ answers: { start: () => answers.shift() ?? refuse('asked too often') } });
    await page.getByLabel('As-of date').fill('2023-10-31');
    await page.getByLabel('Monthly rows').selectOption({ label: 'Sheet1' });
    await page.getByRole('button', { name: 'Read the sheets again' }).click();
    await page.getByRole('button', { name: 'Rebuild' }).waitFor();
    expect(await page.getByLabel('As-of date').inputValue()).toBe('2023-10-31');
    expect(await page.getByLabel('Monthly rows').inputValue()).toBe(String(samples.NOTES));
  });

  test('lets a sheet of the user be taken although none was recognised', async () => {
    const { page } = await open({ answers: { start: () => samples.emptyStart('en') } });
    await page.getByRole('button', { name: firstStepTexts.ownSheet.en }).click();
    await page.getByRole('button', { name: 'Build report' }).click();
    await sees(page, choiceMistakes.rowsSheet.en);
  });
});

describe('the choice of standards', () => {
  const OWN = 21;
  const own = (language: Language, ...ids: readonly number[]): typeof start => ({
    ...samples.sampleStart(language),
    sheets: [
      ...samples.sampleStart(language).sheets,
      ...ids.map((id) => ({ id, name: `Standards ${id}`, kind: 'standards' as const })),
    ],
  });
  const start = samples.sampleStart('en');
  const answers = { checkRows: () => samples.check('en'), buildReport: () => samples.built('en') };
  const chosenBy = async (begin: typeof start) => {
    const { page, requestsOf } = await open({ answers: { ...answers, start: () => begin } });
    await page.getByRole('button', { name: 'Build report' }).click();
    await sees(page, 'The report is built');
    return (requestsOf('buildReport') as { standardsSheet: unknown }[]).map((one) => one.standardsSheet);
  };

  test('begins with what was chosen last, else with what was recognised, else with the built-in versions', async () => {
    expect(await chosenBy(start)).toEqual([null]);
    expect(await chosenBy(own('en', OWN, 22))).toEqual([OWN]);
    expect(await chosenBy({ ...own('en', OWN), remembered: { standardsSheet: null } })).toEqual([null]);
    expect(await chosenBy({ ...own('en', OWN), remembered: { standardsSheet: samples.NOTES } })).toEqual([
      samples.NOTES,
    ]);
    expect(await chosenBy({ ...own('en', OWN), remembered: { standardsSheet: 99 } })).toEqual([OWN]);
  });

  test.each(HANDS)('is the built-in versions or any sheet, the recognised first (by %s)', async (hand) => {
    const { page, requestsOf } = await open({ answers: { ...answers, start: () => own('en', OWN) } });
    const standards = page.getByRole('combobox', { name: 'Standards' });
    await standards.waitFor();
    expect(await standards.locator('option').allTextContents()).toEqual([
      ...['Built-in versions', 'Standards 21', 'Sheet1', 'Monthly rows (SAMPLE)', 'Targets (SAMPLE)'],
    ]);
    if (hand === 'mouse') await standards.selectOption({ label: 'Built-in versions' });
    else {
      await tabTo(page, standards);
      await page.keyboard.press('ArrowUp');
    }
    await page.getByRole('button', { name: 'Build report' }).click();
    await sees(page, 'The report is built');
    expect(requestsOf('buildReport')).toMatchObject([{ standardsSheet: null }]);
  });

  test('has the columns read anew where they are open', async () => {
    const { page, requestsOf } = await open({ answers: { ...answers, start: () => own('en', OWN) } });
    const standards = page.getByLabel('Standards', { exact: true });
    await standards.selectOption({ label: 'Built-in versions' });
    expect(requestsOf('checkRows')).toEqual([]);
    await page.locator('summary', { hasText: columnTexts.heading.en }).click();
    await expect.poll(() => requestsOf('checkRows').length).toBe(1);
    await standards.selectOption({ label: 'Sheet1' });
    await expect.poll(() => requestsOf('checkRows').length).toBe(2);
    expect(requestsOf('checkRows')).toMatchObject([
      { standardsSheet: null },
      { standardsSheet: samples.NOTES },
    ]);
  });

  test('outlives a new reading of the sheets, unless its sheet has gone', async () => {
    const starts = [own('en', OWN, 22), own('en', OWN, 22), own('en', OWN), own('en', OWN)];
    const { page } = await open({ answers: { start: () => starts.shift() ?? refuse('asked too often') } });
    const standards = page.getByLabel('Standards', { exact: true });
    const again = page.getByRole('button', { name: 'Read the sheets again' });
    await standards.selectOption({ label: 'Standards 22' });
    await again.click();
    await sees(page, '5 sheets read again');
    expect(await standards.inputValue()).toBe('22');
    await again.click();
    await sees(page, '4 sheets read again');
    expect(await standards.inputValue()).toBe(String(OWN));
    await standards.selectOption({ label: 'Built-in versions' });
    await again.click();
    await again.and(page.locator(':not([aria-disabled])')).waitFor();
    expect(await standards.locator('option:checked').textContent()).toBe('Built-in versions');
  });
});

describe('the weights', () => {
  const OWN = 31;
  const start = samples.sampleStart('en');
  const withWeights = {
    ...start,
    sheets: [...start.sheets, { id: OWN, name: 'Mine', kind: 'weights' as const }],
  };
  const answers = { checkRows: () => samples.check('en'), buildReport: () => samples.built('en') };
  const fold = (page: Page, language: Language = 'en') =>
    page.locator('summary', { hasText: weightsTexts.folded[language] });

  test.each(HANDS)('are folded away with the standards until somebody has any (by %s)', async (hand) => {
    const { page, requestsOf } = await open({ answers: { ...answers, start: () => start } });
    const weights = page.getByRole('combobox', { name: weightsTexts.sheet.en });
    await fold(page).waitFor();
    expect(await weights.count()).toBe(0);
    expect(await fold(page).textContent()).toBe(`${weightsTexts.folded.en}${columnTexts.optional.en}`);
    await press(page, fold(page), hand);
    expect(await weights.locator('option:checked').textContent()).toBe(weightsTexts.allAlike.en);
    if (hand === 'mouse') await weights.selectOption({ label: 'Sheet1' });
    else {
      await tabTo(page, weights);
      await page.keyboard.press('ArrowDown');
    }
    expect(await fold(page).textContent()).toBe(`${weightsTexts.folded.en}Sheet1`);
    await page.getByRole('button', { name: 'Build report' }).click();
    await sees(page, 'The report is built');
    expect(requestsOf('checkRows')).toMatchObject([{ weightsSheet: samples.NOTES }]);
  });

  test('that were recognised are chosen and shown, and can be left', async () => {
    const { page, requestsOf } = await open({ answers: { ...answers, start: () => withWeights } });
    const weights = page.getByRole('combobox', { name: weightsTexts.sheet.en });
    await weights.waitFor();
    expect(await weights.inputValue()).toBe(String(OWN));
    expect(await weights.locator('option').allTextContents()).toEqual([
      ...[weightsTexts.allAlike.en, 'Mine', 'Sheet1', 'Monthly rows (SAMPLE)', 'Targets (SAMPLE)'],
    ]);
    await page.locator('summary', { hasText: columnTexts.heading.en }).click();
    await expect.poll(() => requestsOf('checkRows').length).toBe(1);
    await weights.selectOption({ label: weightsTexts.allAlike.en });
    await expect.poll(() => requestsOf('checkRows').length).toBe(2);
    expect(requestsOf('checkRows')).toMatchObject([{ weightsSheet: OWN }, { weightsSheet: null }]);
  });
});

test.each(LANGUAGES)(
  'which columns the diagnosis has, and which it could have, is said (%s)',
  async (language) => {
    const { page } = await open({
      answers: { start: () => samples.sampleStart(language), checkRows: () => samples.check(language) },
    });
    await page.locator('summary', { hasText: columnTexts.heading[language] }).click();
    const columns = page.locator('.indicator-columns');
    await columns.waitFor();
    const [there, missing] = await columns.getByRole('paragraph').allTextContents();
    expect(there).toBe(
      { zh: '已识别：商品（G 列）、退款率（H 列）。', en: 'Recognised: Goods (G), Refund rate (H).' }[
        language
      ],
    );
    expect(missing).toBe(
      {
        zh: '没有：物流、售后、咨询、纠纷、服务体验、宝贝质量、物流速度、服务保障、附加分、投诉率、响应时间、转化率、复购率、访客数。',
        en: 'Not in this sheet: Logistics, After-sales, Consultation, Disputes, Service experience, Product quality, Logistics speed, Service assurance, Extra points, Complaint rate, Reply time, Conversion rate, Repurchase rate, Visitors.',
      }[language],
    );
  },
);

const INSERTED = [
  ['insertStandards', 'standards', 'standardsSheet', actionTexts.standards, reportFormTexts.standardsSheet],
  ['insertWeights', 'weights', 'weightsSheet', weightsTexts.insert, weightsTexts.sheet],
] as const;
const INSERTIONS = INSERTED.flatMap((inserted) =>
  WAYS.map(([language, hand]) => [inserted[1], language, hand, inserted] as const),
);

describe.each(INSERTIONS)(
  '%s inserted (%s, by %s)',
  (kind, language, hand, [endpoint, , field, text, label]) => {
    test('are chosen at once, without losing the other choices; a failure is told beside the button', async () => {
      const before = samples.sampleStart(language);
      const old = { id: 21, name: 'Old', kind };
      const added = { id: 22, name: 'New', kind };
      const outcomes = [refuse('the file is full'), { ...before, sheets: [...before.sheets, old, added] }];
      const { page, requestsOf } = await open({
        answers: {
          start: () => ({ ...before, sheets: [...before.sheets, old], remembered: { [field]: null } }),
          [endpoint]: () => outcomes.shift() ?? refuse('asked too often'),
        },
      });
      await page.getByLabel(AS_OF_DATE).fill('2023-10-31');
      const insert = button(page, text, language);
      await press(page, insert, hand);
      const action = page.locator('.action', { has: insert });
      expect(await action.getByRole('alert').textContent()).toContain('the file is full');
      expect(await focusedText(page)).toContain('the file is full');
      await press(page, insert, hand);
      await action.getByRole('status').getByText(actionSentences.tableInserted('New')[language]).waitFor();
      expect(await focusedText(page)).toBe(text[language]);
      expect(await page.getByLabel(label[language], { exact: true }).inputValue()).toBe('22');
      expect(
        await page.locator('summary', { hasText: weightsTexts.folded[language] }).textContent(),
      ).toContain('New');
      expect(await page.getByLabel(AS_OF_DATE).inputValue()).toBe('2023-10-31');
      expect(requestsOf(endpoint)).toEqual([{ language }, { language }]);
    });
  },
);

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
    await button(page, reportFormTexts.build, 'zh').waitFor();
  });

  test('is told beside each action, which can be repeated', async () => {
    const outcomes = { insertFormula: [googleFails('HTTP 0')], keepSnapshot: [refuse('no grid here')] };
    const { page } = await open({
      answers: {
        start: () => samples.builtStart('en'),
        keepSnapshot: () => outcomes.keepSnapshot.shift() ?? { sheetName: 'Copy' },
        insertFormula: () => outcomes.insertFormula.shift() ?? selected({ isDone: true }),
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

describe('the functions', () => {
  const openFunctions = async (language: Language, semicolons: boolean) => {
    const sidebar = await open({
      start: 'functions',
      answers: {
        start: () => ({ ...samples.sampleStart(language), spreadsheetUsesSemicolon: semicolons }),
        insertFormula: () => selected({ isDone: true }),
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
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
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
