/** The same figures, laid out in any of the ways that are read, are the same monthly rows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoMonth } from '../../../src/calendar/civil-month';
import { readMonth } from '../../../src/cells/read-date';
import { readMonthlyRows } from '../../../src/tables/monthly-rows-table';
import { SHANGHAI } from '../../support/call-function';

interface Figures {
  readonly sales: number;
  readonly score: number;
}

/** Stores by name, each with the same run of months. */
interface Sheet {
  readonly firstYear: number;
  readonly firstMonth: number;
  readonly stores: readonly { readonly name: string; readonly months: readonly Figures[] }[];
}

const NAMES = ['青禾旗舰店', '白鹭家居', 'Heron', '木棉', '云雀专营店'];
const figures = fc.record({
  sales: fc.integer({ min: 0, max: 9_999_999 }),
  score: fc.integer({ min: 0, max: 50 }).map((tenth) => tenth / 10),
});
const sheets: fc.Arbitrary<Sheet> = fc
  .record({ count: fc.integer({ min: 2, max: 14 }), names: fc.shuffledSubarray(NAMES, { minLength: 1 }) })
  .chain(({ count, names }) =>
    fc.record({
      firstYear: fc.integer({ min: 2019, max: 2025 }),
      firstMonth: fc.integer({ min: 1, max: 12 }),
      stores: fc.tuple(
        ...names.map((name) =>
          fc.record({
            name: fc.constant(name),
            months: fc.array(figures, { minLength: count, maxLength: count }),
          }),
        ),
      ),
    }),
  );

const dateOf = ({ firstYear, firstMonth }: Sheet, index: number) => {
  const months = firstYear * 12 + firstMonth - 1 + index;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
};
const two = (month: number) => String(month).padStart(2, '0');

const SPELLINGS: Readonly<Record<string, (year: number, month: number) => string>> = {
  '2025-07': (year, month) => `${year}-${two(month)}`,
  '2025年07月份': (year, month) => `${year}年${two(month)}月份`,
  '25年7月': (year, month) => `${year % 100}年${month}月`,
  '2025 年 7 月': (year, month) => `${year} 年 ${month} 月`,
  'Jul-25': (year, month) =>
    `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]}-${year % 100}`,
};
const spelling = fc.constantFrom(...Object.values(SPELLINGS));

const ABOUT = ['店铺', '上线日期', '主营类目'];
const about = (name: string) => [name, '2018-06-01', '家居'];
const columns = (sheet: Sheet) => sheet.stores[0]?.months.map((_, index) => dateOf(sheet, index)) ?? [];
const blanks = (count: number) => Array.from({ length: count }, () => '');

type Spelling = (year: number, month: number) => string;

const LAYOUTS: Readonly<Record<string, (sheet: Sheet, spell: Spelling) => unknown[][]>> = {
  'a row for each month': (sheet, spell) => [
    [...ABOUT, '月份', '店铺销售额', '服务分'],
    ...sheet.stores.flatMap(({ name, months }) =>
      months.map(({ sales, score }, index) => {
        const { year, month } = dateOf(sheet, index);
        return [...about(name), spell(year, month), sales, score];
      }),
    ),
  ],
  'two blocks of months': (sheet, spell) => {
    const months = columns(sheet).map(({ year, month }) => spell(year, month));
    return [
      [...blanks(3), '店铺销售额', ...blanks(months.length - 1), '服务分', ...blanks(months.length - 1)],
      [...ABOUT, ...months, ...months],
      ...sheet.stores.map(({ name, months: all }) => [
        ...about(name),
        ...all.map(({ sales }) => sales),
        ...all.map(({ score }) => score),
      ]),
    ];
  },
  'two blocks of months, of which one in twelve has its year': (sheet) => {
    const months = columns(sheet).map(
      ({ year, month }, index) => `${index % 12 === 0 ? `${year}年` : ''}${month}月`,
    );
    return [
      [...blanks(3), '销售额', ...blanks(months.length - 1), '综合体验分', ...blanks(months.length - 1)],
      [...ABOUT, ...months, ...months],
      ...sheet.stores.map(({ name, months: all }) => [
        ...about(name),
        ...all.map(({ sales }) => sales),
        ...all.map(({ score }) => score),
      ]),
    ];
  },
  'figures below each month': (sheet, spell) => [
    [...ABOUT, ...columns(sheet).flatMap(({ year, month }) => [spell(year, month), ''])],
    [...blanks(3), ...columns(sheet).flatMap(() => ['销售额', '服务分'])],
    ...sheet.stores.map(({ name, months }) => [
      ...about(name),
      ...months.flatMap(({ sales, score }) => [sales, score]),
    ]),
  ],
  'figure and month in one header': (sheet, spell) => [
    [
      ...ABOUT,
      ...columns(sheet).flatMap(({ year, month }) => [
        `${spell(year, month)}销售额`,
        `${spell(year, month)}服务分`,
      ]),
    ],
    ...sheet.stores.map(({ name, months }) => [
      ...about(name),
      ...months.flatMap(({ sales, score }) => [sales, score]),
    ]),
  ],
  'two tables below each other': (sheet, spell) => {
    const months = columns(sheet).map(({ year, month }) => spell(year, month));
    const table = (title: string, cellOf: (one: Figures) => number) => [
      [title, ...blanks(months.length + 2)],
      [...ABOUT, ...months],
      ...sheet.stores.map(({ name, months: all }) => [...about(name), ...all.map(cellOf)]),
    ];
    return [
      ...table('店铺销售额', ({ sales }) => sales),
      blanks(months.length + 3),
      ...table('服务分', ({ score }) => score),
    ];
  },
  'two tables beside each other, of which the second has its stores in another order': (sheet, spell) => {
    const months = columns(sheet).map(({ year, month }) => spell(year, month));
    const others = [...sheet.stores].reverse();
    return [
      ['店铺销售额', ...blanks(months.length + 3), '服务分', ...blanks(months.length)],
      [...ABOUT, ...months, '', '店铺', ...months],
      ...sheet.stores.map(({ name, months: all }, index) => [
        ...about(name),
        ...all.map(({ sales }) => sales),
        '',
        others[index]?.name ?? '',
        ...(others[index]?.months ?? []).map(({ score }) => score),
      ]),
    ];
  },
  'a row for each figure of a store': (sheet, spell) => [
    [...ABOUT, '指标', ...columns(sheet).map(({ year, month }) => spell(year, month))],
    ...sheet.stores.flatMap(({ name, months }) => [
      [...about(name), '店铺销售额', ...months.map(({ sales }) => sales)],
      [...blanks(3), '退款率', ...months.map(() => 0.1)],
      [...blanks(3), '综合体验分', ...months.map(({ score }) => score)],
    ]),
  ],
  'a row for each month and figure of a store': (sheet, spell) => [
    [...ABOUT, '月份', '指标', '数值'],
    ...sheet.stores.flatMap(({ name, months }) =>
      months.flatMap(({ sales, score }, index) => {
        const { year, month } = dateOf(sheet, index);
        const first = [...about(name), spell(year, month)];
        return [
          [...first, '服务分', score],
          [...first, '销售额', sales],
        ];
      }),
    ),
  ],
};

