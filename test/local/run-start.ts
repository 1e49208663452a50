/** Runs `npm start`'s own script as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function spawnStart(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'build/local/start.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
}

/** Runs the script until it ends by itself. */
export async function runStart(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const child = spawnStart(args, env);
  const text = { out: '', err: '' };
  child.stdout?.on('data', (data) => {
    text.out += data;
  });
  child.stderr?.on('data', (data) => {
    text.err += data;
  });
  const [code] = await once(child, 'close');
  return { code, ...text };
}

/** Runs the script until it has printed its address. */
export async function startServing(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ address: string; printed: () => string; stop: () => Promise<void> }> {
  const child = spawnStart(['--no-open', ...args], env);
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    const gather = (data: unknown) => {
      printed += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', gather);
    child.stderr?.on('data', gather);
    child.once('close', () => reject(new Error(`npm start ended without an address: ${printed}`)));
  });
  return { address, printed: () => printed, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close');
  child.kill();
  await closed;
}
