import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { type Clasp, makeClasp } from '../../build/run-clasp';
import { claspInOneFile } from './clasp-in-one-file';
import {
  newManifest,
  type ScriptFile,
  type StandInGoogle,
  startStandInGoogle,
  token,
} from './stand-in-google';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const scriptId = 'script-of-the-test-0123456789';

/** The files that a push is to bring to Google, with what a careless way of sending them would spoil. */
const addon: Readonly<Record<string, string>> = {
  'Code.js': "/** 阶段 \u{1F4C5} */\nfunction TMALL_PHASE(a) {\r\n\treturn '\\u0000' + a; \n}\n\n",
  'appsscript.json': '{\n  "timeZone": "Asia/Shanghai",\n  "runtimeVersion": "V8"\n}\n',
};

/** The files that Google holds once it has the add-on. */
export const addonAtGoogle: readonly ScriptFile[] = [
  { name: 'appsscript', type: 'JSON', source: addon['appsscript.json'] ?? '' },
  { name: 'Code', type: 'SERVER_JS', source: addon['Code.js'] ?? '' },
];

/** Makes a folder with this repository's .claspignore, a link of its own and a login that only the stand-in accepts. */
function makeLinkedProject(google: StandInGoogle) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'linked-project-')));
  const at = (name: string) => join(folder, name);
  const link = (settings: object) => writeFileSync(at('.clasp.json'), JSON.stringify(settings));
  const login = { type: 'authorized_user', client_id: 'c', client_secret: 's', refresh_token: 'r' };
  cpSync(join(root, '.claspignore'), at('.claspignore'));
  link({ scriptId, rootDir: 'dist' });

  return {
    folder,
    link,
    linkFile: () => readFileSync(at('.clasp.json'), 'utf8'),
    writeLinkFile: (text: string | Buffer) => writeFileSync(at('.clasp.json'), text),
    removeLink: () => rmSync(at('.clasp.json')),
    removeFolder: () => rmSync(folder, { recursive: true, force: true }),

    logIn: (accessToken = token) =>
      writeFileSync(
        at('login.json'),
        JSON.stringify({ tokens: { default: { ...login, access_token: accessToken, expiry_date: 4e12 } } }),
      ),

    environment: { ...process.env, ...google.environment, clasp_config_auth: at('login.json'), HOME: folder },

    /** Takes the place of the build, since a test needs to know every byte. */
    build: async (dist: string) => {
      rmSync(dist, { recursive: true, force: true });
      mkdirSync(dist);
      for (const [name, text] of Object.entries(addon)) writeFileSync(join(dist, name), text);
      return Object.keys(addon);
    },
  };
}

type LinkedProject = ReturnType<typeof makeLinkedProject>;

/**
 * A test with a stand-in of Google of its own, a project that is linked to a new script there and logged in, and the
 * real clasp. Such tests can therefore run side by side, while each waits for its clasp.
 */
export const itAtGoogle = test.extend<{ google: StandInGoogle; project: LinkedProject; clasp: Clasp }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from this pattern that nothing else is needed first
  google: async ({}, use) => {
    const google = await startStandInGoogle();
    google.scripts.set(scriptId, [newManifest]);
    await use(google);
    await google.stop();
  },
  project: async ({ google }, use) => {
    const project = makeLinkedProject(google);
    project.logIn();
    await use(project);
    project.removeFolder();
  },
  clasp: async ({ project }, use) => use(makeClasp(project.environment, await claspInOneFile())),
});
