import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/**
 * The folders of src that a folder may import from, besides itself. What is not listed it must not know: the rules know
 * no text for people, and nothing but `workbook`, `menu` and main.ts knows Google.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  calendar: [],
  standards: ['calendar', 'messages'],
  rules: ['calendar', 'standards'],
  cells: ['calendar', 'messages', 'rules'],
  tables: ['calendar', 'messages', 'standards', 'rules', 'cells'],
  report: ['calendar', 'messages', 'standards', 'rules', 'cells', 'tables'],
  functions: ['calendar', 'messages', 'standards', 'rules', 'cells', 'tables', 'report'],
  reference: ['messages', 'functions'],
  workbook: ['calendar', 'messages', 'cells', 'report'],
  menu: ['messages', 'workbook'],
  'main.ts': ['functions', 'workbook', 'menu'],
};

export interface WrongWay {
  readonly from: string;
  readonly to: string;
}

/** The imports of src that run against the direction, those of types included. */
export async function wrongWayImports(root: string): Promise<WrongWay[]> {
  const names = await readdir(`${root}/src`, { recursive: true });
  const found = await Promise.all(
    names
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) => wrongWaysOf(name, await readFile(`${root}/src/${name}`, 'utf8'))),
  );
  return found.flat();
}

/** @param name the file's path within src */
export const wrongWaysOf = (name: string, source: string): WrongWay[] =>
  importsOf(name, source)
    .filter((path) => path.startsWith('.'))
    .map((path) => posix.join(posix.dirname(name), path))
    .filter((to) => !mayImport(placeOf(name), placeOf(to)))
    .map((to) => ({ from: `src/${name}`, to: `src/${to}` }));

function importsOf(name: string, source: string): string[] {
  const { staticImports, staticExports } = parseSync(name, source).module;
  const reExports = staticExports.flatMap(({ entries }) =>
    entries.map((entry) => entry.moduleRequest?.value),
  );
  const paths = [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...reExports];
  return paths.filter((path) => path !== undefined);
}

/** The folder of src that a file lies in, or its own name where it lies in src itself. */
const placeOf = (path: string): string => path.split('/')[0] ?? '';

const mayImport = (from: string, to: string): boolean =>
  from === to || (MAY_IMPORT[from]?.includes(to) ?? false);
