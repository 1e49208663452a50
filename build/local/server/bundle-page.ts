/** Bundles the page's own code. The engine and its framework are left out: the page loads them as they come. */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ENTRY = fileURLToPath(new URL('../page/main.ts', import.meta.url));

/** The packages that stay unmodified and files of their own, as their licence asks; each is one global of the page. */
const GLOBALS: Readonly<Record<string, string>> = {
  '@odoo/o-spreadsheet': 'o_spreadsheet',
  '@odoo/owl': 'owl',
};

const engineFromGlobals: Plugin = {
  name: 'engine-from-globals',
  setup(build) {
    build.onResolve({ filter: /^@odoo\// }, ({ path }) => ({ path, namespace: 'global' }));
    build.onLoad({ filter: /.*/, namespace: 'global' }, ({ path }) => ({
      contents: `module.exports = ${GLOBALS[path]}`,
    }));
  },
};

export async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    plugins: [engineFromGlobals],
  });
  return outputFiles[0]?.text ?? '';
}
