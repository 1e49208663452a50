import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { weightsTexts } from '../../src/messages/diagnosis/weights-choice';
import type { Language } from '../../src/messages/language';
import { actionSentences, actionTexts } from '../../src/messages/report/actions';
import { choiceMistakes, reportFormTexts } from '../../src/messages/report/choice';
import { columnSentences, columnTexts } from '../../src/messages/report/columns';
import { firstStepTexts } from '../../src/messages/report/first-step';
import { refuse } from './sidebar/open-sidebar';
import * as samples from './sidebar/sample-answers';
import { button, focusedText, held, sees, sidebarSuite } from './sidebar/sidebar-suite';
import { type Hand, press, tabTo } from './sidebar/use-page';
import { WAYS } from './sidebar/ways';

const LANGUAGES: readonly Language[] = ['zh', 'en'];
/** Its label says as well whether the day was chosen. */
const AS_OF_DATE = /截至日期|As-of date/;
const HANDS: readonly Hand[] = ['mouse', 'keyboard'];

const open = sidebarSuite();

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
