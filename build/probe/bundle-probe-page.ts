import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { harmlessScript } from '../harmless-script';
import { probeFolder } from './belief-files';
import { entryOfAll } from './entry-of-all';
import { rawElements } from './page/raw-scripts';

const IMPORTS = [
  "import { startPage } from './page/page';",
  "import { allProbes, linesByHand } from './all-probes';",
];
/** @param subjects the subjects whose probes the page runs; all where none is named */
const linesFor = (subjects: readonly string[]): string[] => [
  `startPage(allProbes(beliefs, facts, ${JSON.stringify(subjects)}), linesByHand(beliefs));`,
];

/** Bundles the page of the probe as one file that loads nothing from elsewhere. */
export async function bundleProbePage(subjects: readonly string[]): Promise<string> {
  const [html, css, script] = await Promise.all([
    readFile(`${probeFolder}page/page.html`, 'utf8'),
    readFile(`${probeFolder}page/page.css`, 'utf8'),
    bundleScript(subjects),
  ]);
  // The replacements are functions, because a text would have its $ read as patterns.
  return html
    .replace('<style></style>', () => `<style>${css}</style>`)
    .replace('<!-- RAW -->', rawElements)
    .replace('<script></script>', () => `<script>${script}</script>`);
}

async function bundleScript(subjects: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: await entryOfAll(IMPORTS, linesFor(subjects)), resolveDir: probeFolder, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2019',
    platform: 'browser',
    supported: { 'template-literal': false },
    charset: 'utf8',
    legalComments: 'none',
  });
  return harmlessScript(outputFiles[0]?.text ?? '')
    .replace(/<(?=!--|\?|\/(?:script|style))/gi, '\\x3c')
    .replaceAll('`', '\\x60');
}
