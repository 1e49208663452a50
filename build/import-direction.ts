import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/**
 * The folders of src that a folder may import from, besides itself. What is not listed it must not know: the rules know
 * no text for people, and nothing but `workbook`, `sidebar`, `menu` and main.ts knows Google.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  calendar: [],
  standards: ['calendar', 'messages'],
  rules: ['calendar', 'standards'],
  cells: ['calendar', 'messages', 'rules'],
  orders: ['calendar', 'messages', 'cells'],
  tables: ['calendar', 'messages', 'standards', 'rules', 'cells'],
  report: ['calendar', 'messages', 'standards', 'rules', 'cells', 'tables'],
  plan: ['calendar', 'messages', 'standards', 'rules', 'cells', 'tables', 'report'],
  functions: ['calendar', 'messages', 'standards', 'rules', 'cells', 'orders', 'tables', 'report'],
  reference: ['messages', 'functions'],
  sample: ['calendar', 'messages', 'tables'],
  workbook: ['calendar', 'messages', 'cells', 'tables', 'report', 'plan', 'sidebar/contract'],
  menu: ['messages', 'workbook'],
  'sidebar/contract': ['messages', 'report', 'plan', 'tables'],
  'sidebar/endpoints': [
    ...['calendar', 'messages', 'cells', 'tables', 'report', 'plan', 'functions', 'sample', 'workbook'],
    'sidebar/contract',
  ],
  'sidebar/page': [
    ...['calendar', 'messages', 'cells', 'orders', 'functions', 'reference', 'tables', 'report', 'plan'],
    'sidebar/contract',
  ],
  main: ['functions', 'workbook', 'menu', 'sidebar/endpoints'],
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
      .filter((name) => /\.tsx?$/.test(name))
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

/** The part of the house that a file lies in; the sidebar's page, its endpoints and what passes between them are apart. */
function placeOf(path: string): string {
  const [first = '', second = ''] = path.replace(/\.tsx?$/, '').split('/');
  return first === 'sidebar' ? `${first}/${second}` : first;
}

const mayImport = (from: string, to: string): boolean =>
  from === to || (MAY_IMPORT[from]?.includes(to) ?? false);
