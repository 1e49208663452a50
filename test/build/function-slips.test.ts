import { beforeAll, describe, expect, test } from 'vitest';
import { compileSources, root } from './compile-sources';

/** Two custom functions as they should be: one that answers for the whole call, and one that answers cell by cell. */
const RIGHT = `
import type { Argument } from '${root}src/functions/argument';
import * as shared from '${root}src/functions/arguments';
import { customFunction } from '${root}src/functions/custom-function';
import { readMonthVectors } from '${root}src/functions/read-vectors';

const { onboard, onboards, date, dates, months, sales, targets, lang, standards } = shared;

const factor = {
  name: 'factor',
  shape: 'value',
  optional: true,
  help: { zh: '可选。倍数', en: 'Optional. A factor' },
  read: (cell: unknown) => Number(cell),
} as const satisfies Argument;

export const TMALL_WHOLE = customFunction({
  name: 'TMALL_WHOLE',
  args: [onboard, date, months, sales, targets, lang, standards, factor],
  answer: {
    whole: ({ onboard, date, months, sales, targets, lang, standards, factor }, sheetDates) => {
      readMonthVectors({ months, sales }, sheetDates);
      const cycle = standards.lifeOf(onboard).cycleOn(date);
      return cycle && [[cycle.standard.name[lang], targets().categories.length * factor]];
    },
  },
  help: {
    family: 'sales',
    summary: { zh: '试', en: 'A try' },
    returns: { zh: '数', en: 'A number' },
    basis: { zh: '第二条', en: 'Article 2' },
    examples: [
      { given: ['2022-07-08', '2022-08-31', ['2022-08'], [5], [['类目'], ['女装']]], gives: 1 },
      { given: ['2022-07-08', '2022-08-31', ['2022-08'], [5], [['类目'], ['女装']], 'en', '', 2], gives: 2 },
    ],
  },
});

export const TMALL_EACH = customFunction({
  name: 'TMALL_EACH',
  args: [onboards, dates, lang, standards],
  answer: {
    each:
      ({ lang, standards }) =>
      ({ onboard, date }) =>
        standards.lifeOf(onboard).cycleOn(date)?.standard.name[lang],
  },
  help: {
    family: 'calendar',
    summary: { zh: '试', en: 'A try' },
    returns: { zh: '文字', en: 'A text' },
    basis: { zh: '第三条', en: 'Article 3' },
    examples: [{ given: ['2022-07-08', '2022-08-31'], gives: 'x' }],
  },
});
`;

interface Slip {
  readonly what: string;
  /** The text in the right source, and the text that the slip puts in its place. */
  readonly edit: readonly [right: string, slip: string];
  /** What the compiler says about the slip. */
  readonly says: RegExp;
}

