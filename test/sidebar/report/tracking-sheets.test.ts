/** Tracking sheets as teams keep them, in the sidebar: read where their cells tell all, asked about where not. */
import { beforeAll, expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import type { ReportChoice } from '../../../src/sidebar/contract';
import { answerOf } from '../../support/report-workbook';
import { byHand, choiceIn, openBook, TARGETS } from '../../support/small-report';
import {
  AS_OF,
  HEADERS,
  PLAIN_ROWS,
  rowsWith,
  salesOf,
  scoreOf,
  TARGETS as TARGET_ROWS,
  TRACKING_SHEETS,
  wideRows,
} from '../../support/tracking-sheets';

const MONTHS = ['2025-07', '2025-08', '2025-09'];
const cells = (rows: readonly (readonly unknown[])[]) => rows as TypedCell[][];
const monthSheet = (index: number) => ({
  name: `第 ${index + 7} 月`,
  rows: cells([HEADERS, ...PLAIN_ROWS.filter((row) => row[3] === MONTHS[index])]),
});

let book: Workbook;
let ids: ReadonlyMap<string, number>;

beforeAll(async () => {
  book = await openBook([
    { name: TARGETS, rows: cells(TARGET_ROWS) },
    ...TRACKING_SHEETS.map(({ name, cells: { values } }) => ({ name, rows: cells(values) })),
    {
      name: 'unmerged names',
      rows: cells(TRACKING_SHEETS.find(({ name }) => name === 'merged names')?.cells.values ?? []),
    },
    monthSheet(0),
    monthSheet(1),
    monthSheet(2),
    { name: '销售额', rows: cells([[...HEADERS.slice(0, 3), ...MONTHS], ...wideRows(salesOf)]) },
    { name: '服务分', rows: cells([[...HEADERS.slice(0, 3), ...MONTHS], ...wideRows(scoreOf)]) },
  ]);
  const merges = ['A2:A4', 'B2:B4', 'C2:C4', 'A5:A7', 'B5:B7', 'C5:C7'];
  for (const range of merges) byHand(book, `ss.getSheetByName('merged names').getRange('${range}').merge()`);
  ids = new Map(answerOf(book, 'start', null).sheets.map(({ id, name }) => [name, id]));
});

const idOf = (name: string) => ids.get(name) ?? -1;
const choose = (name: string, more: Partial<ReportChoice> = {}) => {
  const choice = choiceIn(book, { date: AS_OF, language: 'en', rowsSheet: idOf(name), ...more });
  return { ...choice, layout: { alone: true, ...more.layout } };
};
const check = (choice: ReportChoice) => answerOf(book, 'checkRows', choice);
const judged = (choice: ReportChoice) =>
  answerOf(book, 'buildReport', choice)
    .stores.map(({ name, statusLabel }) => `${name} ${statusLabel}`)
    .sort();

const BOTH = ['白鹭 Failed', '青禾 At risk'];
const toldSheets = TRACKING_SHEETS.filter(
  ({ judged: told }) => Array.isArray(told) && told[0] === '青禾 At risk',
);

test.each([...toldSheets.map(({ name }) => name), 'merged names'])('%s is read', (name) => {
  const choice = choose(name);
  expect(check(choice)).toMatchObject({ questions: [], problems: [], stores: 2 });
  expect(judged(choice)).toEqual(BOTH);
});

test('a block of months without a word on what it holds is asked about', () => {
  const name = 'months as columns';
  expect(check(choose(name))).toMatchObject({
    stores: 0,
    monthsAreColumns: true,
    questions: [{ asks: 'block', columns: ['D', 'F'], months: ['2025-07', '2025-09'] }],
  });
  const [question] = check(choose(name)).questions;
  const key = question?.asks === 'block' ? question.key : '';
  const answered = choose(name, { layout: { blocks: { [key]: 'sales' } } });
  expect(check(answered)).toMatchObject({ questions: [], stores: 2 });
  // No score is known.
  expect(judged(answered)).toEqual(['白鹭 Failed', '青禾 No data']);
});

test('months without a year are asked about, in rows and in columns', () => {
  expect(check(choose('7月'))).toMatchObject({ questions: [{ asks: 'year', month: '7月' }] });
  const rows = choose('months without a year in columns');
  expect(check(rows).questions.map(({ asks }) => asks)).toEqual(['block', 'year']);
});

test('names that stand once and hold for the rows below are asked about where nothing is merged', () => {
  const unmerged = 'unmerged names';
  expect(check(choose(unmerged)).questions).toEqual([{ asks: 'names', rows: [3, 4, 6, 7] }]);
  const answered = choose(unmerged, { layout: { namesHoldBelow: true } });
  expect(check(answered)).toMatchObject({ questions: [], problems: [], stores: 2 });
  expect(judged(answered)).toEqual(BOTH);
  const none = choose(unmerged, { layout: { namesHoldBelow: false } });
  expect(check(none).questions).toEqual([]);
  expect(check(none).problems.map(({ address }) => address)).toEqual(['A3']);
});

test('sales of a hundredth of their targets are asked about', () => {
  const name = 'sales in ten thousands without a word';
  expect(check(choose(name)).questions).toEqual([{ asks: 'unit', most: 1.2, target: 70000 }]);
  const inTenThousands = choose(name, { layout: { salesUnit: 'ten thousands' } });
  expect(check(inTenThousands).questions).toEqual([]);
  expect(judged(inTenThousands)).toEqual(BOTH);
  const inYuan = choose(name, { layout: { salesUnit: 'yuan' } });
  expect(check(inYuan).questions).toEqual([]);
  expect(judged(inYuan)).toEqual(['白鹭 Failed', '青禾 Failed']);
});

test('scores of which none is likely are asked about, with the score that is meant', () => {
  const name = 'scores ten times too high';
  expect(check(choose(name)).questions).toEqual([
    { asks: 'scores', slip: 'tenfold', written: 45, meant: 4.5 },
  ]);
  const meant = choose(name, { layout: { scores: 'tenfold' } });
  expect(check(meant)).toMatchObject({ questions: [], problems: [], stores: 2 });
  expect(judged(meant)).toEqual(BOTH);
  const asWritten = choose(name, { layout: { scores: 'as written' } });
  expect(check(asWritten).questions).toEqual([]);
  expect(check(asWritten).problems[0]?.message).toMatch(/is it 4\.5\?/);
});

test('a month that stands in two sheets is named with both, and leads to the second', () => {
  const { problems } = check(choose('第 8 月', { moreSheets: [idOf('第 9 月'), idOf('plain')] }));
  expect(problems[0]?.message).toMatch(
    /^sheet "第 8 月", row 2 and sheet "plain", row 3 are both for month 2025-08/,
  );
  expect(problems[0]?.spot).toMatchObject({ sheet: idOf('plain'), row: 3 });
});

test('a block of months may be none of the figures', () => {
  const name = 'months as columns';
  const [question] = check(choose(name)).questions;
  const key = question?.asks === 'block' ? question.key : '';
  expect(check(choose(name, { layout: { blocks: { [key]: 'none' } } })).questions).toEqual([]);
});

test('rows that are of no store are named once', () => {
  expect(check(choose('total row')).leftOut?.en).toMatch(/row 8 "合计" \(a total\)/);
  expect(check(choose('plain')).leftOut).toBeUndefined();
});

test('a sheet for each month: all are offered, and read together', () => {
  const alone = { ...choose('7月'), rowsSheet: idOf('第 8 月'), layout: {} };
  const [question] = check(alone).questions;
  const others = question?.asks === 'sheets' ? question.others.map(({ name }) => name) : [];
  expect(others).toContain('第 9 月');
  const all = choose('第 8 月', { moreSheets: [idOf('第 9 月'), idOf('第 7 月')] });
  expect(check(all)).toMatchObject({ questions: [], problems: [], stores: 2 });
  expect(judged(all)).toEqual(BOTH);
});

test('sales in one sheet and scores in another are told by the names of the sheets', () => {
  const both = choose('销售额', { moreSheets: [idOf('服务分')] });
  expect(check(both)).toMatchObject({ questions: [], problems: [], stores: 2, monthsAreColumns: true });
  expect(judged(both)).toEqual(BOTH);
});

test('a problem leads to its cell, however the sheet is laid out', () => {
  byHand(book, `ss.getSheetByName('figures below each month').getRange('F4').setValue('lots')`);
  const [problem] = check(choose('figures below each month')).problems;
  expect(problem).toMatchObject({ address: 'F4', sheetName: 'figures below each month' });
  expect(problem?.message).toMatch(/row 4, column "2025年8月"/);
  byHand(book, `ss.getSheetByName('title row').getRange('E4').setValue('lots')`);
  expect(check(choose('title row')).problems).toMatchObject([{ address: 'E4' }]);
});

test('what is chosen by hand is chosen among the real headers', () => {
  byHand(book, `ss.getSheetByName('title row').getRange('E2').setValue('实付')`);
  const name = 'title row';
  expect(check(choose(name))).toMatchObject({
    headers: [...HEADERS.slice(0, 4), '实付', '服务分'],
    stores: 0,
  });
  const chosen = choose(name, { columns: { sales: { position: 5, header: '实付' } } });
  expect(check(chosen).columns.filter(({ unclear }) => unclear)).toEqual([]);
  expect(check(chosen).stores).toBe(2);
});

const ROWS_IN_TEN_THOUSANDS = rowsWith(({ sales }) => ({ sales: sales / 10_000 }));

test('a header in ten thousands tells its unit, and nothing is asked', () => {
  byHand(
    book,
    `ss.getSheetByName('plain').getRange('A1:F7').setValues(${JSON.stringify([
      HEADERS.map((header) => header.replace('销售额', '销售额(万元)')),
      ...ROWS_IN_TEN_THOUSANDS,
    ])})`,
  );
  expect(check(choose('plain'))).toMatchObject({ questions: [], problems: [], stores: 2 });
  expect(judged(choose('plain'))).toEqual(BOTH);
});

test('a sheet of rows is made from one of columns, which stays as it is', () => {
  const start = answerOf(book, 'insertRows', choose('two blocks of months'));
  const added = start.sheets.find(({ id, kind }) => kind === 'rows' && ![...ids.values()].includes(id));
  const rows = choose('plain', { rowsSheet: added?.id ?? -1 });
  expect(check(rows)).toMatchObject({
    questions: [],
    problems: [],
    stores: 2,
    rows: 6,
    monthsAreColumns: false,
  });
  expect(judged(rows)).toEqual(BOTH);
});
