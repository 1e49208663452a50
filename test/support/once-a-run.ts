/** What is made once for all tests of a run, however many workers ask for it: making it takes longer than most of them. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';

/** What this worker has asked for, by name. */
const asked = new Map<string, Promise<unknown>>();

function askedOnce<Found>(name: string, find: () => Promise<Found>): Promise<Found> {
  const known = (asked.get(name) as Promise<Found> | undefined) ?? find();
  asked.set(name, known);
  return known;
}

/**
 * Makes a file or a folder, or waits for the worker that makes it. It lies in the folder of the run, and goes with it.
 * @param make makes it in the place that it is given, from which it is moved once it is whole
 * @returns where it lies
 */
export function madeOnce(name: string, make: (draft: string) => void | Promise<void>): Promise<string> {
  return askedOnce(name, () => findOrMake(name, make));
}

/** The same for a value that JSON carries, which all tests of a worker share. */
export function valueMadeOnce<Value>(name: string, make: () => Promise<Value>): Promise<Value> {
  return askedOnce(name, async () => {
    const file = await findOrMake(name, async (draft) => writeFileSync(draft, JSON.stringify(await make())));
    return JSON.parse(readFileSync(file, 'utf8'));
  });
}

async function findOrMake(name: string, make: (draft: string) => void | Promise<void>): Promise<string> {
  const folder = process.env.TEST_RUN_FOLDER ?? mkdtempSync(join(tmpdir(), 'tmall-tests-'));
  const path = join(folder, name);
  const claim = `${path}.claim`;
  for (;;) {
    if (existsSync(path)) return path;
    if (isClaimed(claim)) await passed(50);
    else break;
  }
  try {
    const draft = join(claim, name);
    await make(draft);
    renameSync(draft, path);
    return path;
  } finally {
    rmSync(claim, { recursive: true, force: true });
  }
}

/** Claims the making, unless another worker has. Of two that claim at the same time one alone can make the folder. */
function isClaimed(claim: string): boolean {
  try {
    mkdirSync(claim);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return true;
    throw error;
  }
}