const SLIPS: readonly Slip[] = [
  {
    what: 'the date where the onboard date is meant',
    edit: ['lifeOf(onboard).cycleOn(date);', 'lifeOf(date).cycleOn(date);'],
    says: /'CivilDate' is not assignable to parameter of type 'Origin'/,
  },
  {
    what: 'onboard and date swapped, cell by cell',
    edit: ['lifeOf(onboard).cycleOn(date)?.', 'lifeOf(date).cycleOn(onboard)?.'],
    says: /'CivilDate' is not assignable to parameter of type 'Origin'/,
  },
  {
    what: 'two vectors swapped',
    edit: ['{ months, sales }, sheetDates', '{ months: sales, sales: months }, sheetDates'],
    says: /'Vector<"sales">' is not assignable to type 'Vector<"months">'/,
  },
  {
    what: 'the language where the standards are meant',
    edit: ['const cycle = standards.lifeOf', 'const cycle = lang.lifeOf'],
    says: /'lifeOf' does not exist on type/,
  },
  {
    what: 'a table that is used before it is asked for',
    edit: ['targets().categories', 'targets.categories'],
    says: /'categories' does not exist on type '\(\) => TargetsTable'/,
  },
  {
    what: 'an argument that is read but not declared',
    edit: [
      '[onboard, date, months, sales, targets, lang, standards, factor]',
      '[onboard, date, months, sales, targets, lang, standards]',
    ],
    says: /'factor' does not exist on type/,
  },
  {
    what: 'an argument under another name than its own',
    edit: ['standards, factor }, sheetDates', 'standards, factors: factor }, sheetDates'],
    says: /'factors' does not exist on type/,
  },
  {
    what: 'a range that is read as what all cells share',
    edit: ['({ lang, standards }) =>', '({ lang, standards, onboard: _ }) =>'],
    says: /'onboard' does not exist on type/,
  },
  {
    what: 'what all cells share that is read from the cells',
    edit: ['({ onboard, date }) =>', '({ onboard, date, category }) =>'],
    says: /'category' does not exist on type/,
  },
  {
    what: 'an argument without a reader',
    edit: ['  read: (cell: unknown) => Number(cell),\n', ''],
    says: /'read' is missing/,
  },
  {
    what: 'a reader that takes for granted what the cell holds',
    edit: ['read: (cell: unknown) => Number(cell)', 'read: (cell: string) => cell.length'],
    says: /'unknown' is not assignable to type 'string'/,
  },
  {
    what: 'an argument of a shape that is none',
    edit: ["shape: 'value',", "shape: 'cell',"],
    says: /'"cell"' is not assignable to type/,
  },
  {
    what: 'an argument without help',
    edit: ["  help: { zh: '可选。倍数', en: 'Optional. A factor' },\n", ''],
    says: /'help' is missing/,
  },
  {
    what: 'help of an argument in one language only',
    edit: ["{ zh: '可选。倍数', en: 'Optional. A factor' }", "{ en: 'Optional. A factor' }"],
    says: /'zh' is missing/,
  },
  {
    what: 'help of an argument that does not exist',
    edit: [
      "    family: 'sales',\n",
      "    family: 'sales',\n    args: { shop: { zh: '店铺', en: 'The store' } },\n",
    ],
    says: /'args' does not exist in type 'FunctionHelp/,
  },
  {
    what: 'a function without help',
    edit: [RIGHT.slice(RIGHT.indexOf('  help: {\n'), RIGHT.indexOf('});')), ''],
    says: /'help' is missing/,
  },
  {
    what: 'a function without an example',
    edit: ["[{ given: ['2022-07-08', '2022-08-31'], gives: 'x' }]", '[]'],
    says: /Source has 0 element\(s\) but target requires 1/,
  },
  {
    what: 'an example that gives too little',
    edit: ["given: ['2022-07-08', '2022-08-31'], gives: 'x'", "given: ['2022-07-08'], gives: 'x'"],
    says: /Source has 1 element\(s\) but target requires 2/,
  },
  {
    what: 'an example that gives too much',
    edit: [
      "given: ['2022-07-08', '2022-08-31'], gives: 'x'",
      "given: ['2022-07-08', '2022-08-31', 'en', '', 1], gives: 'x'",
    ],
    says: /Source has 5 element\(s\) but target allows only 4/,
  },
  {
    what: 'an example that gives a cell where a row is meant',
    edit: [
      "['2022-08'], [5], [['类目'], ['女装']]], gives: 1",
      "'2022-08', [5], [['类目'], ['女装']]], gives: 1",
    ],
    says: /'string' is not assignable to type 'Vector'/,
  },
  {
    what: 'an example with two arguments swapped that differ in shape',
    edit: ["[5], [['类目'], ['女装']]], gives: 1", "[['类目'], ['女装']], [5]], gives: 1"],
    says: /'number' is not assignable to type 'Vector'/,
  },
  {
    what: 'an answer that no cell can show',
    edit: ['return cycle && [[', 'return onboard ?? [['],
    says: /'Origin' is not assignable to type/,
  },
  {
    what: 'a name that is not the add-on’s',
    edit: ["name: 'TMALL_EACH',", "name: 'EACH',"],
    says: /'"EACH"' is not assignable to type/,
  },
];

const fileOf = (index: number) => `slip-${index}.ts` as const;

/** What the compiler says, by the name of the file. */
let said: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const slips = SLIPS.map(({ edit: [right, slip] }, index) => [
    fileOf(index),
    RIGHT.replace(right, () => slip),
  ]);
  said = await compileSources({ 'right.ts': RIGHT, ...Object.fromEntries(slips) });
});

describe('a custom function is checked by the compiler', () => {
  test('that finds nothing where all is right, and nothing but the slips', () => {
    expect(Object.keys(said).sort()).toEqual(SLIPS.map((_, index) => fileOf(index)).sort());
  });

  test.each(SLIPS.map((slip, index) => ({ ...slip, file: fileOf(index) })))(
    'that finds $what',
    ({ edit: [right], says, file }) => {
      expect(RIGHT.split(right)).toHaveLength(2);
      expect(said[file] ?? 'nothing is found').toMatch(says);
    },
  );
});
