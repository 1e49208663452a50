import { basename } from 'node:path';
import { type BuildOptions, build, type Plugin, transform } from 'esbuild';
import type { MadeOf } from './third-party';

/** Some chunks of a page as one script. */
export interface Script extends MadeOf {
  readonly text: string;
}

export interface LinkedChunks<Piece extends string> {
  /** The script that the page opens with. */
  readonly page: Script;
  /** The scripts that come later, by piece. */
  readonly pieces: Readonly<Record<Piece, Script>>;
}

/** How a chunk is written, on its way from a module to the body of a function. */
export type Syntax = Pick<BuildOptions, 'target' | 'supported' | 'charset'>;

interface Chunk extends MadeOf {
  readonly name: string;
  readonly text: string;
  readonly entry: string | undefined;
  /** The chunks that it cannot run without. */
  readonly needs: readonly string[];
}

/**
 * Bundles a page in pieces: the modules behind `import()` are left out of the page's script, and each is put into the
 * piece that names it. Chunks reach each other by `pageChunks`, the script in src/sidebar/shell/chunks.ts, because the
 * page is one file at Google and a browser could fetch no module from there.
 * @param modules the modules behind `import()`, by the piece that they come in, as paths from `absWorkingDir`
 * @throws where `import()` leads to a module that stands in no piece, and so would never come
 */
export async function linkChunks<Piece extends string>(
  options: BuildOptions & { readonly entryPoints: [string] },
  modules: Readonly<Record<Piece, readonly string[]>>,
  syntax: Syntax,
): Promise<LinkedChunks<Piece>> {
  const chunks = await splitIntoChunks({ ...options, ...syntax });
  const byEntry = new Map([...chunks.values()].flatMap((one) => (one.entry ? [[one.entry, one]] : [])));
  const main = byEntry.get(options.entryPoints[0].slice(`${options.absWorkingDir}`.length));
  if (!main) throw new Error('esbuild wrote no chunk for the page itself');
  const named = Object.values<readonly string[]>(modules).flat();
  const unnamed = [...byEntry.keys()].filter((entry) => entry !== main.entry && !named.includes(entry));
  if (unnamed.length > 0)
    throw new Error(`import() leads to ${unnamed}, which stands in no piece of the page`);

  const first = closureOf([main], chunks);
  const late = (Object.entries(modules) as [Piece, readonly string[]][]).map(([piece, entries]) => {
    const own = closureOf(
      entries.flatMap((entry) => byEntry.get(entry) ?? []),
      chunks,
    );
    return [piece, own.filter((one) => !first.includes(one))] as const;
  });
  const neededLater = new Set(late.flatMap(([, own]) => own.flatMap(({ needs }) => needs)));
  const shared = first.filter((one) => one === main || neededLater.has(one.name));
  const [page, ...pieces] = await Promise.all([
    joined(first, shared, syntax),
    ...late.map(async ([piece, own]) => [piece, await linked(own, syntax)] as const),
  ]);
  return {
    page: { ...page, text: `${page.text}pageChunks.require(${JSON.stringify(main.name)});` },
    pieces: Object.fromEntries(pieces) as Record<Piece, Script>,
  };
}

async function splitIntoChunks(options: BuildOptions): Promise<ReadonlyMap<string, Chunk>> {
  const { outputFiles = [], metafile } = await build({
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'chunks',
    metafile: true,
    write: false,
    minify: true,
    legalComments: 'none',
    ...options,
  });
  const outputs = new Map(Object.entries(metafile?.outputs ?? {}).map(([path, one]) => [nameOf(path), one]));
  return new Map(
    outputFiles.map(({ path, text }): [string, Chunk] => {
      const name = nameOf(path);
      const { inputs = {}, imports = [], entryPoint } = outputs.get(name) ?? {};
      const needs = imports.filter(({ kind }) => kind === 'import-statement');
      const chunk = {
        name,
        text,
        inputs,
        entry: entryPoint,
        needs: needs.map((one) => nameOf(one.path)),
      };
      return [name, chunk];
    }),
  );
}

/** The name by which chunks import each other; all of them lie in one folder. */
const nameOf = (path: string): string => `./${basename(path)}`;

/** The chunks and all that they cannot run without, in an order that does not matter. */
function closureOf(entries: readonly Chunk[], chunks: ReadonlyMap<string, Chunk>): Chunk[] {
  const found = new Set(entries);
  // What is added while the set is walked through is walked through as well.
  for (const { needs } of found) for (const name of needs) found.add(chunks.get(name) as Chunk);
  return [...found];
}

/** How a chunk becomes the body of a function. */
const asBody = (syntax: Syntax) =>
  ({
    ...syntax,
    format: 'cjs',
    // An import() then asks for its chunk as any other import does, once its piece has come.
    supported: { ...syntax.supported, 'dynamic-import': false },
    minify: true,
    legalComments: 'none',
  }) as const;

// In brackets, by which a browser knows that the function is about to be called.
const definition = (name: string, body: string): string =>
  `pageChunks.define(${JSON.stringify(name)},(function(require,module){${body}}));\n`;

const inputsOf = (chunks: readonly Chunk[]): MadeOf['inputs'] =>
  Object.assign({}, ...chunks.map(({ inputs }) => inputs));

/** Leaves each chunk by itself, since another piece may bring it as well. */
async function linked(chunks: readonly Chunk[], syntax: Syntax): Promise<Script> {
  const bodies = await Promise.all(
    chunks.map(async ({ name, text }) =>
      definition(name, (await transform(text, asBody(syntax))).code.trim()),
    ),
  );
  return { text: bodies.join(''), inputs: inputsOf(chunks) };
}

const JOINED = './opening.js';

/**
 * Makes one chunk of several that always come together, which spares what each would need to reach the others.
 * @param shared those of them that others ask for, which keep their names
 */
async function joined(chunks: readonly Chunk[], shared: readonly Chunk[], syntax: Syntax): Promise<Script> {
  const texts = new Map(chunks.map(({ name, text }) => [name, text]));
  const fromMemory: Plugin = {
    name: 'chunks from memory',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path }) =>
        texts.has(path) ? { path, namespace: 'chunk' } : { path, external: true },
      );
      onLoad({ filter: /^/, namespace: 'chunk' }, ({ path }) => ({ contents: texts.get(path) ?? '' }));
    },
  };
  const { outputFiles } = await build({
    ...asBody(syntax),
    stdin: {
      contents: shared
        .map(({ name }, index) => `export * as c${index} from ${JSON.stringify(name)};`)
        .join(''),
    },
    bundle: true,
    write: false,
    plugins: [fromMemory],
  });
  const all = definition(JOINED, outputFiles[0]?.text.trim() ?? '');
  const names = shared.map(({ name }, index) =>
    definition(name, `module.exports=require(${JSON.stringify(JOINED)}).c${index}`),
  );
  return { text: all + names.join(''), inputs: inputsOf(chunks) };
}
