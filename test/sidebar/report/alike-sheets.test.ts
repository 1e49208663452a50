/** Sheets that are alike: a sheet for each month, store or year is offered with the others, and read with them. */
import { expect, test } from 'vitest';
import type { SheetContent, TypedCell } from '../../../build/local/workbook/sheet-content';
import { layoutProblems } from '../../../src/messages/tables/layout';
import { answerOf, ask } from '../../support/report-workbook';
import { choiceIn, openBook, TARGETS } from '../../support/small-report';
import {
  AS_OF,
  HEADERS,
  PLAIN_ROWS,
  salesOf,
  TARGETS as TARGET_ROWS,
  wideRows,
} from '../../support/tracking-sheets';

const MONTHS = ['2025-07', '2025-08', '2025-09'];
const ABOUT = HEADERS.slice(0, 3);
/** What an import would fill in. */
const SOLD = { month: '2025-10', sales: 5000, agreed: '' };
const cells = (rows: readonly (readonly unknown[])[]) => rows as TypedCell[][];
const without = (rows: readonly (readonly unknown[])[], column: number) =>
  rows.map((row) => row.filter((_, at) => at !== column));
const ofMonth = (index: number) => PLAIN_ROWS.filter((row) => row[3] === MONTHS[index]);
const ofStore = (name: string) => PLAIN_ROWS.filter((row) => row[0] === name);

const monthNamed = (name: string, index: number): SheetContent => ({
  name,
  rows: cells(without([HEADERS, ...ofMonth(index)], 3)),
});

const FILES: Readonly<Record<string, readonly SheetContent[]>> = {
  'headers of two rows': MONTHS.map((name, index) => ({
    name: `${name} 月`,
    rows: cells([
      [...HEADERS.slice(0, 4), '经营数据', ''],
      ['', '', '', '', '店铺销售额', '服务分'],
      ...ofMonth(index),
    ]),
  })),
  'months as columns, of several years': [
    {
      name: '2025年',
      rows: cells([
        ['', '', '', '店铺销售额', ''],
        [...ABOUT, '7月', '8月'],
        ...wideRows(salesOf).map((row) => row.slice(0, 5)),
      ]),
    },
    {
      name: '2026年',
      rows: cells([
        ['', '', '', '店铺销售额'],
        [...ABOUT, '1月'],
        ...wideRows(() => 77_000).map((row) => row.slice(0, 4)),
      ]),
    },
  ],
  'names of months': MONTHS.map(monthNamed),
  'names of stores': ['青禾', '白鹭'].map((name) => ({
    name,
    rows: cells(without([HEADERS, ...ofStore(name)], 0)),
  })),
};

async function offered(sheets: readonly SheetContent[]) {
  const book = await openBook([...sheets, { name: TARGETS, rows: cells(TARGET_ROWS) }]);
  const { sheets: entries } = answerOf(book, 'start', null);
  const [first, ...others] = sheets.map(({ name }) => entries.find((entry) => entry.name === name)?.id ?? -1);
  const choice = choiceIn(book, { date: AS_OF, language: 'en', rowsSheet: first ?? -1, layout: {} });
  return { book, choice, others };
}

test.each(Object.keys(FILES))('%s', async (name) => {
  const { book, choice, others } = await offered(FILES[name] ?? []);
  const [question] = answerOf(book, 'checkRows', choice).questions;
  expect(question).toMatchObject({ asks: 'sheets', others: others.map((id) => ({ id })) });
  const all = { ...choice, moreSheets: others };
  expect(answerOf(book, 'checkRows', all)).toMatchObject({ questions: [], problems: [], stores: 2 });
});

test('what names of sheets stand for is said, and rows are offered to whoever wants to write', async () => {
  const { book, choice, others } = await offered(FILES['names of months'] ?? []);
  const all = { ...choice, moreSheets: others };
  const { told, monthsAreColumns } = answerOf(book, 'checkRows', all);
  expect(told?.en).toMatch(/2025-07 → 2025-07, 2025-08 → 2025-08, 2025-09 → 2025-09/);
  expect(monthsAreColumns).toBe(true);
  const judged = answerOf(book, 'buildReport', all).stores.map(
    ({ name, statusLabel }) => `${name} ${statusLabel}`,
  );
  expect(judged.sort()).toEqual(['白鹭 Failed', '青禾 At risk']);
  const written = [
    ask(book, 'previewMonth', { report: all, month: null }),
    ask(book, 'fillSales', { report: all, stores: [{ store: '青禾', months: [SOLD] }] }),
  ];
  for (const refused of written) {
    expect(refused).toMatchObject({
      ok: false,
      message: { en: expect.stringContaining(layoutProblems.wantsRows.en) },
    });
  }
  const before = new Set(answerOf(book, 'start', null).sheets.map(({ id }) => id));
  const made = answerOf(book, 'insertRows', all).sheets.find(
    ({ id, kind }) => kind === 'rows' && !before.has(id),
  );
  const rows = { ...choice, rowsSheet: made?.id ?? -1, layout: { alone: true } };
  expect(answerOf(book, 'checkRows', rows)).toMatchObject({
    questions: [],
    problems: [],
    stores: 2,
    rows: 6,
    monthsAreColumns: false,
  });
  expect(answerOf(book, 'previewMonth', { report: rows, month: '2025-10' }).toAdd).toHaveLength(2);
  const sales = { report: rows, stores: [{ store: '青禾', months: [SOLD] }] };
  expect(answerOf(book, 'fillSales', sales)).toMatchObject({ filled: 0, added: 1 });
});
