import { describe, expect } from 'vitest';
import { deployAddon } from '../../build/deploy-addon';
import { addonAtGoogle, itAtGoogle, scriptId } from './linked-project';
import { newManifest, refusal } from './stand-in-google';

const files = new Map(
  addonAtGoogle.map(({ name, type, source }) => [`${name}.${type === 'JSON' ? 'json' : 'js'}`, source]),
);

/** A script that holds the add-on already, as after a push. */
const it = itAtGoogle.extend<{ deploy: () => Promise<string> }>({
  deploy: async ({ google, project, clasp }, use) => {
    google.scripts.set(scriptId, addonAtGoogle);
    await use(() =>
      deployAddon({ folder: project.folder, scriptId, files, what: 'Nodes by the month', clasp }),
    );
  },
});

const isMove = (call: string) => call.startsWith('PUT') && call.includes('/deployments/');

describe('npm run push -- --deploy, with the real clasp against a stand-in of Google', () => {
  it('makes the first deployment, moves that one, and makes no version of what it gives out already', async ({
    google,
    deploy,
  }) => {
    expect(await deploy()).toBe(
      'Deployment deployment-1 gives out version 1 now, which was read back: it is the same.',
    );
    expect(await deploy()).toBe('Deployment deployment-1 already gives out just this, as version 1.');
    google.versions[0] = [newManifest];
    expect(await deploy()).toBe(
      'Deployment deployment-1 gives out version 2 now, which was read back: it is the same.',
    );
    expect([...google.deployments]).toEqual([
      ['head', undefined],
      ['deployment-1', 2],
    ]);
    expect(google.versions[1]).toEqual(addonAtGoogle);
  });

  it('is no success where Google answers well and moves nothing', async ({ google, deploy }) => {
    google.versions.push([newManifest]);
    google.deployments.set('one', 1);
    google.twist((call, answer) => (isMove(call) ? { status: 200, body: {} } : answer()));
    await expect(deploy()).rejects.toThrow(
      /^The deployment failed: clasp said ".*"\. Deployment one still gives out version 1\.$/,
    );
  });

  it('tells what Google refuses, and what people have until then', async ({ google, deploy }) => {
    google.twist((call, answer) =>
      call.endsWith('/deployments') && call.startsWith('POST') ? refusal(400, 'Too many versions') : answer(),
    );
    await expect(deploy()).rejects.toThrow(
      /^The deployment failed: clasp said "Too many versions"\. There is no deployment yet; the code itself is pushed\.$/,
    );
  });

  it('is no success where the version holds what somebody changed meanwhile', async ({ google, deploy }) => {
    google.scripts.set(scriptId, [newManifest]);
    await expect(deploy()).rejects.toThrow(
      /^Deployment deployment-1 gives out version 1 now, which is not what was pushed: somebody changed the script meanwhile/,
    );
  });

  it('moves none of several', async ({ google, deploy }) => {
    google.versions.push([newManifest]);
    google.deployments.set('one', 1).set('two', 1);
    await expect(deploy()).rejects.toThrow(
      `Nothing was deployed: script ${scriptId} has several deployments, and only one can be moved (one (version 1), two (version 1));`,
    );
    expect(google.versions).toHaveLength(1);
  });
});
