import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Compiles sources as `npm run check` compiles src, without Google's types.
 * @param sources the sources by the names of their files; they import from src by its full path
 * @returns what the compiler says, by the name of the file; a file without faults is left out
 */
export async function compileSources(
  sources: Readonly<Record<`${string}.ts`, string>>,
): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(`${tmpdir()}/compiled-`);
  try {
    const config = {
      extends: `${root}tsconfig.json`,
      compilerOptions: { types: [], incremental: false, tsBuildInfoFile: null },
      include: ['.'],
      exclude: [],
    };
    await writeFile(`${folder}/tsconfig.json`, JSON.stringify(config));
    await Promise.all(
      Object.entries(sources).map(([name, source]) => writeFile(`${folder}/${name}`, source)),
    );
    return byFile(await compile(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const compile = (project: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const compiler = `${root}node_modules/typescript/bin/tsc`;
    execFile(process.execPath, [compiler, '-p', project, '--pretty', 'false'], (error, output) => {
      // The compiler ends with a number where it has something to say; anything else is a fault of the machine.
      if (error && typeof error.code !== 'number') reject(error);
      else resolve(output);
    });
  });

/** Sorts the messages by file; the further lines of a message are indented and belong to it. */
function byFile(output: string): Record<string, string> {
  const said: Record<string, string> = {};
  let file = '';
  for (const line of output.split('\n').filter((one) => one !== '')) {
    file = /([^/\\]+\.ts)\(\d+,\d+\): error/.exec(line)?.[1] ?? file;
    said[file] = `${said[file] ?? ''}${line}\n`;
  }
  return said;
}
