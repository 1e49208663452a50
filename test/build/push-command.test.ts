import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { itAtGoogle, scriptId } from './linked-project';

const tsx = import.meta.resolve('tsx');

type Outcome = { code: number | null; stdout: string; stderr: string };

const it = itAtGoogle.extend<{
  type: (command: 'push' | 'link-script', ...args: readonly string[]) => Promise<Outcome>;
}>({
  type: async ({ project }, use) =>
    use((command, ...args) => {
      const file = fileURLToPath(new URL(`../../build/${command}.ts`, import.meta.url));
      const child = spawn(process.execPath, ['--import', tsx, file, ...args], {
        cwd: project.folder,
        env: project.environment,
      });
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (text) => {
        stdout += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text) => {
        stderr += text;
      });
      return new Promise<Outcome>((resolve) => {
        child.on('close', (code) => resolve({ code, stdout, stderr }));
      });
    }),
});

describe.concurrent('the commands as typed, with the add-on that is built', () => {
  it('npm run push brings the real bundle to Google as it lies in dist', async ({
    google,
    project,
    type,
  }) => {
    const ofRepository = readFileSync(new URL('../../.clasp.json', import.meta.url), 'utf8');
    project.link({ ...JSON.parse(ofRepository), scriptId });
    const run = await type('push');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('and read them back: they are the same.\n');
    const held = new Map(google.scripts.get(scriptId)?.map((file) => [file.name, file]));
    const dist = (name: string) => readFileSync(join(project.folder, 'dist', name), 'utf8');
    expect(held.get('Code')).toEqual({ name: 'Code', type: 'SERVER_JS', source: dist('Code.js') });
    expect(held.get('appsscript')).toEqual({
      name: 'appsscript',
      type: 'JSON',
      source: dist('appsscript.json'),
    });
    expect(dist('Code.js')).toContain('function TMALL_PHASE(');
  });

  it('npm run push without a link fails with one sentence', async ({ google, project, type }) => {
    project.link({ scriptId: 'put-your-script-id-here', rootDir: 'dist' });
    const { code, stderr } = await type('push');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^No script at Google is linked yet: .*\.\n$/);
    expect(google.calls).toEqual([]);
  });

  it('npm run link links', async ({ type }) => {
    expect(await type('link-script', scriptId)).toEqual({
      code: 0,
      stdout: `Linked to script ${scriptId}; npm run push brings the add-on there.\n`,
      stderr: '',
    });
  });

  for (const command of ['push', 'link-script'] as const) {
    it(`--help of ${command} explains, and does nothing`, async ({ google, type }) => {
      const { code, stdout } = await type(command, '--help');
      expect(code).toBe(0);
      expect(stdout).toMatch(/^npm run (push|link)/);
      expect(google.calls).toEqual([]);
    });
  }

  const either = /^Give either one script or --new with a title in quotes/;
  for (const [command, args, sentence] of [
    ['push', ['--forse'], /^Unknown option '--forse'/],
    ['push', ['now'], /^Unexpected argument 'now'/],
    ['push', ['--deploy'], /^Option '--deploy <value>' argument missing/],
    ['push', ['--deploy', ' '], /^Say after --deploy, in quotes, what changed\.\n$/],
    ['link-script', [], either],
    ['link-script', ['My', 'sheet'], either],
    ['link-script', ['--new', ' '], either],
    ['link-script', ['--new', 'My', 'sheet'], either],
    ['link-script', ['--new'], /^Option '--new <value>' argument missing/],
    ['link-script', ['sheet'], /^"sheet" is neither a script's id nor its editor's address/],
  ] as const) {
    it(`${command} ${JSON.stringify(args)} is refused in one line`, async ({ project, type }) => {
      const before = project.linkFile();
      const { code, stdout, stderr } = await type(command, ...args);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toMatch(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(project.linkFile()).toBe(before);
    });
  }
});
