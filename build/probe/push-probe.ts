import { mkdir, writeFile } from 'node:fs/promises';
import { linkNew } from '../link-addon';
import { scriptIdOf } from '../parse-script-id';
import { pushAddon } from '../push-addon';
import type { Clasp } from '../run-clasp';
import { linkedScript, writeLink } from '../script-link';
import { writeProbe } from './bundle-probe';

export interface PushProbe {
  /** The folder of the probe, which has a link of its own, so that the add-on's stays what it is. */
  readonly folder: string;
  readonly clasp: Clasp;
  /** A title for a new sheet, or a script that exists; neither where one is linked already. */
  readonly target?: { readonly title: string } | { readonly script: string };
  readonly othersCode: 'keep' | 'replace';
}

/** The files of the probe, and no others. */
const IGNORED = ['**/**', '!Probe.js', '!appsscript.json', '!probe.html', ''].join('\n');

const WHAT_NEXT =
  'Open the sheet, then Extensions > the script\'s name > Open the probe, press "Run all", and bring the file that it gives here: npm run probe -- --take google-observed.json';

/**
 * Brings the probe to Google: to a new sheet, to a script that exists, or to the one that is linked. It is never part of the
 * add-on.
 * @returns what was done and what to do next, in sentences
 */
export async function pushProbe({ folder, clasp, target, othersCode }: PushProbe): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/.claspignore`, IGNORED);
  const linked = target ? await link(folder, target, clasp) : [];
  if (!(await linkedScript(folder))) {
    throw new Error(
      'The probe has no script at Google yet: run npm run probe -- --new "Probe", which makes a sheet of its own.',
    );
  }
  const pushed = await pushAddon({ folder, build: writeProbe, clasp, othersCode, command: 'npm run probe' });
  return [...linked, pushed.sentence, WHAT_NEXT].join('\n');
}

async function link(
  folder: string,
  target: NonNullable<PushProbe['target']>,
  clasp: Clasp,
): Promise<string[]> {
  if ('title' in target)
    return [await linkNew(folder, target.title, clasp, 'the probe is brought there now')];
  await writeLink(folder, { scriptId: scriptIdOf(target.script) });
  return [];
}
