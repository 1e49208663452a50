import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/functions/catalogue';
import type { CustomFunction } from '../../src/functions/custom-function';
import { callFunction } from '../support/call-function';
import { goldenTable } from '../support/golden-rows';

/** What a language runtime says when code trips: never fit for a cell. */
const RUNTIME_WORDS =
  /Cannot (read|convert|mix|access|set)|is not (a function|iterable|defined|a constructor)|Invalid (array|time|string|count)|call stack|out of range|reduce of empty|circular/i;

const oddPrototypes = fc.oneof(
  fc.constant(Object.create(null)),
  fc.constant(Object.create({ length: 3 })),
  fc.constant(Object.create(Array.prototype)),
  fc.constant(Object.create(Date.prototype)),
  fc.constant(Object.assign([], { length: 3 })),
  fc.constant(new Map([['a', 1]])),
  fc.constant(new Proxy({}, {})),
  fc.constant({ toString: () => '2022-07-08', valueOf: () => 7 }),
);

const oddScalars = fc.oneof(
  fc.constantFrom<unknown>(Number.NaN, Infinity, -Infinity, -0, 1e308, 2 ** 53, null, undefined),
  fc.constantFrom<unknown>(Symbol('s'), 10n, () => 1, /x/, new Date(Number.NaN), new Date(8.64e15)),
  fc.integer({ min: 1, max: 100_000 }).map((length) => '9'.repeat(length)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '2022-07-08\n', '=1+1', '⚠ ', '\u202e', '\ud800'),
);

/** Cells that a function takes, so that a hostile neighbour is reached and not only the first argument. */
const ordinary = fc.constantFrom<unknown>(
  '',
  '2022-07-08',
  'cycle:2021-06-01',
  '2025-half-year',
  '2022-10-31',
  20230101,
  44750,
  new Date('2022-07-07T16:00:00Z'),
  '2022-09',
  12000,
  '1.2万',
  4.6,
  'en',
  '女鞋',
  '#N/A',
);

const cell = fc.oneof(ordinary, oddScalars, fc.constant(Object.create(null)), fc.anything());
const jagged = fc.array(fc.oneof(fc.array(cell, { maxLength: 4 }), cell), { maxLength: 6 });
const ragged = fc.array(fc.array(ordinary, { maxLength: 3 }), { maxLength: 5 });
const tables = fc.constantFrom(
  goldenTable('targets'),
  goldenTable('targets-missing'),
  goldenTable('rows-two-stores'),
  goldenTable('rows-contradictory'),
  goldenTable('standards-six-month-trial'),
  goldenTable('standards-stated'),
  goldenTable('orders-2024'),
);
const mutilatedTable = fc
  .tuple(tables, fc.nat(3), fc.nat(8), cell)
  .map(([table, r, c, value]) =>
    table.map((row, i) => row.map((old, j): unknown => (i === r && j === c ? value : old))),
  );

const anyArgument = fc.oneof(
  { weight: 4, arbitrary: ordinary },
  { weight: 2, arbitrary: oddScalars },
  { weight: 2, arbitrary: jagged },
  { weight: 2, arbitrary: ragged },
  { weight: 3, arbitrary: mutilatedTable },
  { weight: 1, arbitrary: oddPrototypes },
  {
    weight: 2,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
  },
);

function isCell(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value instanceof Date) return Number.isFinite(value.getTime());
  return typeof value === 'string' || typeof value === 'boolean';
}

/** Rows of one length; no cells at all only where a range had none, which no sheet hands over. */
function isAnswer(value: unknown, args: readonly unknown[]): boolean {
  if (!Array.isArray(value)) return isCell(value);
  const rows: readonly unknown[] = value;
  const [first = []] = rows;
  if (!Array.isArray(first)) return false;
  if (first.length === 0 && !args.some(hasNoCells)) return false;
  return rows.every((row) => Array.isArray(row) && row.length === first.length && row.every(isCell));
}

const hasNoCells = (argument: unknown): boolean =>
  Array.isArray(argument) && argument.every((row) => Array.isArray(row) && row.length === 0);

/** The faults of one answer or error, none where it is as documented. */
function faultsOf(name: string, call: () => unknown, args: readonly unknown[] = []): readonly string[] {
  let answer: unknown;
  try {
    answer = call();
  } catch (error) {
    if (!(error instanceof Error)) return [`threw ${String(error)}`];
    const { message } = error;
    const faults: string[] = [];
    if (!message.startsWith(name)) faults.push(`does not begin with ${name}: ${message}`);
    if (/[\r\n]/.test(message)) faults.push(`more than one line: ${message}`);
    if (RUNTIME_WORDS.test(message)) faults.push(`a runtime’s words: ${message}`);
    if (message.length > 2000) faults.push(`${message.length} characters long`);
    return faults;
  }
  if (!isAnswer(answer, args))
    return [`answered ${Object.prototype.toString.call(answer)}, no cell and no rows of cells`];
  const texts = (Array.isArray(answer) ? answer.flat() : [answer]).filter((one) => typeof one === 'string');
  return texts
    .filter((text) => RUNTIME_WORDS.test(text))
    .map((text) => `a runtime’s words in a cell: ${text}`);
}

const argumentsOf = ({ args }: CustomFunction): fc.Arbitrary<unknown[]> =>
  fc.array(anyArgument, { minLength: 0, maxLength: args.length + 2 });

