/**
 * `npm run check:print`: builds the report of 30 stores over 12 months in the local workbook, downloads it as .xlsx as
 * a user would, and has LibreOffice print it. It must come out on one landscape page. The command needs LibreOffice and
 * a browser.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { catalogue } from '../src/functions/catalogue';
import { bundleAddon } from './bundle';
import { findBrowser } from './find-browser.mjs';
import type { Opening } from './local/page/opening';
import { bundleServices } from './local/realm/bundle-services';
import { sampleWorkbook } from './local/sample/sample-workbook';
import { bundleClient } from './local/server/bundle-client';
import { pageFiles } from './local/server/page-files';
import { servePage } from './local/server/serve-page';
import type { SheetContent, TypedCell } from './local/workbook/sheet-content';

const folder = fileURLToPath(new URL('../test-results/print', import.meta.url));
const STORES = 30;
const MENU_ITEM = 'Build for print';

/**
 * A script that makes the add-on's own build, and then deletes every sheet but the grid, since LibreOffice prints all
 * that there are.
 */
const BUILD_FOR_PRINT = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('${MENU_ITEM}', 'buildForPrint').addToUi();
}
function buildForPrint() {
  const { sheets, language } = answerSidebar('start', null).answer;
  const idOf = (kind) => sheets.find((sheet) => sheet.kind === kind).id;
  const choice = { language, rowsSheet: idOf('rows'), targetsSheet: idOf('targets'), standardsSheet: null,
    weightsSheet: null, date: '2023-12-15', monthCells: 'score', span: '12', columns: {} };
  const reply = answerSidebar('buildReport', choice);
  if (!reply.ok) throw new Error(reply.message);
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  for (const sheet of ss.getSheets()) if (sheet.getName() !== reply.answer.sheetName) ss.deleteSheet(sheet);
}
`;

/** Repeats the sample's stores under other names until there are enough. */
function manyStores(): SheetContent[] {
  const [rowsSheet, targets] = sampleWorkbook('zh');
  if (!rowsSheet || !targets) throw new Error('The sample has no rows or no targets.');
  const [header = [], ...rows] = rowsSheet.rows;
  const names = [...new Set(rows.map(([name]) => name))];
  const stores = Array.from({ length: STORES }, (_, index) => index).flatMap((index) =>
    rows
      .filter(([name]) => name === names[index % names.length])
      .map(([name, ...cells]): TypedCell[] => [`${name} ${index + 1}`, ...cells]),
  );
  return [{ ...rowsSheet, rows: [header, ...stores] }, targets];
}

async function downloadReport(): Promise<string> {
  const { code, pages } = await bundleAddon();
  const opening: Opening = {
    fileName: 'report.xlsx',
    content: { kind: 'sheets', sheets: manyStores() },
    addonCode: code + BUILD_FOR_PRINT,
    pages,
    servicesCode: bundleServices(),
    clientCode: await bundleClient(),
    functions: catalogue,
  };
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('There is no browser on this machine; npm test installs one.');
  const served = await servePage(await pageFiles(opening), 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ acceptDownloads: true });
    await page.goto(`${served.address}?lang=en`);
    await page.getByRole('button', { name: 'Tmall assessment' }).click();
    await page.getByRole('menuitem', { name: MENU_ITEM }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download .xlsx' }).click();
    const file = join(folder, 'report.xlsx');
    await (await download).saveAs(file);
    return file;
  } finally {
    await browser.close();
    await served.close();
  }
}

function print(xlsx: string): string {
  try {
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, xlsx], {
      stdio: 'pipe',
    });
  } catch (error) {
    throw new Error(`LibreOffice did not print: ${error instanceof Error ? error.message : error}`);
  }
  return xlsx.replace(/xlsx$/, 'pdf');
}

/** The width and height of each page, in points. */
const pagesOf = (pdf: string): { readonly width: number; readonly height: number }[] =>
  [
    ...readFileSync(pdf, 'latin1').matchAll(
      /\/Type\s*\/Page\b[^s][\s\S]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g,
    ),
  ].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pdf = print(await downloadReport());
const pages = pagesOf(pdf);
const [page] = pages;
const isOneLandscapePage = pages.length === 1 && page !== undefined && page.width > page.height;
const sizes = pages.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)} pt`).join(', ');
console.log(`${pdf}: ${pages.length} page(s), ${sizes}`);
if (!isOneLandscapePage) {
  console.error(`The report of ${STORES} stores over 12 months does not print on one landscape page.`);
  process.exitCode = 1;
}
