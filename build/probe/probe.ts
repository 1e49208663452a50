import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printOutcome } from '../print-outcome';
import { makeClasp } from '../run-clasp';
import { readBeliefs, readFacts } from './belief-files';
import { takeObservations } from './observations';
import { type PushProbe, pushProbe } from './push-probe';

const help = `npm run probe -- --new "Probe"     make a new Google sheet, and bring the probe there
npm run probe -- --script SCRIPT   bring it to a script that exists: its id, or the address of its editor
npm run probe                      bring it to the same script again; --replace erases other code there
npm run probe -- --take FILE       take in what the page of the probe has seen at Google`;

const OPTIONS = {
  new: { type: 'string' },
  script: { type: 'string' },
  take: { type: 'string' },
  replace: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

await printOutcome(async () => {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) return help;
  const title = values.new?.trim();
  const chosen = [values.new, values.script, values.take].filter((value) => value !== undefined);
  if (chosen.length > 1 || title === '') {
    throw new Error(
      'Give one of --new with a title in quotes, --script and --take; npm run probe -- --help shows how.',
    );
  }
  if (values.take !== undefined) return take(values.take);
  const target: PushProbe['target'] | undefined = title
    ? { title }
    : values.script === undefined
      ? undefined
      : { script: values.script };
  return pushProbe({
    folder: join(process.cwd(), '.probe'),
    clasp: makeClasp(),
    ...(target && { target }),
    othersCode: values.replace ? 'replace' : 'keep',
  });
});

async function take(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      `${path} could not be read (${error.code}): give the file that the page of the probe has saved.`,
    );
  });
  const known = [...(await readBeliefs()).keys(), ...(await readFacts()).keys()];
  return takeObservations(text, new Set(known));
}
