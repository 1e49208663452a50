/** What a report says of the one before it, through the workbook: built, copied, opened again. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import { readOtherWays } from '../../../build/local/other-ways';
import { setFigure, storeOf } from '../../support/plan-workbook';
import { answerOf } from '../../support/report-workbook';
import {
  build,
  byHand,
  GRID,
  openBook,
  rowsSheet,
  TARGETS_SHEET,
  valuesOf,
} from '../../support/small-report';

/** 甲店 is well and 乙店 is too; the first node, on 2023-06-30, is behind both. */
const open = (): Promise<Workbook> =>
  openBook([
    rowsSheet(...storeOf('甲店', 90_000), ...storeOf('乙店', 90_000), ...storeOf('丙店', 90_000)),
    TARGETS_SHEET,
  ]);

const shown = (book: Workbook) => answerOf(book, 'start', null).report?.shown;
const byName = (
  stores: readonly { readonly name: string; readonly sign: string; readonly group: string }[],
) => Object.fromEntries(stores.map(({ name, sign, group }) => [name, `${sign} ${group}`]));

/** A report of the 8th, and a store that has failed by the 15th. */
async function aWeekLater() {
  const book = await open();
  expect(build(book, { date: '2023-07-08' }).since).toBe('');
  setFigure(book, '乙店', 'E', 20_000);
  return { book, built: build(book, { date: '2023-07-15' }) };
}

test('names who has newly failed, puts that store first, and says so in the first row of the grid', async () => {
  const { book, built } = await aWeekLater();
  expect(built.since).toBe('较上次 2023-07-08：新不达标 1（乙店） · 改过往月数据 1');
  expect(byName(built.stores)).toEqual({
    乙店: '✗ newly failed',
    甲店: ' on track',
    丙店: ' on track',
  });
  expect(built.stores[0]).toMatchObject({ name: '乙店', by: '2023-07-31', daysLeft: 16 });
  expect(valuesOf(book)[0]?.join(' ')).toContain(built.since);
});

test('is there when the file is opened again, without a build, as it was built', async () => {
  const { book, built } = await aWeekLater();
  const { kept: _, edited: __, grid: ___, ...report } = built;
  expect(shown(book)).toEqual(report);
});

test('goes on from the sheet, wherever people have sorted and moved its rows', async () => {
  const { book, built } = await aWeekLater();
  byHand(
    book,
    `const sheet = ss.getSheetByName('${GRID}');
     const range = sheet.getRange(4, 1, 3, sheet.getLastColumn());
     const [first, ...others] = range.getValues();
     range.setValues([...others, first]);`,
  );
  expect(shown(book)?.stores.map(({ name, spot }) => [name, spot.row])).toEqual([
    ['甲店', 4],
    ['丙店', 5],
    ['乙店', 6],
  ]);
  expect(build(book, { date: '2023-07-15' }).since).toBe(built.since);
});

test('built again on the same day says the same, and a day later what has changed since', async () => {
  const { book, built } = await aWeekLater();
  expect(build(book, { date: '2023-07-15' }).since).toBe(built.since);
  const next = build(book, { date: '2023-07-16' });
  expect(next.since).toBe('较上次 2023-07-15：没有变化');
  expect(byName(next.stores).乙店).toBe(' failed');
});

test('survives a copy whose original is gone', async () => {
  const { book } = await aWeekLater();
  byHand(
    book,
    `ss.getSheetByName('${GRID}').copyTo(ss).setName('副本'); ss.deleteSheet(ss.getSheetByName('${GRID}'));`,
  );
  // A copy that has lost its mark is a sheet of the user's: then there is no last report.
  const losesMark = readOtherWays(process.env.OTHER_WAYS).has('copies lose their marks');
  expect(build(book, { date: '2023-07-20' }).since).toBe(losesMark ? '' : '较上次 2023-07-15：没有变化');
});

test('keeps of each store only what is its own, and out of sight', async () => {
  const { book } = await aWeekLater();
  const rows = valuesOf(book);
  const header = rows.findIndex((row) => row.includes('系统记录（请勿改动）'));
  const column = rows[header]?.indexOf('系统记录（请勿改动）') ?? -1;
  const kept = rows.slice(header + 1).map((row) => String(row[column]));
  for (const name of ['甲店', '乙店', '丙店'])
    expect(kept.filter((text) => text.includes(name))).toHaveLength(1);
  const { cols } = book.snapshot()[GRID] as { cols: Record<number, { isHidden?: boolean }> };
  // The blank column that divides the two blocks stands before it.
  const hidden = Object.keys(cols).filter((one) => cols[Number(one)]?.isHidden);
  expect(hidden).toEqual([column - 1, column].map(String));
  expect(rows.map((row) => row[column - 1]).join('')).toBe('');
});
