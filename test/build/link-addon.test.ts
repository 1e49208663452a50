import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { linkExisting, linkNew } from '../../build/link-addon';
import { itAtGoogle as it, scriptId } from './linked-project';
import { newManifest, refusal } from './stand-in-google';

const unlinked = {
  scriptId: 'put-your-script-id-here',
  rootDir: 'dist',
  parentId: 'the-sheet-of-another-script',
  projectId: 'mine',
};

async function expectNothingLinked(
  project: { linkFile: () => string },
  work: Promise<string>,
  message: string | RegExp,
) {
  const before = project.linkFile();
  await expect(work).rejects.toThrow(message);
  expect(project.linkFile()).toBe(before);
}

describe.concurrent('npm run link, with the real clasp against a stand-in of Google', () => {
  it('links a script that exists, and keeps the other settings', async ({ project, clasp }) => {
    project.link(unlinked);
    const said = await linkExisting(project.folder, `https://script.google.com/d/${scriptId}/edit`, clasp);
    expect(said).toBe(`Linked to script ${scriptId}; npm run push brings the add-on there.`);
    expect(JSON.parse(project.linkFile())).toEqual({ scriptId, rootDir: 'dist', projectId: 'mine' });
  });

  it('tells which script was linked before, and that the new one holds other code', async ({
    google,
    project,
    clasp,
  }) => {
    project.link({ scriptId: 'the-script-before', rootDir: 'dist' });
    google.scripts.set(scriptId, [newManifest, { name: 'invoice', type: 'SERVER_JS', source: 'var a;' }]);
    expect(await linkExisting(project.folder, scriptId, clasp)).toBe(
      `Linked to script ${scriptId} (until now: the-script-before); npm run push brings the add-on there. Mind that it holds other code (invoice.js), which only npm run push -- --replace erases.`,
    );
  });

  it('leaves the link as it was where Google knows no such script', async ({ project, clasp }) => {
    await expectNothingLinked(
      project,
      linkExisting(project.folder, 'a-script-that-is-not-there', clasp),
      'The script could not be read from Google: Google knows no such script that your account may edit',
    );
  });

  it('makes a new sheet with its script beside the .clasp.json that is there', async ({
    google,
    project,
    clasp,
  }) => {
    project.link(unlinked);
    expect(await linkNew(project.folder, '--My 天猫 "sheet"', clasp)).toBe(
      'Made the sheet https://docs.google.com/spreadsheets/d/sheet-new/edit\nLinked to script script-of-sheet-new; npm run push brings the add-on there.',
    );
    expect(google.titles).toEqual(['--My 天猫 "sheet"', '--My 天猫 "sheet"']);
    expect(JSON.parse(project.linkFile())).toEqual({
      scriptId: 'script-of-sheet-new',
      parentId: 'sheet-new',
      rootDir: 'dist',
      projectId: 'mine',
    });
  });

  it('makes a new sheet where there is no .clasp.json', async ({ project, clasp }) => {
    project.removeLink();
    await linkNew(project.folder, 'My sheet', clasp);
    expect(JSON.parse(project.linkFile())).toEqual({
      scriptId: 'script-of-sheet-new',
      parentId: 'sheet-new',
      rootDir: 'dist',
    });
  });

  it('leaves the link as it was where Google refuses the sheet, and says why', async ({
    google,
    project,
    clasp,
  }) => {
    google.twist(() => refusal(403, 'User has not enabled the Apps Script API. Enable it.'));
    await expectNothingLinked(
      project,
      linkNew(project.folder, 'My sheet', clasp),
      'The new sheet could not be linked: your account has not turned on the Apps Script API',
    );
  });

  it('names the script that was made where the rest fails', async ({ google, project, clasp }) => {
    google.twist((call, answer) => (call.startsWith('GET') ? refusal(400, 'Try later') : answer()));
    await expectNothingLinked(
      project,
      linkNew(project.folder, 'My sheet', clasp),
      /left a sheet with script script-of-sheet-new, which npm run link can take: clasp says ".*Try later.*"\.$/,
    );
  });

  it('asks for a login where there is none', async ({ project, clasp }) => {
    rmSync(join(project.folder, 'login.json'));
    await expectNothingLinked(project, linkNew(project.folder, 'My sheet', clasp), 'run "npm run login"');
    await expectNothingLinked(project, linkExisting(project.folder, scriptId, clasp), 'run "npm run login"');
  });

  it('does not touch a .clasp.json that it cannot read', async ({ project, clasp }) => {
    const settings = JSON.stringify({ scriptId });
    for (const broken of ['{ "scriptId": ', Buffer.from(`\uFEFF${settings}`, 'utf16le')]) {
      project.writeLinkFile(broken);
      const before = project.linkFile();
      await expect(linkExisting(project.folder, scriptId, clasp)).rejects.toThrow(
        '.clasp.json is not JSON in UTF-8: correct it, or delete it and link the script again.',
      );
      expect(project.linkFile()).toBe(before);
    }
  });

  it('does not take a .clasp.json that is no file for none', async ({ project, clasp }) => {
    project.removeLink();
    mkdirSync(join(project.folder, '.clasp.json'));
    await expect(linkExisting(project.folder, scriptId, clasp)).rejects.toThrow(
      '.clasp.json could not be read (EISDIR)',
    );
  });

  it('reads a .clasp.json as an editor on Windows leaves it, and keeps its settings', async ({
    project,
    clasp,
  }) => {
    project.writeLinkFile(`\uFEFF${JSON.stringify(unlinked, null, 2).replaceAll('\n', '\r\n')}\r\n`);
    await linkExisting(project.folder, scriptId, clasp);
    expect(JSON.parse(project.linkFile())).toEqual({ scriptId, rootDir: 'dist', projectId: 'mine' });
  });
});
