// This runs before `npm start` and `npm test`, on a machine where nothing may be installed yet, so it uses nothing but
// Node. What follows the check of Node's version is imported late, because an old Node could not even read it.
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

function refuseOldNode() {
  const wanted = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).engines.node;
  const least = /(\d+)\.(\d+)/.exec(wanted);
  const present = process.versions.node.split('.').map(Number);
  const [major, minor] = [Number(least[1]), Number(least[2])];
  if (present[0] > major || (present[0] === major && present[1] >= minor)) return;
  throw new Error(`This needs Node ${major}.${minor} or later, but this is Node ${process.versions.node}.`);
}

async function ensure(args) {
  refuseOldNode();
  const unknown = args.find((arg) => arg !== '--browser');
  if (unknown) throw new Error(`build/ensure.mjs knows only the option --browser, not "${unknown}".`);
  const { installPackages } = await import('./install-packages.mjs');
  installPackages(root);
  if (!args.includes('--browser')) return;
  const { installBrowser } = await import('./install-browser.mjs');
  await installBrowser();
}

ensure(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
