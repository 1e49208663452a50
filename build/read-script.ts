import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { explainRefusal } from './explain-refusal';
import type { Clasp } from './run-clasp';

/** The files of a script, from file name to text, e.g. from `Code.js` to `function onOpen…`. */
export type Files = ReadonlyMap<string, string>;

/** Does the work in a new folder outside of any project, and removes that folder. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  // clasp refuses a folder that is reached through a symbolic link, as the temporary folder is on some systems.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'clasp-')));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files that clasp names relative to its folder, as names in the script: `Code.js`, `utils/dates.js`. */
function pulledNames(stdout: string): string[] {
  const { pulledFiles }: { pulledFiles?: unknown } = Object(JSON.parse(stdout));
  if (!Array.isArray(pulledFiles)) throw new Error('clasp did not say which files it read back.');
  return pulledFiles.map((path) => relative('script', String(path)).replaceAll(sep, '/'));
}

/**
 * Reads back what Google holds as this script.
 * @param version one of its versions; without it, what the script is now
 */
export function readScript(scriptId: string, clasp: Clasp, version?: number): Promise<Files> {
  return inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'script'));
    await writeFile(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'script' }));
    const wanted = version === undefined ? [] : ['--versionNumber', String(version)];
    const run = await clasp(['pull', '--json', ...wanted], folder);
    if (!run.ok) throw new Error(`The script could not be read from Google: ${explainRefusal(run)}.`);
    const files = new Map<string, string>();
    for (const name of pulledNames(run.stdout)) {
      // clasp writes no file where the script's file is empty.
      files.set(name, await readFile(join(folder, 'script', name), 'utf8').catch(() => ''));
    }
    return files;
  });
}
