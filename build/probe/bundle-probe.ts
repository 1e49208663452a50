import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { probeFolder } from './belief-files';
import { bundleProbePage } from './bundle-probe-page';
import { entryOfAll } from './entry-of-all';

const IMPORTS = [
  "import { probeScript } from './script/script';",
  "import { allProbes } from './all-probes';",
];
const LINES = ['export const script = probeScript(allProbes(beliefs, facts));'];

/** The functions at the top level that a menu or a page calls, each with its arguments. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  onOpen: [],
  openProbe: [],
  probeBegin: [],
  probeStep: ['id', 'step'],
  probeEnd: ['rows'],
  probeEcho: ['value'],
  probeGive: ['name'],
  probeText: ['length'],
};

/** The functions that cells call. */
const CUSTOM = `
/** What reaches a function. @customfunction */
function PROBE_SEES(a, b, c) { return Probe.script.sees(Array.prototype.slice.call(arguments)); }
/** A value by its name. @customfunction */
function PROBE_GIVES(name) { return Probe.script.gives(name); }
/** What comes of trying something from within a cell. @customfunction */
function PROBE_TRIES(name) { return Probe.script.tries(name); }
`;

export interface ProbeBundle {
  readonly code: string;
  readonly manifest: string;
  readonly pages: Readonly<Record<`${string}.html`, string>>;
}

/**
 * Bundles the probe as a script of its own, with the scopes of the add-on and nothing of its code. The local workbook runs the
 * same bundle in the tests.
 * @param subjects the subjects whose probes the page runs; all where none is named
 */
export async function bundleProbe(subjects: readonly string[] = []): Promise<ProbeBundle> {
  const [code, page, manifest] = await Promise.all([
    bundleCode(),
    bundleProbePage(subjects),
    readFile(fileURLToPath(new URL('../../appsscript.json', import.meta.url)), 'utf8'),
  ]);
  return { code, manifest, pages: { 'probe.html': page } };
}

async function bundleCode(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: await entryOfAll(IMPORTS, LINES), resolveDir: probeFolder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Probe',
    target: 'es2019',
    platform: 'neutral',
    charset: 'utf8',
    legalComments: 'none',
    footer: { js: footer() },
  });
  return outputFiles[0]?.text ?? '';
}

const footer = (): string =>
  Object.entries(CALLED)
    .map(([name, args]) => {
      const list = args.join(', ');
      return `function ${name}(${list}) { return Probe.script.${name}(${list}); }`;
    })
    .join('\n') + CUSTOM;

/** Writes what Google is to get into the folder. @returns the names of the files */
export async function writeProbe(folder: string): Promise<string[]> {
  const { code, manifest, pages } = await bundleProbe();
  const files = { 'Probe.js': code, 'appsscript.json': manifest, ...pages };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(`${folder}/${name}`, text)));
  return Object.keys(files);
}
