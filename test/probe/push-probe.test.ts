import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { pushProbe } from '../../build/probe/push-probe';
import { itAtGoogle as it, scriptId } from '../build/linked-project';

describe.concurrent('npm run probe, with the real clasp', () => {
  it('--new makes a sheet, and brings the probe there and nothing else', async ({
    google,
    project,
    clasp,
  }) => {
    const folder = join(project.folder, '.probe');
    const before = project.linkFile();
    const said = await pushProbe({ folder, clasp, target: { title: 'Probe' }, othersCode: 'keep' });
    expect(said).toContain('Made the sheet https://docs.google.com/spreadsheets/d/sheet-new/edit');
    expect(said).toContain('and read them back: they are the same.');
    expect(said).toContain('npm run probe -- --take google-observed.json');
    const held = google.scripts.get('script-of-sheet-new') ?? [];
    expect(held.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
      'Probe SERVER_JS',
      'appsscript JSON',
      'probe HTML',
    ]);
    const functions = held.find(({ name }) => name === 'Probe')?.source.match(/^function \w+/gm);
    expect(functions).toContain('function PROBE_SEES');
    expect(functions?.filter((declared) => declared.includes('TMALL_'))).toEqual([]);
    expect(JSON.parse(held.find(({ type }) => type === 'JSON')?.source ?? '').oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    // The link of the add-on is another one.
    expect(project.linkFile()).toBe(before);
  });

  it('without a link says how to get one, and asks Google for nothing', async ({
    google,
    project,
    clasp,
  }) => {
    const folder = join(project.folder, '.probe');
    await expect(pushProbe({ folder, clasp, othersCode: 'keep' })).rejects.toThrow(
      'The probe has no script at Google yet: run npm run probe -- --new "Probe", which makes a sheet of its own.',
    );
    expect(google.calls).toEqual([]);
  });

  it('erases no code of others unless it is told to', async ({ google, project, clasp }) => {
    const folder = join(project.folder, '.probe');
    const theirs = { name: 'Code', type: 'SERVER_JS', source: 'function theirs() {}' } as const;
    google.scripts.set(scriptId, [...(google.scripts.get(scriptId) ?? []), theirs]);
    const push = { folder, clasp, target: { script: scriptId }, othersCode: 'keep' } as const;
    await expect(pushProbe(push)).rejects.toThrow('run npm run probe -- --replace to erase it.');
    expect(google.scripts.get(scriptId)).toContainEqual(theirs);
  });
});
