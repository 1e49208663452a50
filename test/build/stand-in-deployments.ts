/** The part of the stand-in of Google that keeps the versions and deployments of one script. */
import { type Answer, refusal, type ScriptFile } from './stand-in-google';

const CALL = /^(\w+ )script\.googleapis\.com\/v1\/projects\/[\w-]+\/(versions|deployments)(?:\/([\w-]+))?$/;

export function standInDeployments() {
  const versions: (readonly ScriptFile[])[] = [];
  /** From a deployment's id to its version; that of the newest code has none. */
  const deployments = new Map<string, number | undefined>([['head', undefined]]);

  const asDeployment = (deploymentId: string): object => ({
    deploymentId,
    deploymentConfig: { versionNumber: deployments.get(deploymentId), manifestFileName: 'appsscript' },
  });

  function deploy(deploymentId: string, { versionNumber }: { readonly versionNumber?: unknown }): Answer {
    if (typeof versionNumber !== 'number' || !versions[versionNumber - 1])
      return refusal(400, 'Request contains an invalid argument.');
    deployments.set(deploymentId, versionNumber);
    return { status: 200, body: asDeployment(deploymentId) };
  }

  /** @param files what the script holds now. @returns undefined for any other call */
  function answer(
    call: string,
    body: Record<string, unknown>,
    files: readonly ScriptFile[],
  ): Answer | undefined {
    const [, verb, drawer, one] = CALL.exec(call) ?? [];
    switch (`${verb}${drawer}${one ? '/one' : ''}`) {
      case 'POST versions':
        versions.push(files);
        return { status: 200, body: { versionNumber: versions.length } };
      case 'GET deployments':
        return { status: 200, body: { deployments: [...deployments.keys()].map(asDeployment) } };
      case 'POST deployments':
        return deploy(`deployment-${deployments.size}`, body);
      case 'PUT deployments/one':
        return deployments.get(one ?? '') ? deploy(one ?? '', Object(body.deploymentConfig)) : undefined;
      default:
        return undefined;
    }
  }

  return { versions, deployments, answer };
}