/** Stores as columns: what stands below them would be months. */
const turned = (sheet: Sheet, spell: Spelling): unknown[][] => {
  const rows = [
    ['店铺', '上线日期', '主营类目', '', ...columns(sheet).map(({ year, month }) => spell(year, month))],
    ...sheet.stores.flatMap(({ name, months }) => [
      [...about(name), '销售额', ...months.map(({ sales }) => sales)],
      [...blanks(3), '服务分', ...months.map(({ score }) => score)],
    ]),
  ];
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
};

/** What the sheet says, told apart from all reading: a line for each store and month, in any order. */
const linesOf = (sheet: Sheet) =>
  sheet.stores
    .flatMap(({ name, months }) =>
      months.map(({ sales, score }, index) => {
        const { year, month } = dateOf(sheet, index);
        return `${name} ${year}-${two(month)} ${sales} ${score}`;
      }),
    )
    .sort();

/** What is read: a line for each row that is of a month. */
const linesRead = (range: unknown[][]) =>
  readMonthlyRows(range, SHANGHAI)
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ cell }) => {
        const month = readMonth(cell('month'), SHANGHAI);
        return month === undefined ? [] : [`${name} ${isoMonth(month)} ${cell('sales')} ${cell('score')}`];
      }),
    )
    .sort();

const title = (range: unknown[][], text: string) => [
  [text, ...blanks((range[0]?.length ?? 1) - 1)],
  ...range,
];
const below = (range: unknown[][], ...texts: string[][]) => [
  ...range,
  ...texts.map((cells) => (range[0] ?? []).map((_, column) => cells[column] ?? '')),
];
/** The columns in another order; the same in every row. */
const reordered = (range: unknown[][], keys: readonly number[]) => {
  const order = (range[0] ?? [])
    .map((_, column) => column)
    .sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0));
  return range.map((row) => order.map((column) => row[column]));
};

describe.each(Object.entries(LAYOUTS))('%s', (_, layOut) => {
  test('is read as what it says', () => {
    fc.assert(
      fc.property(sheets, spelling, (sheet, spell) => {
        expect(linesRead(layOut(sheet, spell))).toEqual(linesOf(sheet));
      }),
    );
  });

  test('is the same under a title, and above a total, a note and another table', () => {
    fc.assert(
      fc.property(sheets, spelling, (sheet, spell) => {
        const range = layOut(sheet, spell);
        const more = [
          ['合计', '', '', '', '12'],
          ['注：数据来自后台'],
          [],
          ['店铺', '电话'],
          ['白鹭家居', '无'],
        ];
        expect(linesRead(below(title(range, '店铺考核表'), ...more))).toEqual(linesOf(sheet));
      }),
    );
  });
});

test('stores as columns are read as what they say', () => {
  fc.assert(
    fc.property(sheets, spelling, (sheet, spell) => {
      expect(linesRead(turned(sheet, spell))).toEqual(linesOf(sheet));
    }),
  );
});

describe.each(['a row for each month', 'figure and month in one header'])('%s', (name) => {
  const layOut = LAYOUTS[name] as (sheet: Sheet, spell: Spelling) => unknown[][];
  const keys = fc.array(fc.integer(), { minLength: 40, maxLength: 40 });

  test('is the same with its columns in any order', () => {
    fc.assert(
      fc.property(sheets, spelling, keys, (sheet, spell, order) => {
        expect(linesRead(reordered(layOut(sheet, spell), order))).toEqual(linesOf(sheet));
      }),
    );
  });

  test('is the same with its rows in any order', () => {
    fc.assert(
      fc.property(sheets, spelling, fc.infiniteStream(fc.integer()), (sheet, spell, order) => {
        const [headers = [], ...rows] = layOut(sheet, spell);
        const shuffled = rows.map((row) => ({ row, key: order.next().value as number }));
        shuffled.sort((one, other) => one.key - other.key);
        expect(linesRead([headers, ...shuffled.map(({ row }) => row)])).toEqual(linesOf(sheet));
      }),
    );
  });
});
