import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { differences, othersFiles } from './compare-files';
import { explainRefusal } from './explain-refusal';
import { type Files, readScript } from './read-script';
import type { Clasp } from './run-clasp';
import { howToLink, linkedScript } from './script-link';

export interface Push {
  /** The folder that holds .clasp.json, in which dist is made. */
  readonly folder: string;
  /** Writes the add-on's files into the given folder. @returns their names */
  readonly build: (dist: string) => Promise<readonly string[]>;
  readonly clasp: Clasp;
  /** What to do where the script at Google holds code that is not the add-on's. */
  readonly othersCode: 'keep' | 'replace';
  /** The command that is typed to push. */
  readonly command?: string;
}

async function readDist(dist: string, names: readonly string[]): Promise<Files> {
  const texts = await Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')));
  return new Map(names.map((name, index) => [name, texts[index] ?? '']));
}

/**
 * Makes sure that the right files are pushed: clasp takes a wrong or empty rootDir, and a wrong .claspignore, for a
 * wish to push less, and calls that a success.
 */
async function checkWhatIsPushed(folder: string, names: readonly string[], clasp: Clasp): Promise<void> {
  const run = await clasp(['status', '--json'], folder);
  if (!run.ok) throw new Error(`clasp could not list what it would push: ${explainRefusal(run)}.`);
  const { filesToPush }: { filesToPush?: unknown } = Object(JSON.parse(run.stdout));
  const paths = Array.isArray(filesToPush) ? filesToPush.map(String) : [];
  // clasp lists them in the order in which it happened to read them.
  const listed = paths.map((path) => path.replaceAll('\\', '/')).sort();
  const meant = names.map((name) => `dist/${name}`).sort();
  if (listed.join() === meant.join()) return;
  throw new Error(
    `clasp would push ${listed.join(', ') || 'nothing'} instead of ${meant.join(', ')}: correct rootDir in .clasp.json ` +
      'or the names in .claspignore.',
  );
}

export interface Pushed {
  readonly scriptId: string;
  /** The files that Google holds now. */
  readonly files: Files;
  /** What was done, in a sentence. */
  readonly sentence: string;
}

/**
 * Builds the add-on, pushes it with clasp and reads it back. Nothing else proves a push: clasp can end well without one.
 *
 * @throws an Error with one sentence wherever Google does not hold the add-on at the end
 */
export async function pushAddon({
  folder,
  build,
  clasp,
  othersCode,
  command = 'npm run push',
}: Push): Promise<Pushed> {
  const scriptId = await linkedScript(folder);
  if (!scriptId) throw new Error(`No script at Google is linked yet: ${howToLink}.`);
  const dist = join(folder, 'dist');
  const names = await build(dist);
  await checkWhatIsPushed(folder, names, clasp);

  const ours = await readDist(dist, names);
  const before = await readScript(scriptId, clasp);
  const done = (sentence: string): Pushed => ({ scriptId, files: ours, sentence });
  if (differences(ours, before).length === 0)
    return done(`Script ${scriptId} already holds just this; nothing to push.`);
  const others = othersFiles(names, before);
  if (others.length > 0 && othersCode === 'keep') {
    throw new Error(
      `Script ${scriptId} holds code that is not this add-on's, which a push would erase (${others.join(', ')}): link a ` +
        `new sheet, or run ${command} -- --replace to erase it.`,
    );
  }

  const run = await clasp(['push', '--force'], folder);
  if (!run.ok) throw new Error(`The push failed: ${explainRefusal(run)}.`);
  const wrong = differences(ours, await readScript(scriptId, clasp));
  if (wrong.length === 0)
    return done(`Pushed ${names.join(', ')} to script ${scriptId}, and read them back: they are the same.`);
  throw new Error(`The push failed: clasp said "${run.said}", but at Google ${wrong.join(', ')}.`);
}
