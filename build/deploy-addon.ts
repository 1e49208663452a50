import { differences } from './compare-files';
import { explainRefusal } from './explain-refusal';
import { type Files, readScript } from './read-script';
import type { Clasp } from './run-clasp';

export interface Deploy {
  /** The folder that holds .clasp.json. */
  readonly folder: string;
  readonly scriptId: string;
  /** The files that Google holds after the push, and that the deployment is to give to people. */
  readonly files: Files;
  /** What changed, in words; people see it beside the version. */
  readonly what: string;
  readonly clasp: Clasp;
}

/** A deployment of a version, which stays as it is when code is pushed. */
interface Deployment {
  readonly id: string;
  readonly version: number;
}

/**
 * Makes a version of the code that Google holds and moves the script's deployment to it, or makes the first deployment.
 * Only what is read back counts: which version the deployment has, and what that version holds.
 *
 * @returns what was done, in a sentence
 * @throws an Error with one sentence wherever the deployment does not give out these files at the end
 */
export async function deployAddon({ folder, scriptId, files, what, clasp }: Deploy): Promise<string> {
  const [before, ...others] = await deploymentsOf(scriptId, folder, clasp);
  if (before && others.length > 0) {
    const named = [before, ...others].map(({ id, version }) => `${id} (version ${version})`).join(', ');
    throw new Error(
      `Nothing was deployed: script ${scriptId} has several deployments, and only one can be moved (${named}); archive the ` +
        'others in its editor under Deploy > Manage deployments.',
    );
  }
  if (before && (await holds(scriptId, before.version, files, clasp)))
    return `Deployment ${before.id} already gives out just this, as version ${before.version}.`;

  const moved = before ? ['--deploymentId', before.id] : [];
  const run = await clasp(['create-deployment', ...moved, '--description', what], folder);
  if (!run.ok) throw new Error(`The deployment failed: ${explainRefusal(run)}. ${stays(before)}`);

  const after = (await deploymentsOf(scriptId, folder, clasp)).find(({ id }) => !before || id === before.id);
  if (!after || after.version === before?.version)
    throw new Error(`The deployment failed: clasp said "${run.said}". ${stays(before)}`);
  if (!(await holds(scriptId, after.version, files, clasp))) {
    throw new Error(
      `Deployment ${after.id} gives out version ${after.version} now, which is not what was pushed: somebody changed the ` +
        'script meanwhile. Run this again.',
    );
  }
  return `Deployment ${after.id} gives out version ${after.version} now, which was read back: it is the same.`;
}

/** The deployments of versions. Each script has one more, which always gives out what was pushed last, for tests. */
async function deploymentsOf(scriptId: string, folder: string, clasp: Clasp): Promise<Deployment[]> {
  const run = await clasp(['list-deployments', '--json'], folder);
  if (!run.ok) throw new Error(`The deployments could not be read from Google: ${explainRefusal(run)}.`);
  const all: unknown = JSON.parse(run.stdout);
  if (!Array.isArray(all)) throw new Error(`clasp did not list the deployments of script ${scriptId}.`);
  return all.flatMap((one) => {
    const { deploymentId, versionNumber } = Object(one);
    return typeof deploymentId === 'string' && typeof versionNumber === 'number'
      ? [{ id: deploymentId, version: versionNumber }]
      : [];
  });
}

const holds = async (scriptId: string, version: number, files: Files, clasp: Clasp): Promise<boolean> =>
  differences(files, await readScript(scriptId, clasp, version)).length === 0;

const stays = (before: Deployment | undefined): string =>
  before
    ? `Deployment ${before.id} still gives out version ${before.version}.`
    : 'There is no deployment yet; the code itself is pushed.';
