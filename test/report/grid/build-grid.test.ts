/** The grid as data: what stands where, in which order, and that what stands there can be read. */
import { describe, expect, test } from 'vitest';
import { isoMonth } from '../../../src/calendar/civil-month';
import { edgeTexts, gridTexts, groupTexts, monthStateTexts } from '../../../src/messages/report/grid';
import { shortPhrases } from '../../../src/messages/report/short-phrases';
import { statusNames } from '../../../src/messages/terms';
import { buildGrid, type GridChoice } from '../../../src/report/grid/build-grid';
import type { GridCell, GridSheet } from '../../../src/report/grid/grid-sheet';
import { progressBar } from '../../../src/report/grid/progress-bar';
import { phraseCell, WIDTHS } from '../../../src/report/grid/store-columns';
import { reportStores } from '../../../src/report/store-report';
import { cutInMiddle, fitsIn, widthOf } from '../../../src/report/text-width';
import { ROW_HEADERS, settingOn } from '../../support/report-of';
import { day } from '../../support/small-store';

const choice: GridChoice = {
  language: 'en',
  figures: 'score',
  span: '12',
  sourceName: 'Rows',
  builtAt: '2022-10-28 09:00',
  team: [],
};
const HOME = ['Home', 60_000, 150_000, 250_000, 400_000, 500_000, 3, 4, ''];

/** The months of a store that opened on 2022-07-08, with sales and score; its node of month 3 is 2022-10-31. */
const monthsOf = (store: string, ...months: readonly (readonly [sales: unknown, score: unknown])[]) =>
  months.map(([sales, score], index) => [
    store,
    '2022-07-08',
    'Home',
    `2022-0${8 + index}`,
    sales,
    score,
    '',
  ]);

const ROWS = [
  ...monthsOf('well', [90_000, 4], [90_000, 4.5]),
  ...monthsOf('blank', [20_000, 4], ['', 4.5]),
  ...monthsOf('near', [20_000.5, 4], [20_000, 2.5]),
  ...['05', '06', '07', '08', '09'].map((month) => [
    'lost',
    '2022-04-08',
    'Home',
    `2022-${month}`,
    90_000,
    2,
    '',
  ]),
];

function gridOf(rows: readonly unknown[][] = ROWS, more: Partial<GridChoice> = {}): GridSheet {
  const setting = settingOn(20221028, [HOME]);
  return buildGrid(reportStores([ROW_HEADERS, ...rows], setting), setting, {
    ...choice,
    ...more,
  });
}

const texts = (row: readonly GridCell[] = []): unknown[] => row.map(({ value }) => value ?? '');
const headerOf = (grid: GridSheet): unknown[] => texts(grid.cells[grid.frozenRows - 1]);
const storesIn = (grid: GridSheet) =>
  grid.cells.slice(grid.firstStoreRow - 1, grid.firstStoreRow - 1 + grid.stores);

/** The cell of a store under a header. */
function cellOf(grid: GridSheet, store: string, header: string): GridCell | undefined {
  return storesIn(grid).find(([first]) => first?.value === store)?.[headerOf(grid).indexOf(header)];
}

describe('the first rows', () => {
  test('say what the grid is, of which day, of how many stores, and when it was built', () => {
    const [title] = gridOf().cells;
    expect(texts(title).filter((text) => text !== '')).toEqual([
      gridTexts.title.en,
      'As of 2022-10-28 · 4 stores · built 10-28 09:00',
    ]);
  });

  test('say over the months what has changed since the report before', () => {
    const since = { words: 'since 10-21: 1 newly failed', signs: new Map() };
    const grid = gridOf(ROWS, { since });
    expect(texts(grid.cells[0])[headerOf(grid).indexOf('11')]).toBe('since 10-21: 1 newly failed');
  });

  test('count the stores by what there is to do, in the order of the grid', () => {
    const [, counts = []] = gridOf().cells;
    expect(texts(counts).filter((text) => text !== '')).toEqual([
      `1 ${groupTexts.save.en}`,
      `0 ${groupTexts.risk.en}`,
      `1 ${groupTexts.unknown.en}`,
      `1 ${groupTexts.failed.en}`,
      `1 ${groupTexts.well.en}`,
      gridTexts.secondBlock.en,
    ]);
  });
});

