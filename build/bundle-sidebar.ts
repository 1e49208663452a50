import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { describedFunctions } from '../src/reference/described-functions';
import { versionDefinition } from './build-version';

const folder = fileURLToPath(new URL('../src/sidebar/', import.meta.url));

/**
 * The sidebar as one file that asks nobody for anything.
 * @param plugins what a test puts in the place of some of its modules
 */
export async function bundleSidebar(plugins: Plugin[] = []): Promise<string> {
  const [page, style, script] = await Promise.all([
    readFile(`${folder}shell/page.html`, 'utf8'),
    bundleStyle(),
    bundleScript(plugins),
  ]);
  // As functions, because a replacement text would have its $ read as patterns.
  return page
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`);
}

/**
 * The reading of files stands before the page's own script as the body of a function: its source goes into a worker, and
 * where the browser makes none the page calls it itself. So it is there once.
 */
async function bundleScript(plugins: Plugin[]): Promise<string> {
  const [reader, page] = await Promise.all([
    bundle('import/reading/worker-entry.ts', { globalName: 'orderReader' }),
    bundle('shell/main.tsx', {
      plugins,
      define: { DESCRIBED_FUNCTIONS: JSON.stringify(describedFunctions()), ...versionDefinition() },
    }),
  ]);
  return withoutMarkup(`function startOrderReader(){${reader}return orderReader}${page}`);
}

/** Template literals are left out, since HtmlService cuts out whatever looks like a comment inside of one. */
const bundle = (entry: string, options: BuildOptions): Promise<string> =>
  bundled({
    entryPoints: [`${folder}${entry}`],
    // The alias below is looked up from here, wherever the command was typed.
    absWorkingDir: folder,
    format: 'iife',
    target: 'es2019',
    platform: 'browser',
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // The edition that knows .xlsx and no older formats, which are refused anyway.
    alias: { '@e965/xlsx': '@e965/xlsx/dist/xlsx.mini.min.js' },
    ...options,
    // papaparse could also fetch what it reads. Here it can't.
    define: { ...options.define, XMLHttpRequest: 'undefined' },
  });

/**
 * The browser must see neither a comment begin nor the script end in the midst of it, and HtmlService neither a template
 * of its own nor the beginning of a template literal. In minified code each of them can only stand in a string or in a
 * regular expression.
 */
const withoutMarkup = (script: string): string =>
  script.replace(/<(?=!--|\?|\/(?:script|style))/gi, '\\x3c').replace(/(\\*)`/g, withoutBacktick);

/** After an odd number of backslashes the last one belongs to it. */
const withoutBacktick = (_: string, slashes: string): string => `${slashes.slice(slashes.length % 2)}\\x60`;

const bundleStyle = (): Promise<string> =>
  bundled({ entryPoints: [`${folder}shell/page.css`], target: 'chrome88' });

/** The text of the one file that comes of it. */
async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    ...options,
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild wrote no file');
  return file.text.trim();
}
