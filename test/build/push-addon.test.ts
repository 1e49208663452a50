import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { pushAddon } from '../../build/push-addon';
import { makeClasp } from '../../build/run-clasp';
import { addonAtGoogle, itAtGoogle, scriptId } from './linked-project';
import { newManifest, refusal, type ScriptFile } from './stand-in-google';

type Push = Parameters<typeof pushAddon>[0];

const it = itAtGoogle.extend<{ push: (others?: Partial<Push>) => Promise<string> }>({
  push: async ({ project, clasp }, use) => {
    const usual: Push = { folder: project.folder, build: project.build, clasp, othersCode: 'keep' };
    await use(async (others = {}) => (await pushAddon({ ...usual, ...others })).sentence);
  },
});

const code = (name: string, source: string): ScriptFile => ({ name, type: 'SERVER_JS', source });
const isWrite = (call: string) => call.startsWith('PUT');

describe.concurrent('npm run push, with the real clasp against a stand-in of Google', () => {
  it('brings every byte of dist to Google, once', async ({ google, push }) => {
    expect(await push()).toBe(
      `Pushed Code.js, appsscript.json to script ${scriptId}, and read them back: they are the same.`,
    );
    expect(google.scripts.get(scriptId)).toEqual(expect.arrayContaining([...addonAtGoogle]));
    expect(google.scripts.get(scriptId)).toHaveLength(2);
    expect(await push()).toBe(`Script ${scriptId} already holds just this; nothing to push.`);
    expect(google.calls.filter(isWrite)).toHaveLength(1);
  });

  it('goes by files as an editor on Windows leaves them', async ({ google, project, push }) => {
    const windows = (text: string) => `\uFEFF${text.replace(/\r?\n|$/g, '\r\n')}`;
    for (const name of ['.clasp.json', '.claspignore']) {
      const file = join(project.folder, name);
      writeFileSync(file, windows(readFileSync(file, 'utf8')));
    }
    expect(await push()).toMatch(/^Pushed /);
    expect(google.scripts.get(scriptId)).toHaveLength(2);
  });

  it('reports what Google refuses', async ({ google, push }) => {
    google.twist((call, answer) => (isWrite(call) ? refusal(400, 'Syntax error in it') : answer()));
    await expect(push()).rejects.toThrow(/^The push failed: clasp says "Syntax error in it"\.$/);
  });

  it('is no success where clasp skips the push and ends well', async ({ project, push }) => {
    const wrapper = join(project.folder, 'clasp-without-force.mjs');
    writeFileSync(
      wrapper,
      `process.argv = process.argv.filter((argument) => argument !== '--force');
      await import(${JSON.stringify(import.meta.resolve('@google/clasp'))});`,
    );
    await expect(push({ clasp: makeClasp(project.environment, wrapper) })).rejects.toThrow(
      'The push failed: clasp said "Skipping push.", but at Google Code.js is missing there, appsscript.json is different there.',
    );
  });

  it('is no success where Google accepts the files and keeps others', async ({ google, push }) => {
    google.twist((call, answer) => {
      const given = answer();
      const others = addonAtGoogle.map((file) => ({ ...file, source: file.source.trimEnd() }));
      if (isWrite(call)) google.scripts.set(scriptId, others);
      return given;
    });
    await expect(push()).rejects.toThrow(
      /^The push failed: clasp said "Pushed 2 files.*but at Google Code\.js is different there\.$/,
    );
  });

  it('refuses a rootDir from which clasp would push nothing', async ({ google, project, push }) => {
    project.link({ scriptId, rootDir: 'elsewhere' });
    await expect(push()).rejects.toThrow(
      'clasp would push nothing instead of dist/Code.js, dist/appsscript.json: correct rootDir in .clasp.json or the names in .claspignore.',
    );
    expect(google.calls).toEqual([]);
  });

  it('refuses to push a file that the build did not write', async ({ google, project, push }) => {
    rmSync(join(project.folder, '.claspignore'));
    const build = async (dist: string) => {
      const names = await project.build(dist);
      writeFileSync(join(dist, 'stray.js'), '');
      return names;
    };
    await expect(push({ build })).rejects.toThrow(
      'clasp would push dist/Code.js, dist/appsscript.json, dist/stray.js instead of dist/Code.js, dist/appsscript.json:',
    );
    expect(google.calls).toEqual([]);
  });

  for (const settings of [{ scriptId: 'put-your-script-id-here', rootDir: 'dist' }, { rootDir: 'dist' }]) {
    it(`says how to link a script where .clasp.json is ${JSON.stringify(settings)}`, async ({
      google,
      project,
      push,
    }) => {
      project.link(settings);
      await expect(push()).rejects.toThrow(
        'No script at Google is linked yet: run npm run link -- --new "My sheet" for a new sheet, or npm run link -- SCRIPT_ID for a script that exists.',
      );
      expect(google.calls).toEqual([]);
    });
  }

  it('asks for a login where there is none', async ({ project, push }) => {
    rmSync(join(project.folder, 'login.json'));
    await expect(push()).rejects.toThrow(
      'The script could not be read from Google: you are not logged in to Google: run "npm run login", then this again.',
    );
  });

  it('keeps code that is not the add-on, until it is told to replace it', async ({ google, push }) => {
    const theirs = [newManifest, code('Code', 'function invoice() {}'), code('utils/dates', 'var day = 1;')];
    google.scripts.set(scriptId, theirs);
    await expect(push()).rejects.toThrow(/which a push would erase \(Code\.js, utils\/dates\.js\)/);
    expect(google.scripts.get(scriptId)).toEqual(theirs);
    await expect(push({ othersCode: 'replace' })).resolves.toMatch(/^Pushed /);
    expect(google.scripts.get(scriptId)).toHaveLength(2);
  });
});
