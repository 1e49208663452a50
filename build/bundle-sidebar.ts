import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { describedFunctions } from '../src/reference/described-functions';

const folder = fileURLToPath(new URL('../src/sidebar/page/', import.meta.url));

/** The sidebar as one file that asks nobody for anything. */
export async function bundleSidebar(): Promise<string> {
  const [page, style, script] = await Promise.all([
    readFile(`${folder}page.html`, 'utf8'),
    readFile(`${folder}page.css`, 'utf8').then(minifyStyle),
    bundleScript(),
  ]);
  // As functions, because a replacement text would have its $ read as patterns.
  return page
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`);
}

/**
 * HtmlService cuts out whatever looks like a comment inside of a template literal, so there are none; and the browser
 * must see neither the script's end nor a comment's begin in the midst of it.
 */
async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}main.tsx`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    platform: 'browser',
    supported: { 'template-literal': false },
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { DESCRIBED_FUNCTIONS: JSON.stringify(describedFunctions()) },
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild wrote no script');
  return script.text.trim();
}

async function minifyStyle(style: string): Promise<string> {
  const { code } = await transform(style, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    target: 'chrome88',
  });
  return code.trim();
}
