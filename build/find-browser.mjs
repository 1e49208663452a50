import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const memory = fileURLToPath(new URL('../node_modules/.cache/browser-that-starts.json', import.meta.url));
/** The names of Chromium. The one without a window comes first, since it takes half the processor time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** The browser that the user named, which goes before any other. */
function namedByUser() {
  return [process.env.CHROMIUM, process.env.CHROME_PATH].filter(Boolean);
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inApplications() {
  if (process.platform !== 'darwin') return [];
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
}

function playwrightFolder() {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ms-playwright');
}

function list(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/**
 * The browsers in Playwright's cache, such as `chromium-1234/chrome-linux64/chrome`, and their like on other systems;
 * the newest revision comes first.
 */
function inPlaywrightCache() {
  const inside = [
    'chrome',
    'chrome.exe',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-headless-shell',
    'chrome-headless-shell.exe',
    'headless_shell',
  ];
  return list(playwrightFolder())
    .filter((folder) => /[\\/]chromium(_headless_shell)?-\d+$/.test(folder))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap(list)
    .flatMap((folder) => inside.map((name) => join(folder, name)));
}

/** Tells one installed file from its next version without running it. */
function fingerprint(path) {
  try {
    const { size, mtimeMs } = statSync(path);
    return { path, size, mtimeMs, asked: namedByUser() };
  } catch {
    return undefined;
  }
}

/** Whether the browser shows a page once, since some distributions install a `chromium` that only asks for snap. */
function starts(path) {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  try {
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      `--user-data-dir=${profile}`,
    ];
    const page = ['--dump-dom', 'data:text/html,<p>it starts</p>'];
    const run = spawnSync(path, [...flags, ...page], {
      encoding: 'utf8',
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    return (run.stdout ?? '').includes('<p>it starts</p>');
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function recall() {
  try {
    const known = JSON.parse(readFileSync(memory, 'utf8'));
    return JSON.stringify(known) === JSON.stringify(fingerprint(known.path)) ? known.path : undefined;
  } catch {
    return undefined;
  }
}

function remember(path) {
  try {
    mkdirSync(join(memory, '..'), { recursive: true });
    writeFileSync(memory, JSON.stringify(fingerprint(path)));
  } catch {
    // A folder that can't be written to only makes the next run slower.
  }
}

/**
 * The path of a Chromium on this machine that really starts, or undefined. The path is remembered, so that a second
 * call is quick.
 */
export function findBrowser() {
  const known = recall();
  if (known) return known;
  const places = [...namedByUser(), ...onPath(), ...inApplications(), ...inPlaywrightCache()];
  const found = places.find((path) => fingerprint(path) && starts(path));
  if (found) remember(found);
  return found;
}
