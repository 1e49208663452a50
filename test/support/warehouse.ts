import vm from 'node:vm';
import type { Plugin } from 'esbuild';
import { parse } from 'sql-parser-cst';
import { bundleLibrary } from '../../build/bigquery/bundle-library';
import { installSql } from '../../build/bigquery/install-sql';

/** A value as a test writes it: days as yyyy-MM-dd, which is midnight in UTC, numbers as numbers. */
export type Sql =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Sql[]
  | { readonly [field: string]: Sql };
export type CallWarehouse = (name: string, args: { readonly [name: string]: Sql }) => Sql;

export const PLACE = { dataset: 'my-project.tmall', bucket: 'my-bucket' };

export const statementsOf = (sql: string) =>
  parse(sql, { dialect: 'bigquery', includeSpaces: true }).statements;

/** A function of install.sql: its name, parameters, what it returns, and its body. */
const FUNCTION = /FUNCTION `[\w.-]+\.(\w+)`\((.*)\)\nRETURNS (.*)\n[^"]*r"""([^"]*)"""/g;

/**
 * Loads the library into a context that has nothing but the language, as BigQuery does, and calls the functions of
 * install.sql there by their own bodies, with values of the shapes that BigQuery's documentation gives their types.
 */
export async function openWarehouse(): Promise<CallWarehouse> {
  const installed = [...installSql(PLACE).matchAll(FUNCTION)];
  const functions = new Map(installed.map(([, name, ...parts]) => [name, parts]));
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext((await bundleLibrary([frozen])).code, context);
  const inRealm: (names: string[], body: string, args: string) => string = vm.runInContext(IN_REALM, context);
  return (name, args) => {
    const [params = '', returns = '', body] = functions.get(name) ?? [];
    if (body === undefined) throw new Error(`install.sql makes no ${name}`);
    const types = fieldsOf(params);
    const values = types.map(([param, type]) => walk(type, args[param], handedOver));
    const answer = inRealm(
      types.map(([param]) => param),
      body,
      JSON.stringify(values),
    );
    return walk(returns, JSON.parse(answer).answer, takenBack) as Sql;
  };
}

/**
 * The code that calls a function in the context. Dates cross its edge as {"$day": …}, so that those inside are the
 * context's own.
 */
const IN_REALM = `(names, body, args) => {
  const values = JSON.parse(args, (_, value) => (value && value.$day ? new Date(value.$day) : value));
  const answer = new Function(...names, body)(...values);
  return JSON.stringify({ answer }, function (key, value) {
    return this[key] instanceof Date ? { $day: this[key].toISOString() } : value;
  });
}`;

/** Puts the versions of the tests of the mechanics in the place of the shipped ones. */
const frozen: Plugin = {
  name: 'frozen-versions',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]shipped-standards\.ts$/ }, () => ({
      contents: `export { frozenVersions as shippedStandards } from './frozen-versions';`,
      loader: 'ts',
      resolveDir: import.meta.dirname,
    }));
  },
};

/** The names and types of parameters, or of the fields of a struct. */
export const fieldsOf = (fields: string): [string, string][] =>
  [...fields.matchAll(/(\w+) (ARRAY<STRUCT<.*?>>|ARRAY<\w+>|\w+)/g)].map(([, name = '', type = '']) => [
    name,
    type,
  ]);

/** Walks a value by its type. @param leaf what becomes of a value that is neither array nor struct */
function walk(type: string, value: unknown, leaf: (type: string, value: unknown) => unknown): unknown {
  const [, outer, inner = ''] = /^(ARRAY|STRUCT)<(.*)>$/.exec(type) ?? [];
  if (value === null || value === undefined) return null;
  if (outer === 'ARRAY') return Array.from(value as Iterable<unknown>, (item) => walk(inner, item, leaf));
  if (outer !== 'STRUCT') return leaf(type, value);
  const struct = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(fieldsOf(inner).map(([name, its]) => [name, walk(its, struct.get(name), leaf)]));
}

/**
 * Makes a value what BigQuery hands over, as its documentation says: a whole NUMERIC is a Number, any other one a
 * String; INT64 can't be handed over.
 */
function handedOver(type: string, value: unknown): unknown {
  const kind = `${type} ${typeof value}`;
  if (kind === 'DATE string') return { $day: value };
  if (kind === 'NUMERIC number') return Number.isInteger(value) ? value : String(value);
  if (kind === 'STRING string' || kind === 'BOOL boolean') return value;
  throw new Error(`${JSON.stringify(value)} is no ${type}`);
}

/** What an answer of each type looks like as JSON. */
const TAKEN: { readonly [type: string]: RegExp } = {
  DATE: /^\{"\$day":"(.{10})T00:00:00\.000Z"\}$/,
  INT64: /^(-?\d+)$/,
  NUMERIC: /^(-?\d+|"-?\d+\.\d{1,9}")$/,
  STRING: /^"(.*)"$/,
};

/** Refuses what BigQuery could not take for the type. */
function takenBack(type: string, value: unknown): unknown {
  const text = JSON.stringify(value);
  const [, taken] = TAKEN[type]?.exec(text) ?? [];
  if (taken === undefined) throw new Error(`${text} is no ${type}`);
  if (type === 'STRING') return value;
  return type === 'DATE' ? taken : Number(value);
}
