/** What an error shows has to be read in a cell's small window: at most 240 characters, in both languages together. */
import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/functions/argument';
import { catalogue } from '../../src/functions/catalogue';
import type { CustomFunction } from '../../src/functions/custom-function';
import { callFunction } from '../support/call-function';
import { goldenTable } from '../support/golden-rows';

const LONGEST = 240;
const LONG_WORDS = '一个写错了位置的很长很长的店铺名称'.repeat(4);

/** What people put where something else was meant. */
const BAD_CELLS: Readonly<Record<string, unknown>> = {
  'nothing at all': undefined,
  'a blank': '',
  'long words': LONG_WORDS,
  'an error cell': '#REF!',
  'a day that may be swapped': '08/07/2022',
  'a day before Tmall': '2007-01-01',
  'a time alone': 0.5,
  'a truth value': true,
  'a long number': 123456789012345,
  'a negative number': -12345.67,
  'a share': '45%',
  'a language': 'fr',
  'a category': '女装/女士精品 > 连衣裙',
  'a cycle': 'cycle:2021-06-15',
  'a standard': '2025-half-yaer',
};

const MANY = Array.from({ length: 60 }, (_, index) => `第 ${index + 1} 个主营类目的名称`);
const TARGETS = goldenTable('targets');
const HEADERS = TARGETS[0] ?? [];
const categoryRows = (names: readonly string[]) =>
  names.map((name) => [name, ...HEADERS.slice(1).map(() => 1)]);

const BAD_RANGES: Readonly<Record<string, unknown>> = {
  'two rows and two columns': [
    [1, 2],
    [3, 4],
  ],
  'three rows and three columns': Array.from({ length: 3 }, () => [1, 2, 3]),
  'a header in the column': [['店铺销售额'], [1], [2]],
  'the months of several stores': [['2022-08'], ['2022-09'], ['2022-08'], ['2022-09']],
  'a column of errors': [['#N/A'], ['#N/A'], ['#N/A']],
  'a column of long words': [[LONG_WORDS], [LONG_WORDS], [LONG_WORDS]],
  'a long column': Array.from({ length: 400 }, (_, index) => [index]),
  'a table of another kind': goldenTable('rows-one-store'),
  'a table without its headers': TARGETS.slice(1),
  'a table that lacks most columns': TARGETS.map((row) => row.slice(0, 1)),
  'a table with one header twice': [[...HEADERS, HEADERS[1]], ...categoryRows(MANY)],
  'a table of many categories': [HEADERS, ...categoryRows(MANY)],
  'a table with rows twice': [HEADERS, ...categoryRows([...MANY, ...MANY])],
  'a table that names an unknown standard': [
    [...HEADERS, '适用标准'],
    ...categoryRows(['女装']).map((row) => [...row, LONG_WORDS]),
  ],
  'a table of blanks': [HEADERS, ['女装', ...HEADERS.slice(1).map(() => '')]],
  'standards that can’t be': [
    ['编号', '生效日期', '试考节点', '选用方式'],
    [LONG_WORDS, '2026-01-01', '3,6,9', LONG_WORDS],
  ],
  'an order export of 2012': goldenTable('orders-2012'),
  'a list of items': goldenTable('orders-items-2024'),
  'standards twice': [['编号'], ...Array.from({ length: 30 }, () => ['2025-annual'])],
  'standards that broke': goldenTable('standards-broken-nodes-not-rising'),
};

interface Shape {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** The first example of the function with one argument in the place of what is right. */
function shapesOf({ args, help }: CustomFunction): Shape[] {
  const right = args.map((_, index) => asCells(args[index], help.examples[0].given[index]));
  return args.flatMap((argument, index) =>
    Object.entries({ ...BAD_CELLS, ...BAD_RANGES }).map(([kind, bad]) => ({
      name: `${argument.name}: ${kind}`,
      args: right.with(index, bad),
    })),
  );
}

/** A list of an example is a column. */
const asCells = (argument: Argument | undefined, given: unknown): unknown =>
  argument?.shape === 'vector' && Array.isArray(given) ? given.map((cell: unknown) => [cell]) : given;

/** What the call says, where it says that something is wrong. */
function saidBy(name: string, args: readonly unknown[]): string[] {
  try {
    const answer = callFunction(name, args);
    return [answer].flat(2).filter((cell) => typeof cell === 'string' && cell.startsWith('⚠ ')) as string[];
  } catch (error) {
    return [(error as Error).message];
  }
}

const said = catalogue.flatMap((called) =>
  shapesOf(called).flatMap(({ name, args }) =>
    saidBy(called.name, args).map((message) => ({ called: called.name, name, message })),
  ),
);

describe('an error of a function', () => {
  test('is met in every argument of every function', () => {
    const met = new Set(said.map(({ called, name }) => `${called} ${name.split(':')[0]}`));
    const all = catalogue.flatMap(({ name, args }) => args.map((argument) => `${name} ${argument.name}`));
    expect(all.filter((one) => !met.has(one))).toEqual([]);
    expect(said.length).toBeGreaterThan(1000);
  });

  test('has at most 240 characters', () => {
    const long = said.filter(({ message }) => message.length > LONGEST);
    expect(
      long.map(({ called, name, message }) => `${called} ${name} (${message.length}) ${message}`),
    ).toEqual([]);
  });

  test('is one line, begins with the name of the function, and says all that it has to say', () => {
    for (const { called, message } of said) {
      expect(message.replace(/^⚠ /, '').startsWith(`${called}: `), message).toBe(true);
      expect(message).not.toMatch(/[\r\n]/);
    }
  });
});
