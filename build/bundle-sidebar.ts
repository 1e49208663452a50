import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { describedFunctions } from '../src/reference/described-functions';
import { versionDefinition } from './build-version';
import { legalComment, thirdPartiesOf } from './third-party';

const folder = fileURLToPath(new URL('../src/sidebar/', import.meta.url));

/**
 * Bundles the sidebar as one file that loads nothing from elsewhere.
 * @param plugins the plugins by which a test replaces some of its modules
 */
export const bundleSidebar = async (plugins: Plugin[] = []): Promise<string> =>
  (await bundleSidebarWhole(plugins)).page;

/** The same, with what of others is in it, and the files that all of it comes from. */
export async function bundleSidebarWhole(plugins: Plugin[] = []) {
  const [html, style, { script, parties, inputs }] = await Promise.all([
    readFile(`${folder}shell/page.html`, 'utf8'),
    bundleStyle(),
    bundleScript(plugins),
  ]);
  // The replacements are functions, because a text would have its $ read as patterns.
  const page = html
    .replace('<style></style>', () => `<style>${style.text}</style>`)
    .replace('<script></script>', () => `<script>${legalComment(parties)}${script}</script>`);
  return { page, parties, inputs };
}

/**
 * The reading of files stands before the page's own script as the body of a function: its source goes into a worker,
 * and where the browser makes none the page calls it itself. So the code is in the page only once.
 */
async function bundleScript(plugins: Plugin[]) {
  const [reader, page] = await Promise.all([
    bundle('import/reading/worker-entry.ts', { globalName: 'orderReader' }),
    bundle('shell/main.tsx', {
      plugins,
      define: { DESCRIBED_FUNCTIONS: JSON.stringify(describedFunctions()), ...versionDefinition() },
    }),
  ]);
  const inputs = { ...reader.inputs, ...page.inputs };
  return {
    script: withoutMarkup(`function startOrderReader(){${reader.text}return orderReader}${page.text}`),
    parties: await thirdPartiesOf({ inputs }, folder),
    inputs: Object.keys(inputs),
  };
}

/** Bundles a script without template literals, since HtmlService cuts out whatever looks like a comment inside of one. */
const bundle = (entry: string, options: BuildOptions): Promise<Bundled> =>
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
    // This edition knows .xlsx and no older formats, which are refused anyway.
    alias: { '@e965/xlsx': '@e965/xlsx/dist/xlsx.mini.min.js' },
    ...options,
    // papaparse could also fetch what it reads. Here it can't.
    define: { ...options.define, XMLHttpRequest: 'undefined' },
  });

/**
 * Hides what others would misread. The browser must see neither a comment begin nor the script end in the midst of it,
 * and HtmlService neither a template of its own nor the beginning of a template literal. In minified code each of them
 * can only stand in a string or in a regular expression.
 */
const withoutMarkup = (script: string): string =>
  script.replace(/<(?=!--|\?|\/(?:script|style))/gi, '\\x3c').replace(/(\\*)`/g, withoutBacktick);

/** Writes a backtick as an escape; after an odd number of backslashes the last one belongs to the backtick. */
const withoutBacktick = (_: string, slashes: string): string => `${slashes.slice(slashes.length % 2)}\\x60`;

interface Bundled extends Pick<Metafile, 'inputs'> {
  readonly text: string;
}

const bundleStyle = (): Promise<Bundled> =>
  bundled({ entryPoints: [`${folder}shell/page.css`], target: 'chrome88' });

/** Bundles, and gives the text of the one file that results, with the files that it is made of. */
async function bundled(options: BuildOptions): Promise<Bundled> {
  const { outputFiles = [], metafile } = await build({
    bundle: true,
    metafile: true,
    write: false,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    ...options,
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild wrote no file');
  return { text: file.text.trim(), inputs: metafile?.inputs ?? {} };
}
