import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

export interface ClaspRun {
  /**
   * Whether clasp's exit code was 0; by itself that proves nothing, since clasp also ends so where it did not do its
   * work.
   */
  readonly ok: boolean;
  readonly stdout: string;
  /** All that clasp printed, on one line. */
  readonly said: string;
}

/** Runs clasp with these arguments in that folder. */
export type Clasp = (args: readonly string[], folder: string) => Promise<ClaspRun>;

const installed = createRequire(import.meta.url).resolve('@google/clasp');

export function makeClasp(environment: NodeJS.ProcessEnv = process.env, entry: string = installed): Clasp {
  const env = { ...environment };
  // These variables could name another project, which would be pushed in place of this one.
  delete env.clasp_config_project;
  delete env.clasp_config_ignore;
  return (args, folder) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [entry, ...args], {
        cwd: folder,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (text) => {
        stdout += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text) => {
        stderr += text;
      });
      child.on('error', reject);
      child.on('close', (code) => {
        resolve({ ok: code === 0, stdout, said: `${stderr}\n${stdout}`.replace(/\s+/g, ' ').trim() });
      });
    });
}
