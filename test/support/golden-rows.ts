import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

/**
 * A row of a golden table. `arguments` is a JSON array in which `null` is an omitted argument and an object stands for
 * what JSON cannot write: see cellsOf. One of `result` and `error` is filled: `result` is JSON with dates as yyyy-MM-dd,
 * `error` a JSON array of fragments that the message must hold.
 */
export interface GoldenRow {
  readonly situation: string;
  readonly article: string;
  readonly function: string;
  readonly arguments: string;
  readonly result: string;
  readonly error: string;
}

const FOLDER = new URL('../golden/', import.meta.url);
const COLUMNS = ['situation', 'article', 'function', 'arguments', 'result', 'error'];

function readCsv(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}

/**
 * The names of the golden tables. @param folder a folder of golden/, with its slash; the tables of mechanics lie in
 * golden/ itself
 */
export function goldenFiles(folder: '' | 'versions/' = ''): readonly string[] {
  const names = readdirSync(new URL(folder, FOLDER)).filter((name) => name.endsWith('.csv'));
  return names.map((name) => folder + name);
}

export function goldenRows(file: string): readonly GoldenRow[] {
  const { data, errors, meta } = Papa.parse<GoldenRow>(readCsv(file), { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map((error) => error.message).join('; ')}`);
  if (meta.fields?.join() !== COLUMNS.join()) throw new Error(`${file}: columns ${meta.fields?.join()}`);
  return data;
}

/** Reads a table of golden/tables as a range holds it: plain figures are numbers, everything else is text. */
export function goldenTable(name: string): (string | number)[][] {
  const { data, errors } = Papa.parse<string[]>(readCsv(`tables/${name}.csv`), { skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${name}: ${errors.map((error) => error.message).join('; ')}`);
  return data.map((row) => row.map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
}