describe.each(catalogue.map((entry) => ({ name: entry.name, entry })))('$name', ({ name, entry }) => {
  test('answers any JavaScript value with a documented value or a documented error', () => {
    fc.assert(
      fc.property(argumentsOf(entry), (args) => {
        expect(faultsOf(name, () => callFunction(name, args), args)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('answers one hostile value among good ones', () => {
    const good = GOOD_CALLS.find((call) => call.name === name)?.args ?? exampleOf(entry);
    expect(faultsOf(name, () => callFunction(name, good))).toEqual([]);
    fc.assert(
      fc.property(fc.nat(good.length), anyArgument, (place, hostile) => {
        const args = [...good];
        args[place] = hostile;
        expect(faultsOf(name, () => callFunction(name, args), args)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('a header that is an object without a text is no fault of the program', () => {
  const rows = [
    [Object.create(null), '店铺名称', '金额'],
    ['1', '鹭鸶旗舰店', 10],
  ];
  expect(faultsOf('TMALL_REPORT', () => callFunction('TMALL_REPORT', [rows, [], 20230101]))).toEqual([]);
});

const [ONBOARD, DAY] = ['2022-07-08', '2022-10-31'];
const MONTHS = [['2022-08'], ['2022-09'], ['2022-10']];
const SALES = [[12000], [''], [9000]];
const SCORES = [[4.7], [4.6], ['']];
const TARGETS = goldenTable('targets');
const STANDARDS = goldenTable('standards-edited-idle-limit');
const VERDICT = [ONBOARD, DAY, MONTHS, SALES, SCORES, TARGETS, '女鞋', [[1], [2], ['']], 'en', STANDARDS];
const REACHED = [[12000], [9000], [9000]];

/** The function's first example as Sheets hands it over: a row is a range of one row. */
const exampleOf = ({ help }: CustomFunction): readonly unknown[] =>
  help.examples[0].given.map((given) =>
    Array.isArray(given) && !given.some(Array.isArray) ? [given] : given,
  );

/** Calls with more arguments than the examples give. */
const GOOD_CALLS: readonly { readonly name: string; readonly args: readonly unknown[] }[] = [
  { name: 'TMALL_PHASE', args: [ONBOARD, DAY, 'en', STANDARDS] },
  { name: 'TMALL_CYCLE', args: [ONBOARD, DAY, 'en', STANDARDS] },
  { name: 'TMALL_NODES', args: [ONBOARD, DAY, STANDARDS] },
  { name: 'TMALL_NEXT_NODE', args: [ONBOARD, DAY, STANDARDS] },
  { name: 'TMALL_STANDARD', args: [ONBOARD, DAY, 'en', STANDARDS] },
  { name: 'TMALL_CYCLE_SALES', args: [ONBOARD, DAY, MONTHS, SALES, STANDARDS] },
  { name: 'TMALL_QUARTER_TARGET', args: [ONBOARD, DAY, TARGETS, '女鞋', STANDARDS] },
  { name: 'TMALL_QUARTER_TARGET_MET', args: [ONBOARD, DAY, MONTHS, REACHED, TARGETS, '女鞋', STANDARDS] },
  { name: 'TMALL_SALES_GAP', args: [ONBOARD, DAY, MONTHS, SALES, TARGETS, '女鞋', STANDARDS] },
  { name: 'TMALL_REQUIRED_MONTHLY_SALES', args: [ONBOARD, DAY, MONTHS, SALES, TARGETS, '女鞋', STANDARDS] },
  { name: 'TMALL_ELIGIBLE_SALES', args: [goldenTable('orders-2024'), '2022-08-01', '2022-08-31'] },
  { name: 'TMALL_FAILED_MONTHS', args: [ONBOARD, DAY, MONTHS, SCORES, TARGETS, '女鞋', STANDARDS] },
  { name: 'TMALL_SERVICE_MET', args: [ONBOARD, DAY, MONTHS, SCORES, TARGETS, '女鞋', STANDARDS] },
  { name: 'TMALL_IDLE_MONTHS', args: [ONBOARD, DAY, MONTHS, SALES, [[1], [2], ['']], STANDARDS] },
  { name: 'TMALL_CONTINUITY_MET', args: [ONBOARD, DAY, MONTHS, SALES, [[1], [2], ['']], STANDARDS] },
  { name: 'TMALL_STATUS', args: VERDICT },
  { name: 'TMALL_EXPLAIN', args: VERDICT },
  { name: 'TMALL_SERVICE_SCORE', args: [[[4.7, 4.8, 4.9]], [[1, 1, 2]]] },
  { name: 'TMALL_WEAKEST_DIMENSION', args: [[[4.7, 4.8, 4.2]], 4.6, [[1, 1, 2]]] },
  {
    name: 'TMALL_SCORE_NEEDED',
    args: [
      [
        ['a', 'b', 'c'],
        [4.7, 4.8, 4.2],
      ],
      4.6,
      [[1, 1, 2]],
    ],
  },
  { name: 'TMALL_REPORT', args: [goldenTable('rows-two-stores'), TARGETS, DAY, 'en', STANDARDS] },
];

test('a row that is not there at all costs no other row its answer', () => {
  const withHole: unknown[] = [['2022-08-01'], ['2022-08-01']];
  delete withHole[1];
  expect(callFunction('TMALL_PHASE', ['2022-07-08', withHole, 'en'])).toEqual([['Trial'], ['']]);
});

test('the check itself sees a raw error, a second line, a foreign beginning and a jagged answer', () => {
  const failing = [
    () => (undefined as unknown as string).length,
    () => {
      throw new Error('TMALL_PHASE: one\ntwo');
    },
    () => {
      throw new Error('oops');
    },
    () => {
      throw 'a string';
    },
    () => [[1, 2], [3]],
    () => [],
    () => Number.NaN,
    () => undefined,
    () => [1, 2],
  ];
  expect(failing.filter((call) => faultsOf('TMALL_PHASE', call).length === 0)).toEqual([]);
});
