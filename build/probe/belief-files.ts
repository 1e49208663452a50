import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Belief } from './belief';
import type { Fact } from './fact';

export const probeFolder = fileURLToPath(new URL('.', import.meta.url));

/** The names of the files below a folder of the probe, without their ending, in the order of the alphabet. */
export async function namesIn(folder: 'beliefs' | 'facts'): Promise<string[]> {
  const names = await readdir(`${probeFolder}${folder}`, { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

/** A bundler that reads this file need not look for the files, which are named only when it runs. */
const importTs = (path: string) => import(/* @vite-ignore */ `${probeFolder}${path}`);

/** All beliefs by their ids. */
export async function readBeliefs(): Promise<ReadonlyMap<string, Belief>> {
  const read = async (id: string) => {
    const file: { default: Belief } = await importTs(`beliefs/${id}.ts`);
    return [id, file.default] as const;
  };
  return new Map(await Promise.all((await namesIn('beliefs')).map(read)));
}

/** All facts that others have asserted at Google, by their ids. */
export async function readFacts(): Promise<ReadonlyMap<string, Fact>> {
  const read = async (name: string) => {
    const file: { default: Readonly<Record<string, Fact>> } = await importTs(`facts/${name}.ts`);
    return Object.entries(file.default).map(([id, fact]) => [`${name}: ${id}`, fact] as const);
  };
  return new Map((await Promise.all((await namesIn('facts')).map(read))).flat());
}
