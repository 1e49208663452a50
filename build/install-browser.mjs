import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { runWhileItProgresses } from './run-while-it-progresses.mjs';

const playwright = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url));

/** What the installers said, shown only where none of them succeeded. */
const said = [];

function run(command, args) {
  const settings = {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const { status, stdout, stderr } = spawnSync(command, args, settings);
  if (status !== 0) said.push(`${stdout ?? ''}${stderr ?? ''}`);
  return status === 0;
}

function canUseApt() {
  return process.getuid?.() === 0 && run('apt-get', ['--version']);
}

function aptInstall(...packages) {
  // The lists may be good enough even where fetching them anew fails.
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

async function downloadWithPlaywright() {
  console.log(
    "No browser that starts was found; downloading Playwright's Chromium, which can take a few minutes…",
  );
  // Where no mirror answers, a download may wait for ever.
  const seconds = Number(process.env.BROWSER_DOWNLOAD_SECONDS ?? 120);
  const download = await runWhileItProgresses(
    process.execPath,
    [playwright, 'install', '--only-shell', 'chromium'],
    seconds,
  );
  said.push(download.said);
  return download.ok;
}

async function obtainBrowser() {
  const downloaded = await downloadWithPlaywright();
  if (findBrowser()) return;
  const apt = canUseApt();
  if (apt && downloaded) {
    console.log('It lacks system libraries; installing them with apt-get…');
    run(process.execPath, [playwright, 'install-deps', 'chromium']);
    if (findBrowser()) return;
  }
  if (apt) {
    console.log("Installing Debian's chromium with apt-get, which can take a few minutes…");
    // Not every distribution has the browser without a window.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      aptInstall(name);
      if (findBrowser()) return;
    }
  }
  process.stderr.write(`${said.join('\n')}\n`);
  const tried = apt ? "neither Playwright's nor Debian's could" : "Playwright's could not";
  throw new Error(
    `The tests need a Chromium or Chrome that starts, and ${tried} be installed here (see ` +
      'above): install one (on Debian: sudo apt-get install chromium), or give its path in CHROMIUM.',
  );
}

/** Makes sure that there is a browser that starts: one that is installed, else Playwright's, else Debian's. */
export async function installBrowser() {
  const wanted = process.env.CHROMIUM || process.env.CHROME_PATH;
  if (!findBrowser()) await obtainBrowser();
  if (wanted && findBrowser() !== wanted)
    console.warn(`${wanted} does not start; ${findBrowser()} is used instead.`);
}