describe('the stores', () => {
  test('are told what to sell, but for one that has failed', () => {
    const short = ROWS.filter(([store]) => store === 'lost').map((row) => row.with(4, 25_000));
    const grid = gridOf([...ROWS, ...short.map((row) => row.with(0, 'short'))]);
    expect(cellOf(grid, 'near', 'Still needed')?.value).toBe('5K a day');
    expect(cellOf(grid, 'short', 'Status')?.value).toBe('Failed');
    expect(cellOf(grid, 'short', 'Gap')?.value).toBe(275_000);
    expect(cellOf(grid, 'short', 'Still needed')?.value).toBeUndefined();
  });

  test('stand in the order of urgency, with a rule above each group but the first', () => {
    const grid = gridOf();
    expect(storesIn(grid).map(([first]) => first?.value)).toEqual(['near', 'blank', 'lost', 'well']);
    expect(grid.ruledRows).toEqual([5, 6, 7]);
    expect(grid.firstStoreRow).toBe(4);
  });

  test('say why and what to do, how many days are left, and how much is sold', () => {
    const grid = gridOf();
    expect(cellOf(grid, 'near', gridTexts.why.en)?.value).toBe('Short 20K, 5K a day');
    expect(cellOf(grid, 'near', gridTexts.daysLeft.en)).toMatchObject({ value: 3, isBold: true });
    expect(cellOf(grid, 'near', gridTexts.progress.en)?.value).toBe('▰▰▰▱▱ 66%');
    expect(cellOf(grid, 'blank', gridTexts.why.en)?.value).toBe('Sales of 2022-09 missing');
  });

  test('that failed do not name the day to leave where it has no room', () => {
    const leaving = (exit: number, language: 'zh' | 'en') =>
      gridOf(ROWS, { language, urgency: { exitDayOf: () => day(exit) } })
        .cells.flatMap(texts)
        .filter((text) => /11-30|服务分5个月|Score failed/.test(String(text)));
    expect(leaving(20221130, 'en')).toEqual(['Score failed in 5 months']);
    expect(leaving(20221130, 'zh')).toEqual(['服务分5个月未通过']);
  });

  test('bear the sign of what has changed since the report before', () => {
    const signs = new Map([['near', { sign: '▼', words: 'worse since 10-21' }]]);
    const cell = cellOf(gridOf(ROWS, { since: { words: '', signs } }), 'near', gridTexts.why.en);
    expect(cell?.value).toBe('▼ Short 20K, 5K a day');
    expect(cell?.note).toContain('worse since 10-21');
  });

  test('show whole amounts, what was sold rounded down and what is missing rounded up', () => {
    const grid = gridOf();
    expect(cellOf(grid, 'near', gridTexts.cumulative.en)?.value).toBe(40_000);
    expect(cellOf(grid, 'near', gridTexts.gap.en)?.value).toBe(20_000);
  });

  test('a month that was missed is bold, one that passed steps back, and a node ahead has a line', () => {
    const grid = gridOf();
    expect(cellOf(grid, 'near', '9')).toMatchObject({ value: '✗2.5', isBold: true });
    expect(cellOf(grid, 'near', '8')).toMatchObject({ value: '4', ink: expect.any(String) });
    expect(cellOf(grid, 'near', '10')).toMatchObject({ value: '◆', edge: 'ahead' });
  });

  test('a target that cannot be read and on which no verdict rests costs no store its row', () => {
    const setting = settingOn(20220930, [HOME.with(4, 'later')]);
    const grid = buildGrid(reportStores([ROW_HEADERS, ...ROWS], setting), setting, choice);
    expect(cellOf(grid, 'well', '9')?.value).toBe('4.5');
  });
});

describe('the owner', () => {
  const kept = (value: string) => ({ value, formula: '' });
  const team = [{ store: 'well', owner: kept('Li'), notes: kept('call') }];
  const owned = (owner: string): GridSheet => {
    const setting = settingOn(20221028, [HOME]);
    const rows = ROWS.map((row) => [...row, row[0] === 'well' ? owner : '']);
    return buildGrid(reportStores([[...ROW_HEADERS, 'Owner'], ...rows], setting), setting, {
      ...choice,
      team,
    });
  };

  test('is the one whom the rows name', () => {
    expect(cellOf(owned('Wang'), 'well', gridTexts.owner.en)?.value).toBe('Wang');
  });

  test('is the team’s own entry where the rows name none', () => {
    expect(cellOf(owned(''), 'well', gridTexts.owner.en)?.value).toEqual({ kept: kept('Li') });
    expect(cellOf(owned('Wang'), 'well', gridTexts.notes.en)?.value).toEqual({ kept: kept('call') });
  });
});

