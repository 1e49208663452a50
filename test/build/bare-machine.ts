import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../../build/', import.meta.url));

const browser = "#!/bin/sh\necho 'browser' >> \"$MACHINE/log\"\necho '<body><p>it starts</p></body>'\n";
const snapStub = "#!/bin/sh\necho 'This command needs: snap install chromium'\nexit 1\n";

/** A lock file of one needed package, and one for another kind of machine. */
export function lockFile(version: string): string {
  return JSON.stringify({
    packages: {
      '': { name: 'a-project' },
      'node_modules/needed': { version, integrity: `sha512-${version}` },
      'node_modules/elsewhere': { version, integrity: 'sha512-x', optional: true },
    },
  });
}

function hiddenLockFile(version: string, integrity: string): string {
  return JSON.stringify({ packages: { 'node_modules/needed': { version, integrity } } });
}

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
  /** The commands that were run, as they would be typed. */
  commands: string[];
}

/**
 * Makes a folder that stands for a whole machine: a clone of the project, the only folder on PATH, and a home folder.
 * Its npm, apt-get, Playwright and browsers write down how they were called, and do what the test says.
 */
export function makeBareMachine() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bare-machine-')));
  const at = (...parts: string[]) => join(folder, ...parts);

  function write(path: string, text: string, mode = 0o644): void {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
    chmodSync(at(path), mode);
  }
  const putCommand = (name: string, script: string) => write(`bin/${name}`, script, 0o755);
  const recording = (name: string, rest: string) =>
    putCommand(name, `#!/bin/sh\necho "${name} $*" >> "$MACHINE/log"\n${rest}\n`);

  mkdirSync(at('bin'));
  mkdirSync(at('home'));
  for (const name of readdirSync(build).filter((file) => file.endsWith('.mjs'))) {
    cpSync(join(build, name), at('build', name));
  }
  write('package.json', JSON.stringify({ engines: { node: '>=20.19' }, type: 'module' }));
  write('package-lock.json', lockFile('1.0.0'));

  return {
    write,
    has: (path: string) => existsSync(at(path)),
    remove: (path: string) => rmSync(at(path), { recursive: true, force: true }),
    removeFolder: () => rmSync(folder, { recursive: true, force: true }),
    putCommand,
    putBrowser: (name: string) => putCommand(name, browser),
    putSnapStub: (name: string) => putCommand(name, snapStub),
    path: (name: string) => at('bin', name),

    putNpm: (succeeds: boolean) =>
      recording('npm', succeeds ? 'exit 0' : 'echo "npm ERR! no such host" >&2\nexit 1'),

    installPackages(version = '1.0.0', integrity = 'sha512-1.0.0'): void {
      write('node_modules/.package-lock.json', hiddenLockFile(version, integrity));
      write('node_modules/needed/package.json', '{}');
    },

    /** Puts an apt-get there, which brings the packages that it has. */
    putAptGet(has: { chromium?: 'starts' | 'snap stub' }): void {
      if (has.chromium) write('archive/chromium', has.chromium === 'starts' ? browser : snapStub, 0o755);
      const chromium = has.chromium
        ? '/bin/cp -p "$MACHINE/archive/chromium" "$MACHINE/bin/chromium"'
        : 'exit 100';
      recording('apt-get', `case "$*" in\n*install*chromium*) ${chromium} ;;\nesac`);
    },

    /** Puts Playwright's installer there, given as the statements that follow once it has written down its call. */
    putPlaywright(statements: string): void {
      write(
        'node_modules/playwright-core/cli.js',
        `const fs = require('node:fs'); const { MACHINE, HOME } = process.env; const args = process.argv.slice(2);
        fs.appendFileSync(MACHINE + '/log', ['playwright', ...args].join(' ') + '\\n');
        function put(script) {
          const folder = HOME + '/.cache/ms-playwright/chromium_headless_shell-9/chrome-headless-shell-linux64/';
          fs.mkdirSync(folder, { recursive: true });
          fs.writeFileSync(folder + 'chrome-headless-shell', script, { mode: 0o755 });
        }
        const starting = ${JSON.stringify(browser)}; const failing = '#!/bin/sh\\nexit 127\\n';
        ${statements}`,
      );
    },

    /** Runs build/ensure.mjs there, as root or not, with no other command within reach than those put there. */
    ensure(args: string[], { root = false, node = process.versions.node, env = {} } = {}): Run {
      write('log', '');
      write(
        'who.cjs',
        `process.getuid = () => ${root ? 0 : 1000};
        Object.defineProperty(process, 'platform', { value: 'linux' });
        Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } });`,
      );
      const { status, stdout, stderr } = spawnSync(process.execPath, [at('build/ensure.mjs'), ...args], {
        encoding: 'utf8',
        // The time-out is only for a defect that would wait for ever.
        timeout: 60_000,
        env: {
          PATH: at('bin'),
          HOME: at('home'),
          MACHINE: folder,
          NODE_OPTIONS: `--require "${at('who.cjs')}"`,
          ...env,
        },
      });
      const commands = readFileSync(at('log'), 'utf8').split('\n').filter(Boolean);
      return { status, stdout, stderr, commands };
    },
  };
}
