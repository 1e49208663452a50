/**
 * The add-on as Google loads it, built once for all tests of a run: a build takes longer than most of them.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Addon, bundleAddon } from '../../build/bundle';

let built: Promise<Addon> | undefined;

export function builtAddon(): Promise<Addon> {
  built ??= readOrBuild();
  return built;
}

/** Whichever worker asks first builds it, and leaves it for the others in the folder of the run. */
async function readOrBuild(): Promise<Addon> {
  const folder = process.env.TEST_RUN_FOLDER;
  if (!folder) return bundleAddon();
  const file = join(folder, 'addon.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const addon = await bundleAddon();
  // Another worker never finds half of it.
  const draft = join(folder, `addon-${process.pid}.json`);
  writeFileSync(draft, JSON.stringify(addon));
  renameSync(draft, file);
  return addon;
}
