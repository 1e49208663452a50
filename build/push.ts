import { parseArgs } from 'node:util';
import { writeDist } from './bundle';
import { printOutcome } from './print-outcome';
import { pushAddon } from './push-addon';
import { makeClasp } from './run-clasp';

const help = `npm run push                 build the add-on, push it to the linked script, and check that Google has it
npm run push -- --replace    the same where that script holds other code, which is erased`;

await printOutcome(async () => {
  const options = { replace: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  const { values } = parseArgs({ options });
  if (values.help) return help;
  console.log('Building, pushing and reading back; this takes some seconds…');
  return pushAddon({
    folder: process.cwd(),
    build: writeDist,
    clasp: makeClasp(),
    othersCode: values.replace ? 'replace' : 'keep',
  });
});
