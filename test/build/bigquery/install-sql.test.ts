import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { bundleLibrary } from '../../../build/bigquery/bundle-library';
import { installSql } from '../../../build/bigquery/install-sql';
import { namesOf } from '../../../src/warehouse/columns';
import { openWarehouse, PLACE, type Struct, statementsOf } from '../../support/warehouse';

const call = await openWarehouse();
const sql = installSql(PLACE);
const AUGUST = { month: '2022-08-01', sales: 40000.5, score: 3.5 };
const TARGETS = [{ category: '女装', trial_3: 100000, score: 3, failed_month_limit: 4 }];
const STORE = { onboard: '2022-07-08', on_day: '2022-08-31', months: [AUGUST], targets: TARGETS, lang: 'en' };

/** The status of the store, or of one that differs in something. */
const status = (more: Struct) => call('tmall_status', { ...STORE, ...more });

describe('install.sql', () => {
  test('is BigQuery’s dialect: two tables, seven functions and a table function', () => {
    const made = statementsOf(sql).map((statement) => statement.type);
    const functions = Array.from({ length: 8 }, () => 'create_function_stmt');
    expect(made).toEqual(['create_table_stmt', 'create_table_stmt', ...functions, 'empty']);
  });

  test('is read by a parser that knows the dialect’s reserved words and its types', () => {
    expect(() => statementsOf(sql.replace('(monthly ARRAY', '(rows ARRAY'))).toThrow(/Syntax Error/);
    expect(() => statementsOf(sql.replace('>>\n', '>\n'))).toThrow(/Syntax Error/);
  });

  test('hands no INT64 to JavaScript, which BigQuery refuses', () => {
    const taken = sql.match(/^CREATE OR REPLACE FUNCTION .*\(.*\)$/gm) ?? [];
    expect(taken).toHaveLength(7);
    for (const line of taken) expect(line).not.toContain('INT64');
  });
});

describe('the library', () => {
  test('is one file under 1 MB, of ASCII alone, that names no service of Google’s', async () => {
    const { code } = await bundleLibrary();
    expect(code.length).toBeLessThan(1_000_000);
    expect(code).toMatch(/^[\x20-\x7e\n]+$/);
    expect(code).not.toMatch(/SpreadsheetApp|Utilities|HtmlService|PropertiesService/);
  });

  test('takes a day for the same whatever zone its midnight is of', () => {
    const phaseAt = (on_day: string) => call('tmall_phase', { ...STORE, on_day });
    const midnights = ['2022-08-01T00:00Z', '2022-08-01T00:00+08:00', '2022-08-01T00:00-07:00'];
    expect(midnights.map(phaseAt)).toEqual(['Trial', 'Trial', 'Trial']);
    expect(phaseAt('2022-07-31T00:00+08:00')).toBe('Exempt');
  });

  test('takes NULL for unknown, never for zero or a pass', () => {
    expect(status({})).toBe('On track');
    const unknown = [null, [], [null], [{ ...AUGUST, sales: null }], [{ ...AUGUST, score: null }]];
    for (const months of unknown) expect(status({ months })).toBe('No data');
    expect(status({ onboard: null })).toBeNull();
  });

  test('refuses bad input in one line that names the function, the argument and the value', () => {
    expect(() => status({ months: [AUGUST, AUGUST] })).toThrow(/^TMALL_STATUS: [^\n]*2022-08[^\n]*$/);
    expect(() => status({ months: [{ ...AUGUST, score: 7.5 }] })).toThrow(
      /^TMALL_STATUS: [^\n]*scores[^\n]*7\.5[^\n]*$/,
    );
    expect(() => status({ lang: 'fr' })).toThrow(/^TMALL_STATUS: [^\n]*lang[^\n]*fr[^\n]*$/);
  });

  test('judges a store by its own category’s row, and counts the rows of the table whole', () => {
    const shoes = { ...TARGETS[0], category: '女鞋', trial_3: 1 };
    const judgedBy = (...rows: Struct[]) => status({ targets: [...TARGETS, ...rows], category: '女鞋' });
    expect(judgedBy(shoes)).toBe('On track');
    expect(judgedBy({ ...shoes, trial_3: 900_000 })).toBe('At risk');
    expect(() => judgedBy(shoes, shoes)).toThrow(/^TMALL_STATUS: [^\n]*3[^\n]*4/);
    expect(() => judgedBy()).toThrow(/^TMALL_STATUS: [^\n]*女鞋[^\n]*女装/);
  });

  test('reports the rows of one store as one struct, with exact decimals', () => {
    const row = { store: '甲店', onboard: STORE.onboard, category: '女装', ...AUGUST };
    const reported = { store: '甲店', status: 'On track', cumulative_sales: 40000.5, days_left: 61 };
    expect(call('tmall_report', { ...STORE, monthly: [row] })).toMatchObject([
      { ...reported, next_node: '2022-10-31' },
    ]);
  });
});

const text = await readFile(new URL('../../../docs/bigquery.md', import.meta.url), 'utf8');

test('every query of the document is BigQuery’s dialect, on functions and tables that are made', () => {
  const queries = [...text.matchAll(/```sql\n(.*?)```/gs)].map(([, query = '']) => query);
  expect(queries).toHaveLength(3);
  for (const query of queries) {
    expect(() => statementsOf(query)).not.toThrow();
    for (const [, name] of query.matchAll(/(?<!TABLE )`my-project\.tmall\.(\w+)`/g))
      expect(sql).toContain(`.${name}\``);
  }
});

test('the document names the arguments of each function that is made, in their order', () => {
  const made = [...sql.matchAll(/FUNCTION `[\w.-]+\.(\w+)`\((.*)\)/g)].map(([, name, params = '']) => [
    name,
    namesOf(params).join(', '),
  ]);
  const told = [...text.matchAll(/^\| (`tmall_.*?`)(?: \(.*?\))? \| (.*) \|$/gm)].flatMap(
    ([, names = '', args]) => [...names.matchAll(/\w+/g)].map(([name]) => [name, args]),
  );
  expect(told.sort()).toEqual(made.sort());
});
