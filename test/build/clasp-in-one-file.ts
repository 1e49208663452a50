/**
 * The installed clasp as one file, made once a run: reading its thousands of files takes most of a start, and the tests start it
 * some hundred times. What the commands start, as somebody types them, is the installed one.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { madeOnce } from '../support/once-a-run';

const require = createRequire(import.meta.url);
const installed = require.resolve('@google/clasp');
const { isAsked }: { isAsked: (name: string, from: string) => boolean } = require('./apis-asked.cjs');

/** Where clasp's own entry is, seen from its package's folder, in which it looks for its version. */
const ENTRY = join('build', 'src', 'index.js');

/** @returns the path of the file */
export async function claspInOneFile(): Promise<string> {
  const folder = await madeOnce('clasp', async (draft) => {
    mkdirSync(draft);
    cpSync(join(dirname(installed), '../../package.json'), join(draft, 'package.json'));
    await bundle(join(draft, ENTRY));
  });
  return join(folder, ENTRY);
}

/** What modules of the older kind expect to be there in each file. */
const OLD_WAYS = [
  `import { createRequire as requireFrom } from 'node:module';`,
  `import { fileURLToPath as pathOf } from 'node:url';`,
  `const require = requireFrom(import.meta.url), __filename = pathOf(import.meta.url);`,
];

const bundle = (outfile: string) =>
  build({
    entryPoints: [installed],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: OLD_WAYS.join('\n') },
    plugins: [withoutApisThatAreNotAsked, withoutServerAndQuestions],
    logLevel: 'error',
  });

/** Leaves out the clients of APIs that clasp never asks, as it is where the installed one runs in a test. */
const withoutApisThatAreNotAsked: Plugin = {
  name: 'without-apis-that-are-not-asked',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\// }, ({ path, importer }) =>
      isAsked(path, importer) ? undefined : { path, namespace: 'not-asked' },
    );
    onLoad({ filter: /.*/, namespace: 'not-asked' }, () => ({
      contents: 'module.exports = { VERSIONS: {} }',
    }));
  },
};

/** Leaves out the server that clasp can be for others, and what asks who sits before it: nothing here starts the one, and nobody sits there. */
const withoutServerAndQuestions: Plugin = {
  name: 'without-server-and-questions',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /[\\/]start-mcp\.js$/ }, () => ({
      contents: `import { Command } from 'commander'; export const command = new Command('start-mcp-server');`,
    }));
    onResolve({ filter: /^inquirer(-autocomplete-standalone)?$/ }, ({ path }) => ({
      path,
      namespace: 'questions',
    }));
    onLoad({ filter: /.*/, namespace: 'questions' }, () => ({ contents: 'export default {};' }));
  },
};
