import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/**
 * Says in words what makes `npm ci` necessary; undefined where all is there.
 *
 * Files are compared by content: a fresh clone gives every file the same age, and a touched file is not a changed one.
 * npm writes node_modules/.package-lock.json last, so an installation that was cut short has none.
 */
function whatIsStale(root) {
  const wanted = readPackages(new URL('package-lock.json', root));
  if (!wanted)
    throw new Error(
      'package-lock.json is missing or is not JSON; restore it (git checkout package-lock.json).',
    );
  const installed = readPackages(new URL('node_modules/.package-lock.json', root));
  if (!installed) return 'no packages are installed';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue;
    const present = installed[path];
    // Packages for other kinds of machine are in the lock file, and rightly not here.
    if (!present && entry.optional) continue;
    if (!present || !existsSync(new URL(`${path}/package.json`, root))) return `${path} is missing`;
    if (present.version !== entry.version || present.integrity !== entry.integrity) {
      return `${path} is not the version that package-lock.json names`;
    }
  }
  return undefined;
}

/** Runs `npm ci` where node_modules is not what package-lock.json asks for. */
export function installPackages(root) {
  const stale = whatIsStale(root);
  if (!stale) return;
  console.log(`Installing packages with npm ci (${stale}); this can take a few minutes…`);
  // The tools are development packages, which NODE_ENV=production or a setting of npm's would leave out.
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  process.stderr.write(`${npm.stdout ?? ''}${npm.stderr ?? ''}`);
  if (npm.error) throw new Error(`npm could not be run (${npm.error.message}); it comes with Node.`);
  throw new Error(
    'npm ci failed (its own words are above), so the packages that this needs are not installed.',
  );
}
