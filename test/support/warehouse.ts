import vm from 'node:vm';
import type { Plugin } from 'esbuild';
import { parse } from 'sql-parser-cst';
import { bundleLibrary } from '../../build/bigquery/bundle-library';
import { installSql } from '../../build/bigquery/install-sql';
import { fieldsOf } from '../../src/warehouse/columns';

/** The fields of a struct, or the arguments of a call, as a test writes them: days as yyyy-MM-dd, numbers as numbers. */
export type Struct = { readonly [name: string]: unknown };
export type CallWarehouse = (name: string, args: Struct) => unknown;

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
  return (name, args) => {
    const [params = '', returns = '', body] = functions.get(name) ?? [];
    if (body === undefined) throw new Error(`install.sql makes no ${name}`);
    const types = fieldsOf(params);
    const names = types.map(([param]) => param);
    const values = types.map(([param, type]) => walk(type, args[param], handedOver));
    const answer: unknown = vm.compileFunction(body, names, { parsingContext: context })(...values);
    return walk(returns, answer, takenBack);
  };
}

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
  if (kind === 'DATE string') return new Date(String(value));
  if (kind === 'NUMERIC number') return Number.isInteger(value) ? value : String(value);
  if (kind === 'STRING string' || kind === 'BOOL boolean') return value;
  throw new Error(`${JSON.stringify(value)} is no ${type}`);
}

/** What an answer of each type looks like: its class, and what it is as JSON. */
const TAKEN: { readonly [type: string]: RegExp } = {
  DATE: /^\[object Date\]"(.{10})T00:00:00\.000Z"$/,
  INT64: /^\[object Number\](-?\d+)$/,
  NUMERIC: /^\[object (?:Number\](-?\d+)|String\]"(-?\d+\.\d{1,9})")$/,
  STRING: /^\[object String\]"(.*)"$/,
};

/** Refuses what BigQuery could not take for the type. */
function takenBack(type: string, value: unknown): unknown {
  const shown = `${Object.prototype.toString.call(value)}${JSON.stringify(value)}`;
  const [, whole, fraction] = TAKEN[type]?.exec(shown) ?? [];
  const taken = whole ?? fraction;
  if (taken === undefined) throw new Error(`${shown} is no ${type}`);
  if (type === 'STRING') return value;
  return type === 'DATE' ? taken : Number(taken);
}
