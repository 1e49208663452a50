/** Everything that the server serves, by path: nothing else on the disk can be asked for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Opening } from '../page/opening';
import { bundlePage } from './bundle-page';

export interface PageFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const JSON_TEXT = 'application/json; charset=utf-8';
const XML = 'text/xml; charset=utf-8';
const FONT = 'font/woff2';

/** The engine's own files and those of the packages it depends on, unmodified. */
const ENGINE_FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/engine/o_spreadsheet.js': ['@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js', SCRIPT],
  '/engine/o_spreadsheet.xml': ['@odoo/o-spreadsheet/dist/o_spreadsheet.xml', XML],
  '/engine/o_spreadsheet.css': ['@odoo/o-spreadsheet/dist/o_spreadsheet.css', CSS],
  '/engine/owl.js': ['@odoo/owl/dist/owl.iife.js', SCRIPT],
  '/engine/bootstrap.css': ['bootstrap/dist/css/bootstrap.min.css', CSS],
  '/engine/font-awesome.css': ['font-awesome/css/font-awesome.min.css', CSS],
  '/fonts/fontawesome-webfont.woff2': ['font-awesome/fonts/fontawesome-webfont.woff2', FONT],
};

const require = createRequire(import.meta.url);
const engineRequire = createRequire(require.resolve('@odoo/o-spreadsheet'));

/** What draws the engine's charts. Its package names only what bundlers want, and this lies beside it. */
const CHART_JS = join(dirname(require.resolve('chart.js')), 'chart.umd.min.js');

export async function pageFiles(opening: Opening): Promise<ReadonlyMap<string, PageFile>> {
  const files = new Map<string, PageFile>([
    ['/', { type: HTML, body: read(new URL('../page/index.html', import.meta.url)) }],
    ['/page.css', { type: CSS, body: read(new URL('../page/page.css', import.meta.url)) }],
    ['/page.js', { type: SCRIPT, body: await bundlePage() }],
    ['/opening.json', { type: JSON_TEXT, body: JSON.stringify(opening) }],
  ]);
  for (const [path, [file, type]] of Object.entries(ENGINE_FILES)) {
    files.set(path, { type, body: readFileSync(engineRequire.resolve(file)) });
  }
  files.set('/engine/chart.js', { type: SCRIPT, body: readFileSync(CHART_JS) });
  return files;
}

const read = (file: URL) => readFileSync(file, 'utf8');
