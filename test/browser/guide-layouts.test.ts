/**
 * Sheets that look otherwise, read in the sidebar as they are: months as columns, stores as columns, a sheet for each month. What
 * people see of each is a picture of the guide, which `npm run pictures` takes in both languages.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Addon } from '../../build/bundle';
import type { SheetContent, TypedCell } from '../../build/local/workbook/sheet-content';
import type { Language } from '../../src/messages/language';
import { reportFormTexts } from '../../src/messages/report/choice';
import { columnSentences } from '../../src/messages/report/columns';
import { layoutQuestions, leftOutRows, questionInWords, toldByNames } from '../../src/messages/tables/layout';
import { tableSheetNames } from '../../src/messages/terms';
import { builtAddon } from '../support/built-addon';
import { TARGETS } from '../support/tracking-sheets';
import { closePages, openBrowser, openPage } from './open-browser';
import { serveAddon } from './serve-addon';
import { openSidebar, sidebarOf } from './workbook-by-hand';

const isTaking = process.env.npm_lifecycle_event === 'pictures';
const PICTURES = fileURLToPath(
  new URL(isTaking ? '../../docs/pictures' : '../../test-results', import.meta.url),
);
/** What is read is the same in both languages: they matter for the pictures alone. */
const LANGUAGES: readonly Language[] = isTaking ? ['zh', 'en'] : ['zh'];

let browser: Browser;
let addon: Addon;
beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  [browser, addon] = await Promise.all([openBrowser(), builtAddon()]);
});
afterAll(() => closePages(browser));

const MONTHS = ['2025-07', '2025-08', '2025-09'];
const SALES = [
  [12_000, 9_000, 10_000],
  [8_000, 9_500, 10_500],
] as const;
const SCORES = [
  [4.5, 4.6, 4.7],
  [4.1, 4.2, 4.3],
] as const;
const OPENED = '2025-06-10';
const HEADING = { bold: true, fillColor: '#E8EEF7', align: 'center' } as const;

const WORDS = {
  zh: {
    about: ['店铺', '上线日期', '主营类目'],
    figures: ['销售额', '服务分'],
    stores: ['青禾家居旗舰店', '白鹭家居专营店'],
    category: '家居',
    months: ['7月', '8月', '9月'],
    title: '2025年店铺月度跟踪',
    total: '合计',
    sheets: ['月份为列', '店铺为列'],
  },
  en: {
    about: ['Store', 'Onboard date', 'Category'],
    figures: ['Sales', 'Score'],
    stores: ['Qinghe Home Flagship', 'Bailu Home Store'],
    category: 'Home',
    months: ['Jul 2025', 'Aug 2025', 'Sep 2025'],
    title: 'Stores by month, 2025',
    total: 'Total',
    sheets: ['Months as columns', 'Stores as columns'],
  },
} as const;

