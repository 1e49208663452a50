import { parseArgs } from 'node:util';
import { printOutcome } from './print-outcome';

const help = `npm run push                 build the add-on, push it to the linked script, and check that Google has it
npm run push -- --replace    the same where that script holds other code, which is erased
npm run push -- --deploy "what changed"
                             the same, and then make a version of it and move the script's deployment there`;

await printOutcome(async () => {
  const options = {
    replace: { type: 'boolean' },
    deploy: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values } = parseArgs({ options });
  if (values.help) return help;
  const what = values.deploy?.trim();
  if (what === '') throw new Error('Say after --deploy, in quotes, what changed.');
  console.log('Building, pushing and reading back; this takes some seconds…');
  // What builds and pushes is loaded only now: a slip in the arguments is answered at once.
  const [{ writeDist }, { pushAddon }, { deployAddon }, { makeClasp }] = await Promise.all([
    import('./bundle'),
    import('./push-addon'),
    import('./deploy-addon'),
    import('./run-clasp'),
  ]);
  const [folder, clasp] = [process.cwd(), makeClasp()];
  const othersCode = values.replace ? 'replace' : 'keep';
  const { sentence, ...pushed } = await pushAddon({ folder, build: writeDist, clasp, othersCode });
  if (what === undefined) return sentence;
  console.log(sentence);
  return deployAddon({ folder, clasp, what, ...pushed });
});