describe('a long name', () => {
  const LONG = '云栖食品官方旗舰店（母婴用品专营店）';
  const grid = gridOf(ROWS.map((row) => row.with(0, row[0] === 'well' ? LONG : row[0])));
  const [first] = storesIn(grid)
    .map((row) => row[0])
    .filter((cell) => cell?.note === LONG);

  test('is cut so that both its ends show, and is whole in its note and in the second block', () => {
    expect(first?.value).toMatch(/^云栖食品.*….*专营店）$/);
    expect(fitsIn(String(first?.value), WIDTHS.store)).toBe(true);
    expect(cellOf(grid, String(first?.value), gridTexts.fullName.en)?.value).toBe(LONG);
  });

  test('stays as it is where it fits', () => {
    expect(cutInMiddle('墨白3C数码专卖店', WIDTHS.store)).toBe('墨白3C数码专卖店');
  });
});

describe('the sheet', () => {
  test('has a filter over the header and the stores, over all columns and nothing else', () => {
    const grid = gridOf();
    expect(grid.filter).toEqual({ row: 3, column: 1, rows: 5, columns: grid.cells[0]?.length });
  });

  test('divides the two blocks by a column in which nothing stands', () => {
    const grid = gridOf();
    const at = grid.details.column - 2;
    expect(at).toBe(grid.teamColumns.notes);
    expect(grid.cells.map((row) => row[at]?.value).filter((value) => value !== undefined)).toEqual([]);
  });

  test('has nothing of its own in the team’s columns below the stores', () => {
    const grid = gridOf();
    const { owner, notes } = grid.teamColumns;
    const below = grid.cells.slice(grid.firstStoreRow - 1 + grid.stores);
    expect(below.flatMap((row) => [row[owner - 1]?.value, row[notes - 1]?.value])).toEqual(
      below.flatMap(() => [undefined, undefined]),
    );
  });

  test('explains every sign and every line at its foot', () => {
    const words = gridOf().cells.flatMap(texts).map(String);
    for (const { symbol, name } of Object.values(monthStateTexts))
      expect(words).toContain(`${symbol} ${name.en}`);
    const edges = gridOf().cells.flatMap((row) =>
      row.flatMap(({ edge, value }) => (edge && value ? [edge] : [])),
    );
    expect(edges).toEqual(expect.arrayContaining(['missed', 'reached', 'ahead']));
  });
});

test.each([
  [0, '▱▱▱▱▱ 0%'],
  [0.199, '▱▱▱▱▱ 19%'],
  [0.2, '▰▱▱▱▱ 20%'],
  [0.999_99, '▰▰▰▰▱ 99%'],
  [1, '▰▰▰▰▰ 100%'],
  [2.06, '▰▰▰▰▰ 206%'],
])('the progress of %f looks like no more than it is', (share, bar) => {
  expect(progressBar(share)).toBe(bar);
});

/** The longest that each phrase comes to; the day to leave is added only where it has room. */
const LONGEST: Readonly<
  Record<Exclude<keyof typeof shortPhrases, 'leaveBy'>, { readonly zh: string; readonly en: string }>
> = {
  shortByDay: shortPhrases.shortByDay(1_264_000, 126_400),
  shortToday: shortPhrases.shortToday(1_264_000),
  shortByMonth: shortPhrases.shortByMonth(1_264_000, 253_000),
  idleUntil: shortPhrases.idleUntil(6, '11-30'),
  salesUnknown: shortPhrases.salesUnknown('2026-09', 11),
  scoreUnknown: shortPhrases.scoreUnknown('2026-09', 11),
  wrongRow: shortPhrases.wrongRow(12_345, 99),
  wrongCell: shortPhrases.wrongCell(1234, '店铺销售额'),
};

test.each(Object.entries(LONGEST))('the phrase %s can be read whole in its column', (_name, { zh, en }) => {
  for (const phrase of [zh, en]) expect(fitsIn(phrase, WIDTHS.why), phrase).toBe(true);
});

/** Pixels: the button of a filter, and what a cell leaves free at one side. */
const BUTTON = 18;
const MARGIN = 3;

