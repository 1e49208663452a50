import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const LENGTH = 12;

let known: string | undefined;

/** A short text that differs where any source does; by it the page and the script of one build recognise each other. */
export const buildVersion = (): string => {
  known ??= versionOfSources();
  return known;
};

function versionOfSources(): string {
  const hash = createHash('sha256').update(readFileSync(`${root}package-lock.json`));
  const names = readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  for (const name of names.sort()) hash.update(name.slice(root.length)).update(readFileSync(name));
  return hash.digest('hex').slice(0, LENGTH);
}

/** The definition, for esbuild, of what the sources call BUILD_VERSION. */
export const versionDefinition = () => ({ BUILD_VERSION: JSON.stringify(buildVersion()) });
