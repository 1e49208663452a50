import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBareMachine } from './bare-machine';

const download = 'playwright install --only-shell chromium';
const aptShell = 'apt-get install -y --no-install-recommends chromium-headless-shell';
const aptChromium = 'apt-get install -y --no-install-recommends chromium';
const bring = "if (args[0] === 'install') put(starting);";
const fail = 'process.exit(1);';

/**
 * The commands that installed something: asking for apt-get's version, updating its lists, and a browser's trial start
 * change nothing.
 */
function installs(run: { commands: string[] }): string[] {
  return run.commands.filter((command) => !/^(browser|apt-get (--version|update))/.test(command));
}

describe('before npm test', () => {
  let machine: ReturnType<typeof makeBareMachine>;
  beforeEach(() => {
    machine = makeBareMachine();
    machine.installPackages();
    machine.putPlaywright(fail);
  });
  afterEach(() => machine.removeFolder());

  it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    'a %s that is there is used, silently',
    (name) => {
      machine.putBrowser(name);
      const run = machine.ensure(['--browser']);
      expect(run).toMatchObject({ status: 0, stdout: '', stderr: '' });
      expect(installs(run)).toEqual([]);
    },
  );

  it('a browser is started once, then remembered until its file changes', () => {
    machine.putBrowser('chromium');
    expect(machine.ensure(['--browser']).commands).toContain('browser');
    expect(machine.ensure(['--browser']).commands).not.toContain('browser');
    machine.putSnapStub('chromium');
    expect(machine.ensure(['--browser']).status).toBe(1);
  });

  it('npm start needs no browser', () => {
    expect(machine.ensure([])).toEqual({ status: 0, stdout: '', stderr: '', commands: [] });
  });

  it.each(['CHROMIUM', 'CHROME_PATH'])('a browser named in %s goes before others', (variable) => {
    machine.putSnapStub('chromium');
    machine.putBrowser('my-own-browser');
    const run = machine.ensure(['--browser'], { env: { [variable]: machine.path('my-own-browser') } });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(installs(run)).toEqual([]);
  });

  it('a named browser that does not start is mentioned, and another one used', () => {
    machine.putBrowser('chromium');
    const run = machine.ensure(['--browser'], { env: { CHROMIUM: '/no/such/browser' } });
    expect(run.status).toBe(0);
    expect(run.stderr).toBe(
      `/no/such/browser does not start; ${machine.path('chromium')} is used instead.\n`,
    );
  });

  it('a chromium that only asks for snap does not count', () => {
    machine.putSnapStub('chromium');
    machine.putPlaywright(bring);
    expect(installs(machine.ensure(['--browser']))).toEqual([download]);
  });

  it("without a browser Playwright's is downloaded, in one line, and found again", () => {
    machine.putPlaywright(bring);
    const run = machine.ensure(['--browser']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toBe(
      "No browser that starts was found; downloading Playwright's Chromium, which can take a few minutes…\n",
    );
    expect(installs(machine.ensure(['--browser']))).toEqual([]);
  });

  it('as root, system libraries that the download lacks are installed', () => {
    machine.putAptGet({});
    machine.putPlaywright("put(args[0] === 'install-deps' ? starting : failing);");
    const run = machine.ensure(['--browser'], { root: true });
    expect(run.status).toBe(0);
    expect(installs(run)).toEqual([download, 'playwright install-deps chromium']);
  });

  it("as root, Debian's chromium is installed where the download fails", () => {
    machine.putAptGet({ chromium: 'starts' });
    const run = machine.ensure(['--browser'], { root: true });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(installs(run)).toEqual([download, aptShell]);
    expect(run.commands.filter((command) => /^apt-get (update|install)/.test(command))).toEqual([
      'apt-get update',
      aptShell,
    ]);
  });

  it('a download that waits for ever is given up, with the process that it started', () => {
    machine.putAptGet({ chromium: 'starts' });
    machine.putPlaywright(`const { spawn } = require('node:child_process');
      if (args[0] === 'install') spawn(process.execPath, [__filename, 'child'], { stdio: 'inherit' });
      setInterval(() => {}, 1000);`);
    const run = machine.ensure(['--browser'], { root: true, env: { BROWSER_DOWNLOAD_SECONDS: '1' } });
    expect(run.status).toBe(0);
    expect(installs(run)).toContain(aptShell);
  });

  it('as root with apt-get in vain: the reasons, then one sentence', () => {
    machine.putAptGet({ chromium: 'snap stub' });
    machine.putPlaywright("console.error('no such host'); process.exit(1);");
    const run = machine.ensure(['--browser'], { root: true });
    expect(run.status).toBe(1);
    expect(installs(run)).toEqual([download, aptShell, aptChromium]);
    expect(run.stderr).toMatch(/^no such host\n/);
    expect(run.stderr.trim().split('\n').at(-1)).toBe(
      "The tests need a Chromium or Chrome that starts, and neither Playwright's nor Debian's could be installed here (see above): install one (on Debian: sudo apt-get install chromium), or give its path in CHROMIUM.",
    );
  });

  it('not root: apt-get is left alone, and one sentence says what to install', () => {
    machine.putAptGet({ chromium: 'starts' });
    const run = machine.ensure(['--browser']);
    expect(run.status).toBe(1);
    expect(run.commands.filter((command) => command.startsWith('apt-get'))).toEqual([]);
    expect(run.stderr).toContain("Playwright's could not be installed here");
    expect(run.stderr).toContain('sudo apt-get install chromium');
  });

  it('root without apt-get: the same sentence', () => {
    expect(machine.ensure(['--browser'], { root: true }).stderr).toContain(
      "Playwright's could not be installed",
    );
  });
});
