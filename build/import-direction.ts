import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** The folders that only compute, and therefore run at Google and in the browser alike. */
const CORE = [
  ...['messages', 'calendar', 'standards', 'rules', 'cells', 'orders', 'tables', 'new-month', 'report'],
  ...['diagnosis', 'ahead', 'store', 'plan'],
];

/** The folders that all of the sidebar's page may know. */
const PAGE = [...CORE, 'sidebar/contract'];

/** The folders that a subject of the page may know, besides other subjects. */
const SUBJECT = [...PAGE, 'sidebar/model', 'sidebar/parts'];

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
  orders: ['calendar', 'messages', 'cells'],
  tables: ['calendar', 'messages', 'standards', 'rules', 'cells'],
  'new-month': ['calendar', 'messages', 'cells', 'tables'],
  report: ['calendar', 'messages', 'standards', 'rules', 'cells', 'tables'],
  diagnosis: ['calendar', 'messages', 'standards', 'rules', 'cells', 'tables', 'report'],
  ahead: ['calendar', 'messages', 'standards', 'rules', 'cells', 'tables', 'report'],
  store: ['calendar', 'messages', 'standards', 'rules', 'cells', 'tables', 'report', 'diagnosis'],
  plan: [
    ...['calendar', 'messages', 'standards', 'rules', 'cells', 'tables', 'report'],
    ...['diagnosis', 'ahead', 'store'],
  ],
  functions: ['calendar', 'messages', 'standards', 'rules', 'cells', 'orders', 'tables', 'report'],
  reference: ['messages', 'functions'],
  warehouse: ['calendar', 'cells', 'tables', 'functions'],
  sample: ['calendar', 'cells', 'messages', 'rules', 'tables'],
  workbook: ['calendar', 'messages', 'cells', 'tables', 'report', 'plan', 'sidebar/contract'],
  menu: ['messages', 'workbook'],
  'sidebar/contract': ['messages', 'tables', 'report', 'diagnosis', 'ahead', 'store', 'plan'],
  'sidebar/model': [...PAGE, 'sample'],
  'sidebar/parts': [...PAGE, 'sidebar/model'],
  'sidebar/functions': [...SUBJECT, 'functions', 'reference'],
  'sidebar/import': SUBJECT,
  'sidebar/diagnosis': SUBJECT,
  'sidebar/ahead': SUBJECT,
  'sidebar/new-month': SUBJECT,
  'sidebar/store': [...SUBJECT, 'sidebar/diagnosis'],
  'sidebar/plan': [...SUBJECT, 'sidebar/ahead'],
  'sidebar/report': [...SUBJECT, 'sidebar/new-month'],
  'sidebar/shell': [
    ...['messages', 'sidebar/model', 'sidebar/parts', 'sidebar/report', 'sidebar/store'],
    ...['sidebar/plan', 'sidebar/import', 'sidebar/functions'],
  ],
  main: ['functions', 'workbook', 'menu'],
};

/** The folders that no circle of imports may run through. */
const WITHOUT_CIRCLES = ['src', 'build'];

export interface WrongWay {
  readonly from: string;
  readonly to: string;
}

/** Finds the imports of src that run against the direction, imports of types included. */
export async function wrongWayImports(root: string): Promise<WrongWay[]> {
  const files = await readFiles(root, 'src');
  return [...files].flatMap(([name, source]) => wrongWaysOf(name.replace(/^src\//, ''), source));
}

/** Finds the imports of one file that run against the direction. @param name the file's path within src */
export const wrongWaysOf = (name: string, source: string): WrongWay[] =>
  importsOf(name, source)
    .filter((to) => !mayImport(placeOf(name), placeOf(to)))
    .map((to) => ({ from: `src/${name}`, to: `src/${to}` }));

/** Finds the circles of imports in the add-on and in what builds it, imports of types included. */
export async function circularImports(root: string): Promise<string[][]> {
  const folders = await Promise.all(WITHOUT_CIRCLES.map((folder) => readFiles(root, folder)));
  return folders.flatMap(circlesAmong);
}

/**
 * Finds the files that import each other, directly or by way of others: each circle once, in the order of its imports.
 * @param files the sources by their paths
 */
export function circlesAmong(files: ReadonlyMap<string, string>): string[][] {
  const byModule = new Map([...files].map(([name, source]) => [moduleOf(name), importsOf(name, source)]));
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (module: string, way: readonly string[]): void => {
    const begin = way.indexOf(module);
    if (begin >= 0) circles.push(way.slice(begin));
    if (begin >= 0 || done.has(module)) return;
    for (const next of byModule.get(module) ?? []) visit(moduleOf(next), [...way, module]);
    done.add(module);
  };
  for (const module of byModule.keys()) visit(module, []);
  return circles;
}

/** The TypeScript files of a folder, by their paths from the root. */
async function readFiles(root: string, folder: string): Promise<Map<string, string>> {
  const names = await readdir(`${root}/${folder}`, { recursive: true });
  return new Map(
    await Promise.all(
      names
        .filter((name) => /\.tsx?$/.test(name))
        .map(async (name) => {
          // Windows writes the paths within a folder with backslashes.
          const path = `${folder}/${name.replaceAll('\\', '/')}`;
          return [path, await readFile(`${root}/${folder}/${name}`, 'utf8')] as const;
        }),
    ),
  );
}

/** The files that a file imports or hands on from, as paths without their endings. */
function importsOf(name: string, source: string): string[] {
  const { staticImports, staticExports } = parseSync(name, source).module;
  const reExports = staticExports.flatMap(({ entries }) =>
    entries.map((entry) => entry.moduleRequest?.value),
  );
  return [...staticImports.map(({ moduleRequest }) => moduleRequest.value), ...reExports]
    .filter((path) => path?.startsWith('.') ?? false)
    .map((path) => posix.join(posix.dirname(name), path ?? ''));
}

const moduleOf = (path: string): string => path.replace(/\.tsx?$/, '');

/** The folder that a file belongs to; within the sidebar each folder counts for itself. */
function placeOf(path: string): string {
  const [first = '', second = ''] = moduleOf(path).split('/');
  return first === 'sidebar' ? `${first}/${second}` : first;
}

const mayImport = (from: string, to: string): boolean =>
  from === to || (MAY_IMPORT[from]?.includes(to) ?? false);
