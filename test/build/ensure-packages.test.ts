import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFile, makeBareMachine } from './bare-machine';

const npmCi = 'npm ci --include=dev --no-audit --no-fund';

describe('before npm start and npm test', () => {
  let machine: ReturnType<typeof makeBareMachine>;
  beforeEach(() => {
    machine = makeBareMachine();
    machine.putNpm(true);
  });
  afterEach(() => machine.removeFolder());

  it('an older Node is refused in one sentence, before anything is installed', () => {
    const run = machine.ensure([], { node: '20.18.3' });
    expect(run.status).toBe(1);
    expect(run.stderr).toBe('This needs Node 20.19 or later, but this is Node 20.18.3.\n');
    expect(run.commands).toEqual([]);
  });

  it.each(['20.19.0', '22.1.0', '24.0.0'])('Node %s is accepted', (node) => {
    machine.installPackages();
    expect(machine.ensure([], { node }).status).toBe(0);
  });

  it('a fresh clone gets its packages, and is told so in one line', () => {
    const run = machine.ensure([]);
    expect(run.status).toBe(0);
    expect(run.commands).toEqual([npmCi]);
    expect(run.stdout).toBe(
      'Installing packages with npm ci (no packages are installed); this can take a few minutes…\n',
    );
  });

  it('an installation that was cut short is done again', () => {
    machine.write('node_modules/needed/package.json', '{}');
    expect(machine.ensure([]).commands).toEqual([npmCi]);
  });

  it('nothing is installed or said where all is there, whatever the age of the files', () => {
    machine.installPackages();
    machine.write('package-lock.json', lockFile('1.0.0'));
    expect(machine.ensure([])).toEqual({ status: 0, stdout: '', stderr: '', commands: [] });
  });

  it.each([
    ['version', '0.9.0', 'sha512-1.0.0'],
    ['content', '1.0.0', 'sha512-0.9.0'],
  ])('packages whose %s is not that of the lock file are replaced', (_, version, integrity) => {
    machine.installPackages(version, integrity);
    const run = machine.ensure([]);
    expect(run.commands).toEqual([npmCi]);
    expect(run.stdout).toContain('node_modules/needed is not the version that package-lock.json names');
  });

  it('a package whose folder is gone is brought back', () => {
    machine.installPackages();
    machine.remove('node_modules/needed');
    expect(machine.ensure([]).commands).toEqual([npmCi]);
  });

  it("npm's own words are shown where it fails, then one sentence", () => {
    machine.putNpm(false);
    const run = machine.ensure([]);
    expect(run.status).toBe(1);
    expect(run.stderr).toBe(
      'npm ERR! no such host\nnpm ci failed (its own words are above), so the packages that this needs are not installed.\n',
    );
  });

  it('a machine without npm is told so', () => {
    machine.remove('bin/npm');
    const run = machine.ensure([]);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^npm could not be run \(.*ENOENT\); it comes with Node\.\n$/);
  });

  it('an unknown option is refused by name', () => {
    const run = machine.ensure(['--browsers']);
    expect(run.status).toBe(1);
    expect(run.stderr).toBe('build/ensure.mjs knows only the option --browser, not "--browsers".\n');
  });
});
