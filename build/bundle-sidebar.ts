import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { describedFunctions } from '../src/reference/described-functions';
import { fileOfPiece, type PieceName } from '../src/sidebar/contract/pieces';
import { versionDefinition } from './build-version';
import { harmlessScript } from './harmless-script';
import { linkChunks, type Script, type Syntax } from './link-chunks';
import { legalComment, type ThirdParty, thirdPartiesOf } from './third-party';

const folder = fileURLToPath(new URL('../src/sidebar/', import.meta.url));

/** The modules that come later, by the piece that they come in: the page reaches each by `fromPiece`. */
const LATE_MODULES: Readonly<Record<Exclude<PieceName, 'reader'>, readonly string[]>> = {
  store: ['store/store-tab.tsx', 'model/store-actions.ts'],
  plan: ['plan/plan-tab.tsx', 'model/plan-actions.ts'],
  functions: ['functions/functions-tab.tsx'],
  write: ['model/write-actions.ts'],
  import: ['import/import-tab.tsx', 'model/import-actions.ts'],
  calendar: ['ahead/calendar/calendar-file.ts'],
};

export interface BundledSidebar {
  readonly page: string;
  /** The texts that the page asks for later, by piece. */
  readonly pieces: Readonly<Record<PieceName, string>>;
  /** What of others is in all of it. */
  readonly parties: readonly ThirdParty[];
  /** The files that all of it comes from. */
  readonly inputs: readonly string[];
}

/**
 * Bundles the sidebar as one file that loads nothing from elsewhere, and the pieces that it asks the script for.
 * @param plugins the plugins by which a test replaces some of its modules
 */
export async function bundleSidebar(plugins: Plugin[] = []): Promise<BundledSidebar> {
  const [html, style, runtime, reader, linked] = await Promise.all([
    readFile(`${folder}shell/page.html`, 'utf8'),
    bundleStyle(),
    bundle('shell/chunks.ts', { globalName: 'pageChunks' }),
    bundle('import/reading/worker-entry.ts', { globalName: 'orderReader' }),
    linkChunks(
      {
        ...OPTIONS,
        entryPoints: [`${folder}shell/main.tsx`],
        plugins,
        define: {
          ...OPTIONS.define,
          // JSON within a string, which esbuild puts where it is read and a browser parses faster than a literal.
          DESCRIBED_FUNCTIONS: JSON.stringify(JSON.stringify(describedFunctions())),
          ...versionDefinition(),
        },
      },
      LATE_MODULES,
      SYNTAX,
    ),
  ]);
  const scripts = { ...linked.pieces, reader };
  const opening = { text: runtime.text + linked.page.text, inputs: linked.page.inputs };
  const inputs = Object.assign({}, opening.inputs, ...Object.values(scripts).map((one) => one.inputs));
  // The replacements are functions, because a text would have its $ read as patterns.
  const script = await withNotices(opening);
  const texts = Object.entries(scripts).map(async ([name, one]) => [name, await withNotices(one)] as const);
  return {
    page: html
      .replace(/\n\s+/g, '\n')
      .replace('<style></style>', () => `<style>${style.text}</style>`)
      .replace('<script></script>', () => `<script>${script}</script>`),
    pieces: Object.fromEntries(await Promise.all(texts)) as Record<PieceName, string>,
    parties: await thirdPartiesOf({ inputs }, folder),
    inputs: Object.keys(inputs),
  };
}

/** The HTML files that the sidebar needs in the script, by file name. */
export const sidebarFiles = ({
  page,
  pieces,
}: BundledSidebar): Readonly<Record<`${string}.html`, string>> => ({
  'sidebar.html': page,
  ...Object.fromEntries(
    Object.entries(pieces).map(([name, text]) => [`${fileOfPiece(name as PieceName)}.html`, text]),
  ),
});

const withNotices = async ({ text, inputs }: Script): Promise<string> =>
  harmlessScript(legalComment(await thirdPartiesOf({ inputs }, folder))) +
  withoutMarkup(harmlessScript(text));

/** Template literals are left out, since HtmlService cuts out whatever looks like a comment inside of one. */
const SYNTAX: Syntax = { target: 'es2019', supported: { 'template-literal': false }, charset: 'ascii' };

const OPTIONS: BuildOptions = {
  // The aliases below are looked up from here, wherever the command was typed.
  absWorkingDir: folder,
  platform: 'browser',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // This edition knows .xlsx and no older formats, which are refused anyway.
  alias: { '@e965/xlsx': '@e965/xlsx/dist/xlsx.mini.min.js' },
  // papaparse could also fetch what it reads. Here it can't.
  define: { XMLHttpRequest: 'undefined' },
};

const bundle = (entry: string, options: BuildOptions): Promise<Script> =>
  bundled({ ...OPTIONS, ...SYNTAX, entryPoints: [`${folder}${entry}`], format: 'iife', ...options });

/**
 * Hides what others would misread. The browser must see neither a comment begin nor the script end in the midst of it,
 * and HtmlService neither a template of its own nor the beginning of a template literal. In minified code each of them
 * can only stand in a string or in a regular expression.
 */
const withoutMarkup = (script: string): string =>
  script.replace(/<(?=!--|\?|\/(?:script|style))/gi, '\\x3c').replace(/(\\*)`/g, withoutBacktick);

/** Writes a backtick as an escape; after an odd number of backslashes the last one belongs to the backtick. */
const withoutBacktick = (_: string, slashes: string): string => `${slashes.slice(slashes.length % 2)}\\x60`;

const bundleStyle = (): Promise<Script> =>
  bundled({ entryPoints: [`${folder}shell/page.css`], target: 'chrome88', charset: 'utf8' });

/** Bundles, and gives the text of the one file that results, with the files that it is made of. */
async function bundled(options: BuildOptions): Promise<Script> {
  const { outputFiles = [], metafile } = await build({
    bundle: true,
    metafile: true,
    write: false,
    minify: true,
    legalComments: 'none',
    ...options,
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild wrote no file');
  return { text: file.text.trim(), inputs: metafile?.inputs ?? {} };
}
