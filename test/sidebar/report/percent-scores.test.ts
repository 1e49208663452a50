/** Scores in cells that show percent: the format is read where a score is so low, and the user is asked. */
import { beforeAll, expect, test } from 'vitest';
import type { Workbook } from '../../../build/local/headless';
import type { TypedCell } from '../../../build/local/workbook/sheet-content';
import { answerOf } from '../../support/report-workbook';
import { byHand, choiceIn, openBook, ROWS, TARGETS } from '../../support/small-report';
import { AS_OF, HEADERS, rowsWith, TARGETS as TARGET_ROWS } from '../../support/tracking-sheets';

const cells = (rows: readonly (readonly unknown[])[]) => rows as TypedCell[][];

let book: Workbook;

beforeAll(async () => {
  book = await openBook([
    {
      name: ROWS,
      rows: cells([
        ['店铺月度数据'],
        HEADERS,
        ...rowsWith(({ index }) => ({ score: index === 0 ? 0.96 : 4.5 })),
      ]),
    },
    { name: TARGETS, rows: cells(TARGET_ROWS) },
  ]);
});

const check = (layout: object = {}) =>
  answerOf(
    book,
    'checkRows',
    choiceIn(book, { date: AS_OF, language: 'en', layout: { alone: true, ...layout } }),
  );

test('a low score in a cell of numbers is none of percent, and asks nothing', () => {
  expect(check().questions).toEqual([]);
});

test('one that its cell shows in percent is asked about, and read as it was meant', () => {
  byHand(book, `ss.getSheetByName('${ROWS}').getRange('F6').setNumberFormat('0%')`);
  expect(check().questions).toEqual([
    { asks: 'scores', slip: 'share', written: 0.96, meant: 4.8, some: true },
  ]);
  expect(check({ scores: 'share' })).toMatchObject({ questions: [], problems: [], stores: 2 });
  expect(check({ scores: 'as written' }).questions).toEqual([]);
});

test('a whole share is asked about as well, which no number alone tells', () => {
  byHand(book, `ss.getSheetByName('${ROWS}').getRange('F3:F8').setValue(1).setNumberFormat('0.00%')`);
  expect(check().questions).toEqual([{ asks: 'scores', slip: 'share', written: 1, meant: 5, some: true }]);
});

test('formats are read only where a score is so low', () => {
  byHand(book, `ss.getSheetByName('${ROWS}').getRange('F3:F8').setValue(4.5)`);
  const high = book.countCalls(() => check());
  byHand(book, `ss.getSheetByName('${ROWS}').getRange('F3').setValue(0.9)`);
  const low = book.countCalls(() => check());
  expect(low.calls).toBeGreaterThan(high.calls);
  expect(high.writes + low.writes).toBe(0);
});
