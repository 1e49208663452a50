/**
 * `npm run check:print`: builds the report of 40 stores over 12 months in the local workbook, in both languages, downloads
 * it as .xlsx as a user would, and has LibreOffice print it. It must come out on landscape pages of A4, in letters of at
 * least 7 points, with every store, the first block alone, and its header on each page. The command needs LibreOffice,
 * pdftotext of poppler, and a browser.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { catalogue } from '../src/functions/catalogue';
import type { Language } from '../src/messages/language';
import { menuTexts } from '../src/messages/menu';
import { reportFormTexts } from '../src/messages/report/choice';
import { gridTexts } from '../src/messages/report/grid';
import { fontEnvironment } from '../test/browser/fonts/font-environment';
import { bundleAddon } from './bundle';
import { findBrowser } from './find-browser.mjs';
import type { Opening } from './local/page/opening';
import { bundleServices } from './local/realm/bundle-services';
import { manyStores } from './local/sample/many-stores';
import { bundleClient } from './local/server/bundle-client';
import { pageFiles } from './local/server/page-files';
import { servePage } from './local/server/serve-page';

const folder = fileURLToPath(new URL('../test-results/print', import.meta.url));
const STORES = 40;
const SMALLEST_LETTERS = 7;
/** A4 across, in points. */
const A4 = { width: 842, height: 595 };
/** Two pages of stores, and the legend. */
const MOST_PAGES = 3;
const SAMPLE = manyStores('zh', STORES);
const DATE = '2023-12-15';
const ALONE = 'Keep the report alone';
const LANGUAGES: readonly Language[] = ['zh', 'en'];
/** The texts of the page of the local workbook itself. */
const PAGE_TEXTS = {
  addon: { zh: '天猫考核', en: 'Tmall assessment' },
  download: { zh: '下载 .xlsx', en: 'Download .xlsx' },
};

/** The add-on's own sidebar, and what leaves no other sheet than the grid: LibreOffice prints all that there are. */
const forPrint = (language: Language): string => `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('${menuTexts.openSidebar[language]}', 'openSidebar')
    .addItem('${ALONE}', 'keepReportAlone')
    .addToUi();
}
function keepReportAlone() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  for (const sheet of ss.getSheets()) if (sheet.getName() !== '${gridTexts.title[language]}') ss.deleteSheet(sheet);
}
`;

async function downloadReport(language: Language): Promise<string> {
  const { code, pages } = await bundleAddon();
  const opening: Opening = {
    fileName: 'report.xlsx',
    content: { kind: 'sheets', sheets: SAMPLE.sheets },
    addonCode: code + forPrint(language),
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
    await page.goto(`${served.address}?lang=${language}`);
    const choose = async (item: string) => {
      await page.getByRole('button', { name: PAGE_TEXTS.addon[language] }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await choose(menuTexts.openSidebar[language]);
    const sidebar = page.frameLocator('iframe').first();
    await sidebar.getByLabel(reportFormTexts.dateToday[language]).fill(DATE);
    await sidebar.getByRole('button', { name: reportFormTexts.build[language], exact: true }).click();
    await sidebar.getByRole('button', { name: reportFormTexts.rebuild[language], exact: true }).waitFor();
    await choose(ALONE);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: PAGE_TEXTS.download[language] }).click();
    const file = join(folder, `report-${language}.xlsx`);
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
      // The columns of an .xlsx are as wide as so many digits of Arial, which Arimo has the measures of.
      env: { ...process.env, FONTCONFIG_FILE: fontEnvironment.FONTCONFIG_FILE },
    });
  } catch (error) {
    throw new Error(`LibreOffice did not print: ${error instanceof Error ? error.message : error}`);
  }
  return xlsx.replace(/xlsx$/, 'pdf');
}

/** The content of the streams of a PDF, those that are packed unpacked. */
function streamsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return Array.from(text.matchAll(/stream\r?\n/g), (found) => {
    const from = found.index + found[0].length;
    const packed = pdf.subarray(from, text.indexOf('endstream', from));
    try {
      return inflateSync(packed).toString('latin1');
    } catch {
      return packed.toString('latin1');
    }
  });
}

/** The width and height of each page, in points. */
const pagesOf = (pdf: Buffer): { readonly width: number; readonly height: number }[] =>
  [
    ...pdf
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b[^s][\s\S]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g),
  ].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));

/** The sizes of the letters, in points: LibreOffice names a size for each run, already scaled to the page. */
const lettersOf = (pdf: Buffer): number[] =>
  streamsOf(pdf).flatMap((stream) =>
    Array.from(stream.matchAll(/\/F\d+ ([\d.]+) Tf/g), ([, size]) => Number(size)),
  );

/** The words of each page, as they stand from left to right. */
const wordsOf = (file: string): string[] =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);

/** What a print is to show, and what it is not to. */
function faultsInWords(pages: readonly string[], language: Language): string[] {
  const header = [gridTexts.store, gridTexts.status, gridTexts.why, gridTexts.owner, gridTexts.notes];
  const isOn = (page: string, text: string) => page.replace(/\s/g, '').includes(text.replace(/\s/g, ''));
  return [
    ...pages.flatMap((page, index) =>
      header
        .filter((text) => !isOn(page, text[language]))
        .map((text) => `no header "${text[language]}" on page ${index + 1}`),
    ),
    ...[gridTexts.secondBlock, gridTexts.fullName, gridTexts.details]
      .filter((text) => pages.some((page) => isOn(page, text[language])))
      .map((text) => `"${text[language]}" of the second block`),
    ...SAMPLE.names
      .filter((name) => !pages.some((page) => isOn(page, name)))
      .map((name) => `no store ${name}`),
  ];
}

function faultsOf(file: string, language: Language): string[] {
  const pdf = readFileSync(file);
  const pages = pagesOf(pdf);
  const letters = lettersOf(pdf);
  console.log(`${file}: ${pages.length} page(s), letters of ${Math.min(...letters)} points and more`);
  return [
    ...(pages.length >= 1 && pages.length <= MOST_PAGES ? [] : [`${pages.length} pages`]),
    ...pages
      .filter(({ width, height }) => Math.abs(width - A4.width) > 2 || Math.abs(height - A4.height) > 2)
      .map(({ width, height }) => `a page of ${width} × ${height} points`),
    ...(letters.length > 0 ? [] : ['no letters']),
    ...[...new Set(letters)]
      .filter((size) => size < SMALLEST_LETTERS)
      .map((size) => `letters of ${size} points`),
    ...faultsInWords(wordsOf(file), language),
  ];
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const language of LANGUAGES) {
  const faults = faultsOf(print(await downloadReport(language)), language);
  if (faults.length > 0) {
    console.error(
      `The report of ${STORES} stores over 12 months (${language}) does not print well: ${faults.join(', ')}.`,
    );
    process.exitCode = 1;
  }
}
