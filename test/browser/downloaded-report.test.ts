/** The .xlsx of a sheet that a script has built: everything that is seen of it is in the file. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedPage } from '../../build/local/server/serve-page';
import { closePages, openBrowser, openPage } from './open-browser';
import { serveAddon } from './serve-addon';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Build', 'build').addToUi();
}
function build() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange('A1:D1').setNumberFormats([['@', '@', '0.00', 'yyyy-mm-dd']])
    .setValues([['=1+1', '007', 1.5, new Date(Date.UTC(2022, 6, 7, 16))]]).setBackgrounds([['#ffc7ce', null, null, null]]);
  sheet.getRange('A2').setValue("'=guarded");
  sheet.setFrozenRows(1).setFrozenColumns(2).setColumnWidth(1, 200).setHiddenGridlines(true);
  sheet.getRange('A3:B3').merge();
  sheet.addDeveloperMetadata('made', 'by a script', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  sheet.getRange('F1:G2').setValues([['second', 'block'], [1, 2]]);
  sheet.getRange('F1:G2').createFilter();
}
`;

let browser: Browser;
let served: ServedPage;
let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  const sheets = [{ name: 'Report', rows: [] }];
  [browser, served] = await Promise.all([openBrowser(), serveAddon({ code: CODE, sheets })]);
  const { page } = await openPage(browser, `${served.address}?lang=en`);
  await page.getByRole('button', { name: 'Tmall assessment' }).click();
  await page.getByRole('menuitem', { name: 'Build' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download .xlsx' }).click(),
  ]);
  const entries = Object.entries(unzipSync(await readFile(await download.path())));
  files = Object.fromEntries(entries.map(([path, bytes]) => [path, strFromU8(bytes)]));
});
afterAll(async () => {
  await closePages(browser);
  await served?.close();
});

const sheet = () => files['xl/worksheets/sheet0.xml'] ?? '';

test('it prints across, one page wide, with the page’s set-up where Excel wants it', () => {
  expect(sheet()).toMatch(
    /<sheetPr>[\s\S]*<pageSetUpPr fitToPage="1"\/>\s*<\/sheetPr>|<sheetPr><pageSetUpPr/,
  );
  expect(sheet()).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
  expect(sheet().indexOf('<pageSetup ')).toBeGreaterThan(sheet().indexOf('<mergeCells'));
  expect(sheet()).toMatch(/<pageMargins left="0\.4" right="0\.4" [^>]*\/><pageSetup /);
  expect(sheet().indexOf('<sheetPr')).toBeLessThan(sheet().indexOf('<sheetViews'));
});

test('it has the frozen panes, widths, merges and hidden grid lines', () => {
  expect(sheet()).toMatch(/<pane xSplit="2" ySplit="1"[^>]*state="frozen"\/>/);
  expect(sheet()).toContain('<col min="1" max="1" width="28.6"');
  expect(sheet()).toContain('<mergeCell ref="A3:B3"');
  expect(sheet()).toContain('showGridLines="0"');
});

test('of a sheet that a script has made, the first block is printed, and what stands still is on every page', () => {
  const workbook = files['xl/workbook.xml'] ?? '';
  expect(workbook).toContain(`name="_xlnm.Print_Area" localSheetId="0">'Report'!$A$1:$D$2<`);
  expect(workbook).toContain(`name="_xlnm.Print_Titles" localSheetId="0">'Report'!$1:$1<`);
});

test('its filter is one of the sheet, and no table, whose headers Excel would refuse', () => {
  expect(sheet()).toMatch(/<\/sheetData>\s*<autoFilter ref="F1:G2"\/>/);
  expect(sheet()).not.toContain('tablePart');
  expect(Object.keys(files).filter((path) => path.includes('tables/'))).toEqual([]);
  expect(files['[Content_Types].xml']).not.toContain('/tables/');
});

test('it has the colours and number formats, and texts as texts', () => {
  expect(files['xl/styles.xml']).toContain('FFC7CE');
  expect(files['xl/styles.xml']).toContain('formatCode="yyyy-mm-dd"');
  const texts = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, text]) => text,
  );
  expect(texts).toEqual(expect.arrayContaining(['=1+1', '007', '=guarded']));
  expect(sheet()).not.toContain('<f>');
});
