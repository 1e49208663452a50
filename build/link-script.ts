import { parseArgs } from 'node:util';
import { linkExisting, linkNew } from './link-addon';
import { printOutcome } from './print-outcome';
import { makeClasp } from './run-clasp';

const help = `npm run link -- --new "My sheet"    make a new Google sheet with a script of its own, and link that
npm run link -- SCRIPT              link a script that exists: its id, or the address of its editor`;

await printOutcome(async () => {
  const options = { new: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) return help;
  const [script, ...more] = positionals;
  const title = values.new?.trim();
  if (title && script === undefined) return linkNew(process.cwd(), title, makeClasp());
  if (script && more.length === 0 && values.new === undefined) {
    return linkExisting(process.cwd(), script, makeClasp());
  }
  throw new Error(
    'Give either one script or --new with a title in quotes; npm run link -- --help shows how.',
  );
});