function layoutsIn(language: Language): SheetContent[] {
  const { about, figures, stores, category, months, title, total, sheets } = WORDS[language];
  const tall = (index: number) => [stores[index] ?? '', OPENED, category];
  const monthsAsColumns: SheetContent = {
    name: sheets[0],
    rows: [
      [title],
      ['', '', '', figures[0], '', '', figures[1], '', ''],
      [...about, ...months, ...months],
      ...[0, 1].map((index) => [...tall(index), ...(SALES[index] ?? []), ...(SCORES[index] ?? [])]),
      [total, '', '', 20_000, 18_500, 20_500, '', '', ''],
    ],
    widths: [150, 90, 76, 64, 64, 64, 64, 64, 64],
    formats: { 'D4:F6': '#,##0', 'G4:I6': '0.0' },
    merges: ['A1:I1', 'D2:F2', 'G2:I2'],
    styles: { 'A1:I1': { bold: true, align: 'center' }, 'D2:I2': HEADING, 'A3:I3': HEADING },
  };
  const storesAsColumns: SheetContent = {
    name: sheets[1],
    rows: [
      [about[0], stores[0], '', stores[1], ''],
      [about[1], OPENED, '', OPENED, ''],
      [about[2], category, '', category, ''],
      ['', ...figures, ...figures],
      ...months.map((month, at) => [
        language === 'zh' ? `2025年${month}` : month,
        ...[0, 1].flatMap((index) => [SALES[index]?.[at] ?? '', SCORES[index]?.[at] ?? '']),
      ]),
    ],
    widths: [110, 110, 90, 110, 90],
    formats: { 'B5:B7': '#,##0', 'C5:C7': '0.0', 'D5:D7': '#,##0', 'E5:E7': '0.0' },
    merges: ['B1:C1', 'D1:E1', 'B2:C2', 'D2:E2', 'B3:C3', 'D3:E3'],
    styles: { 'A1:E1': HEADING, 'A4:E4': HEADING },
  };
  const sheetsOfMonths = MONTHS.map(
    (name, at): SheetContent => ({
      name,
      rows: [
        [...about, ...figures],
        ...[0, 1].map((index) => [...tall(index), SALES[index]?.[at] ?? '', SCORES[index]?.[at] ?? '']),
      ],
      widths: [170, 100, 90, 90, 90],
      formats: { 'D2:D3': '#,##0', 'E2:E3': '0.0' },
      styles: { 'A1:E1': HEADING },
    }),
  );
  const targets = TARGETS.map((row) => row.map((cell): TypedCell => (cell === '家居' ? category : cell)));
  return [
    monthsAsColumns,
    storesAsColumns,
    ...sheetsOfMonths,
    { name: tableSheetNames.targets[language], rows: targets },
  ];
}

test.each(LANGUAGES)('sheets that look otherwise are read as they are (%s)', async (language) => {
  const sheets = layoutsIn(language);
  const served = await serveAddon({ ...addon, sheets });
  const { page, complaints } = await openPage(browser, `${served.address}?lang=${language}`, {
    viewport: { width: 1080, height: 560 },
    deviceScaleFactor: 2,
  });
  await openSidebar(page, language);
  const sidebar = sidebarOf(page);
  const choose = async (field: Record<Language, string>, name: string) => {
    const box = sidebar.getByRole('combobox', { name: new RegExp(`^${field[language]}`) });
    const option = box.locator('option', { hasText: name }).first();
    await box.selectOption((await option.getAttribute('value')) ?? '');
  };
  const look = async (name: string) => {
    await page.locator('.o-sheet', { hasText: name }).first().click();
    await choose(reportFormTexts.rowsSheet, name);
  };
  const columns = sidebar.locator('details.columns');
  const picture = async (name: string) => {
    await columns.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page.screenshot({ path: `${PICTURES}/guide-layout-${name}.${language}.png`, scale: 'css' });
  };
  const { total, sheets: names } = WORDS[language];
  await choose(reportFormTexts.targetsSheet, tableSheetNames.targets[language]);

  await look(names[0]);
  await columns.locator('summary').first().click();
  await columns.getByText(columnSentences.found(2, 6)[language]).waitFor();
  expect(await columns.textContent()).toContain(
    leftOutRows([{ row: 6, why: 'total', text: total }])[language],
  );
  await picture('months');

  await look(names[1]);
  await columns.getByText(columnSentences.found(2, 6)[language]).waitFor();
  expect(await columns.locator('select').count()).toBe(0);
  await picture('stores');

  await look(MONTHS[0] ?? '');
  const others = MONTHS.slice(1).map((name) => ({ name }));
  const question = columns.getByLabel(questionInWords({ asks: 'sheets', others })[language]);
  await question.selectOption({ label: layoutQuestions.readAll(3)[language] });
  await columns.getByText(columnSentences.found(2, 6)[language]).waitFor();
  const told = MONTHS.map((name) => ({ key: 'month' as const, sheet: name, value: name }));
  expect(await columns.textContent()).toContain(toldByNames(told)[language]);
  await picture('sheets');

  expect(complaints).toEqual([]);
  await page.close();
  await served.close();
});
