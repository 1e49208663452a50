import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockFile {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

// npm ci refuses a lock file from which an installation on one kind of machine has removed the packages for all others.
it('package-lock.json names the packages for every kind of machine', () => {
  const { packages }: LockFile = JSON.parse(
    readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
  );
  const isNamed = (path: string, name: string) =>
    [`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in packages);
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isNamed(path, name)),
  );
  expect(missing).toEqual([]);
});