test.each([
  ['zh', 'score'],
  ['en', 'score'],
  ['zh', 'sales'],
  ['en', 'both'],
] as const)('no header stands under the button of its filter (%s, %s)', (language, figures) => {
  const { cells, widths, frozenRows, teamColumns } = gridOf(ROWS, { language, figures });
  const headers = (cells[frozenRows - 1] ?? []).slice(0, teamColumns.notes);
  expect(headers.length).toBeGreaterThan(15);
  headers.forEach(({ value, align, size = 10 }, index) => {
    const text = String(value);
    const [room, wide] = [widths[index] ?? 0, (widthOf(text) * size) / 10];
    expect(align === 'left' ? MARGIN + wide : (room + wide) / 2, text).toBeLessThanOrEqual(room - BUTTON);
  });
});

/** How wide the regular letters of a wide font are, DejaVu Sans, in shares of their size. */
const WIDE_LETTERS = { digit: 0.637, Left: 1.916 };

test('in a wide font too, narrow headers are read whole beside the buttons of their filters', () => {
  const { cells, widths, frozenRows, months } = gridOf(ROWS, { language: 'en', figures: 'score' });
  const header = cells[frozenRows - 1] ?? [];
  const narrow = header.flatMap((one, index) => ((widths[index] ?? 100) < 50 ? [{ ...one, index }] : []));
  expect(narrow).toHaveLength(1 + months.shown.length);
  for (const { value, isBold, size = 10, index } of narrow) {
    expect(isBold, String(value)).toBeUndefined();
    const em = (size * 4) / 3;
    const wide = em * (value === gridTexts.daysLeft.en ? WIDE_LETTERS.Left : 2 * WIDE_LETTERS.digit);
    // A letter has about as much white at its end as is lacking here.
    expect(wide, String(value)).toBeLessThanOrEqual((widths[index] ?? 0) - BUTTON - MARGIN + 0.5);
  }
});

test('the year of a month over a narrow column shows in its grey and in its note', () => {
  const { cells, frozenRows, months } = gridOf(ROWS, { language: 'zh', figures: 'score' });
  const header = (cells[frozenRows - 1] ?? []).slice(
    months.column - 1,
    months.column - 1 + months.shown.length,
  );
  expect(header.map(({ value }) => value)).toEqual(months.shown.map((month) => String(month % 100)));
  expect(header.map(({ note }) => note)).toEqual(months.shown.map(isoMonth));
  const years = months.shown.map((month) => Math.floor(month / 100));
  expect(new Set(years).size).toBeGreaterThan(1);
  header.slice(1).forEach(({ colour }, index) => {
    expect(colour === header[index]?.colour).toBe(years[index + 1] === years[index]);
  });
});

test.each(Object.entries(LONGEST))(
  'the phrase %s has room behind a sign, in smaller letters at the worst',
  (_name, texts) => {
    for (const phrase of [texts.zh, texts.en]) {
      const { size = 10 } = phraseCell(`✗ ${phrase}`);
      expect((widthOf(`✗ ${phrase}`) * size) / 10, phrase).toBeLessThanOrEqual(WIDTHS.why - 2 * MARGIN);
      expect(phraseCell(phrase).size, phrase).toBeUndefined();
    }
  },
);

test.each(['zh', 'en'] as const)(
  'every word of the legend can be read whole in its column (%s)',
  (language) => {
    const lines = Object.values(edgeTexts).map((text) => text[language]);
    const signs = Object.values(monthStateTexts).map(({ symbol, name }) => `${symbol} ${name[language]}`);
    for (const text of [...lines, ...signs]) expect(fitsIn(text, WIDTHS.why), text).toBe(true);
  },
);

test.each(['zh', 'en'] as const)('every status can be read whole in its column (%s)', (language) => {
  for (const name of Object.values(statusNames)) expect(fitsIn(name[language], WIDTHS.status)).toBe(true);
});

test('a phrase takes the day to leave where both have room', () => {
  const leave = shortPhrases.leaveBy({ zh: '上一周期不达标', en: 'Failed before' }, '11-30');
  expect(leave).toEqual({ zh: '上一周期不达标，11-30前退出', en: 'Failed before: leave by 11-30' });
  expect(fitsIn(leave.zh, WIDTHS.why)).toBe(true);
});
