import vm from 'node:vm';
import type { Plugin } from 'esbuild';
import { type CreateFunctionStmt, parse, show } from 'sql-parser-cst';
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

/**
 * Loads the library into a context that has nothing but the language, as BigQuery does, and calls the functions of
 * install.sql there by their own bodies, with values of the shapes that BigQuery's documentation gives their types.
 */
export async function openWarehouse(): Promise<CallWarehouse> {
  const functions = statementsOf(installSql(PLACE)).filter((one) => one.type === 'create_function_stmt');
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext((await bundleLibrary([frozen])).code, context);
  const inRealm: (names: string[], body: string, args: string) => string = vm.runInContext(IN_REALM, context);
  return (name, args) => {
    const found = functions.find((one) => show(one.name).endsWith(`.${name}\``));
    if (!found) throw new Error(`install.sql makes no ${name}`);
    const { params, returns, body } = partsOf(found);
    const values = [...params].map(([param, type]) => handedOver(type, args[param]));
    return takenBack(returns, JSON.parse(inRealm([...params.keys()], body, JSON.stringify(values))).answer);
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

function partsOf({ params, clauses }: CreateFunctionStmt) {
  const returned = clauses.flatMap((one) =>
    one.type === 'returns_clause' ? [show(one.dataType).trim()] : [],
  );
  const bodies = clauses.flatMap((one) =>
    one.type === 'as_clause' && one.expr.type === 'string_literal' ? [one.expr.value] : [],
  );
  const typed = (params?.expr.items ?? []).map(
    ({ name, dataType }) => [name ? show(name).trim() : '', show(dataType).trim()] as const,
  );
  return { params: new Map(typed), returns: returned.join(), body: bodies.join() };
}

/** The fields of a struct type with their own types; no type here has two fields of one name. */
const fieldsOf = (type: string): [string, string][] =>
  [...type.matchAll(/(\w+) (ARRAY<STRING>|\w+)(?=[,>])/g)].map(([, name = '', its = '']) => [name, its]);

/**
 * Makes a value what BigQuery hands over, as its documentation says: a whole NUMERIC is a Number, any other one a
 * String; INT64 can't be handed over.
 */
function handedOver(type: string, value: Sql): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value))
    return value.map((item: Sql) => handedOver(type.replace(/^ARRAY<(.*)>$/, '$1'), item));
  if (typeof value === 'object') {
    const struct = new Map<string, Sql>(Object.entries(value));
    return Object.fromEntries(fieldsOf(type).map(([name, its]) => [name, handedOver(its, struct.get(name))]));
  }
  if (type === 'DATE' && typeof value === 'string') return { $day: value };
  if (type === 'NUMERIC' && typeof value === 'number') return Number.isInteger(value) ? value : String(value);
  if (type === { string: 'STRING', boolean: 'BOOL', number: '' }[typeof value as 'string']) return value;
  throw new Error(`${JSON.stringify(value)} is no ${type}`);
}

/** Refuses what BigQuery could not take for the type. */
function takenBack(type: string, value: unknown): Sql {
  if (value === null) return null;
  if (Array.isArray(value))
    return value.map((item: unknown) => takenBack(type.replace(/^ARRAY<(.*)>$/, '$1'), item));
  const text = JSON.stringify(value);
  const [, day] = /^\{"\$day":"(.{10})T00:00:00\.000Z"\}$/.exec(text) ?? [];
  if (type === 'DATE' && day) return day;
  if (type.startsWith('STRUCT') && typeof value === 'object') {
    const fields = fieldsOf(type).map(([name, its]) => [name, takenBack(its, Object(value)[name])] as const);
    if (Object.keys(value).join() === fields.map(([name]) => name).join()) return Object.fromEntries(fields);
  }
  if (type === 'STRING' && typeof value === 'string') return value;
  if (type === 'INT64' && Number.isInteger(value)) return Number(value);
  if (type === 'NUMERIC' && /^(-?\d+|"-?\d+\.\d{1,9}")$/.test(text)) return Number(value);
  throw new Error(`${text} is no ${type}`);
}
