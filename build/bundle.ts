import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { versionDefinition } from './build-version';
import { bundleSidebar, sidebarFiles } from './bundle-sidebar';
import { legalComment, type ThirdParty, thirdPartiesOf } from './third-party';
import { withoutHelp } from './without-help';
import { wrappers } from './wrappers';

const root = fileURLToPath(new URL('..', import.meta.url));

export const distFolder = `${root}dist`;

/** The length of a line in characters, roughly. */
const LONGEST_LINE = 120;

export interface Addon {
  /** The text of Code.js. */
  readonly code: string;
  /** The text of appsscript.json. */
  readonly manifest: string;
  /** The pages that the script shows, by file name. */
  readonly pages: Readonly<Record<`${string}.html`, string>>;
  /** What of others is in them. */
  readonly parties: readonly ThirdParty[];
}

/**
 * Bundles the add-on as Apps Script loads it: one script that declares the wrappers at the top level and keeps all else
 * in one closure. The script is minified, but not to one line, because an error in a cell quotes a line number.
 */
export async function bundleAddon(): Promise<Addon> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${root}src/main.ts`],
    absWorkingDir: root,
    metafile: true,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'TmallAssessment',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    define: versionDefinition(),
    lineLimit: LONGEST_LINE,
    plugins: [withoutHelp],
    footer: { js: wrappers() },
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild wrote no script');
  const [parties, sidebar] = await Promise.all([thirdPartiesOf(metafile, root), bundleSidebar()]);
  return {
    code: legalComment(parties) + script.text,
    manifest: await readFile(`${root}appsscript.json`, 'utf8'),
    pages: sidebarFiles(sidebar),
    parties: [...parties, ...sidebar.parties],
  };
}

/** Writes what Google is to get, and nothing else, into the folder. @returns the names of the files */
export async function writeDist(folder: string = distFolder): Promise<string[]> {
  const { code, manifest, pages } = await bundleAddon();
  const files = { 'Code.js': code, 'appsscript.json': manifest, ...pages };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(`${folder}/${name}`, text)));
  return Object.keys(files);
}
