import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { legalComment, type ThirdParty, thirdPartiesOf } from '../third-party';
import { withoutHelp } from '../without-help';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The name by which the functions of install.sql know the library. */
export const LIBRARY = 'TmallWarehouse';

interface Library {
  readonly code: string;
  /** What of others is in it. */
  readonly parties: readonly ThirdParty[];
}

/**
 * Bundles the rules, the standards and the words as one file for BigQuery. All of it is ASCII, because nobody says in
 * which encoding BigQuery reads a file.
 * @param plugins the plugins by which a test replaces modules
 */
export async function bundleLibrary(plugins: readonly Plugin[] = []): Promise<Library> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${root}src/warehouse/library.ts`],
    absWorkingDir: root,
    metafile: true,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: LIBRARY,
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'ascii',
    legalComments: 'none',
    minify: true,
    plugins: [...plugins, withoutHelp],
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild wrote no script');
  const parties = await thirdPartiesOf(metafile, root);
  return { code: legalComment(parties) + script.text.replace(/[^\0-\x7f]/g, escaped), parties };
}

/**
 * Escapes a character. The bundler itself leaves those in regular expressions as they are, where the escape means the
 * same.
 */
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
