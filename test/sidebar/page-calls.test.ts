/** How often the page asks Google, and what that costs there: each question takes a second or more, each service call a part of one. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openPage, pageOf } from '../../build/local/headless/page';
import type { StartAnswer } from '../../src/sidebar/contract';
import { addMonth } from '../../src/sidebar/model/add-month';
import type { Asking } from '../../src/sidebar/model/asking';
import { checkRows } from '../../src/sidebar/model/check-rows';
import { exportNodes } from '../../src/sidebar/model/export-nodes';
import { exportStore } from '../../src/sidebar/model/export-store';
import { fillSales } from '../../src/sidebar/model/fill-sales';
import { keepSnapshot } from '../../src/sidebar/model/keep-snapshot';
import { listStores } from '../../src/sidebar/model/list-stores';
import { lookAhead } from '../../src/sidebar/model/look-ahead';
import { openWorkbook } from '../../src/sidebar/model/open-workbook';
import type { PageState } from '../../src/sidebar/model/page-state';
import { placeReport } from '../../src/sidebar/model/place-report';
import { planStores } from '../../src/sidebar/model/plan-stores';
import { previewMonth } from '../../src/sidebar/model/preview-month';
import { previewSales } from '../../src/sidebar/model/preview-sales';
import { showStore } from '../../src/sidebar/model/show-store';
import {
  build,
  choiceIn,
  GRID,
  openBook,
  rowsSheet,
  storeRows,
  TARGETS_SHEET,
} from '../support/small-report';

const open = () => openBook([rowsSheet(...storeRows('甲店'), ...storeRows('乙店')), TARGETS_SHEET]);
const namesOf = ({ asked }: ReturnType<typeof pageOf>): string[] => asked.map(({ name }) => name);

/** So many sheets that have nothing to do with it, before those that do. */
const withOthers = (count: number): Promise<Workbook> =>
  openBook([
    ...Array.from({ length: count }, (_, index) => ({ name: `Sheet ${index}`, rows: [['x', 'Notes']] })),
    rowsSheet(...storeRows('甲店')),
    TARGETS_SHEET,
  ]);

test.each([0, 3, 61])(
  'opening asks twice, beside %i other sheets, and knows the tables then',
  async (count) => {
    const book = await withOthers(count);
    const page = pageOf(book);
    const { sheets } = page.run(openWorkbook(page.model, null));
    expect(namesOf(page)).toEqual(['open', 'read']);
    expect(sheets.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['rows', 'targets']));
    build(book);
    const again = pageOf(book);
    const { report, remembered } = again.run(openWorkbook(again.model, null));
    expect(namesOf(again)).toEqual(['open', 'read']);
    expect(report?.shown?.stores).toHaveLength(1);
    expect(remembered).toMatchObject({ rowsSheet: sheets.find(({ kind }) => kind === 'rows')?.id });
  },
);

/** Opens the workbook: the service calls until each question is asked and until the end, with what the page knows by then. */
function opening(book: Workbook) {
  const page = pageOf(book);
  const calls: number[] = [];
  const starts: PageState['start'][] = [];
  const note = () => {
    calls.push(book.tracedCalls().length);
    starts.push(page.model.get().start);
  };
  function* noted(): Asking<StartAnswer> {
    const asking = openWorkbook(page.model, null);
    let step = asking.next([]);
    while (!step.done) {
      note();
      step = asking.next(yield step.value);
    }
    note();
    return step.value;
  }
  const { length } = book.traceCalls(() => void starts.push(page.run(noted())));
  return { calls, starts, all: length };
}

test('opening costs 40 service calls at most in a file of 63 sheets of which nothing is remembered', async () => {
  expect(opening(await withOthers(61)).all).toBeLessThanOrEqual(40);
});

/*
 * The first question: the workbook 1, what is remembered 2, the marks 4, the report with its name and values 4, the language 1. The
 * second: the workbook 1; two tables, each with its sheet, name, range and values 8, and whether cells are merged where one is blank
 * 1; the report, with all that the team may have written, so that a build is one write 9; the file, its zone and its locale 3.
 */
test('what the report in the file says is shown after 12 service calls, as it stands once all is read, after 34', async () => {
  const book = await withOthers(61);
  build(book);
  const { calls, starts, all } = opening(book);
  const [nothing, first, , last] = starts;
  expect(nothing).toBeUndefined();
  expect(first?.report?.shown?.stores).toHaveLength(1);
  expect(first?.report).toEqual(last?.report);
  expect([first?.today, first?.language, first?.sheets]).toEqual([last?.today, last?.language, []]);
  expect([calls[1], all]).toEqual([12, 34]);
});

test('a language that the user has switched to meanwhile stays', async () => {
  const book = await open();
  build(book);
  const { model, run } = pageOf(book);
  model.set({ language: 'en', hasSwitchedLanguage: true });
  expect(run(openWorkbook(model, null)).language).toBe('zh');
  expect(model.get().language).toBe('en');
});

test('a report that was renamed is shown by its name from the first, and one that is gone is not shown', async () => {
  const book = await open();
  build(book);
  book.renameSheet(GRID, '我们的报表');
  expect(opening(book).starts[1]?.report?.sheetName).toBe('我们的报表');
  book.deleteSheet('我们的报表');
  expect(opening(book).starts.filter((start) => start?.report)).toEqual([]);
});

/** Another store, and what if. */
const LOOKS = [
  ['甲店', null],
  ['乙店', null],
  ['乙店', { sales: 12_000, score: 4.8 }],
] as const;

test('what is computed of the tables that were read asks nothing, in any language and as often as one likes', async () => {
  const book = await open();
  const choice = choiceIn(book);
  const page = openPage(book);
  const before = page.asked.length;
  const { calls } = book.countCalls(() => {
    for (const language of ['zh', 'en', 'zh'] as const) {
      const report = { ...choice, language };
      expect(page.run(checkRows(page.model, report))).toMatchObject({ stores: 2 });
      expect(page.run(listStores(page.model, report)).stores).toEqual(['甲店', '乙店']);
      for (const date of ['2023-07-15', '2023-08-15']) {
        expect(page.run(lookAhead(page.model, { ...report, date })).stores).toHaveLength(2);
      }
      for (const [store, expected] of LOOKS) {
        expect(page.run(showStore(page.model, { report, store, expected }))).toMatchObject({ kind: 'shown' });
      }
    }
  });
  expect([calls, page.asked.length]).toEqual([0, before]);
});

test('a build, a snapshot and each table are one write each', async () => {
  const book = await open();
  build(book);
  const choice = choiceIn(book);
  const page = openPage(book);
  page.asked.splice(0);
  page.run(exportStore(page.model, { report: choice, store: '甲店', expected: null }));
  expect(namesOf(page)).toEqual(['write']);
  page.asked.splice(0);
  page.run(exportNodes(page.model, choice));
  expect(namesOf(page)).toEqual(['write']);
  page.asked.splice(0);
  page.run(placeReport(page.model, choice));
  expect(namesOf(page)).toEqual(['write']);
  const again = openPage(book);
  again.asked.splice(0);
  again.run(keepSnapshot(again.model, null));
  expect(namesOf(again)).toEqual(['write']);
});

test('a new month and imported sales are one write each, after the question what is there', async () => {
  const book = await open();
  const report = choiceIn(book);
  const page = openPage(book);
  const asks = (act: () => unknown) => {
    page.asked.splice(0);
    act();
    return namesOf(page);
  };
  expect(asks(() => page.run(previewMonth(page.model, { report, month: null })))).toEqual(['read']);
  const stores = ['甲店', '乙店'];
  expect(asks(() => page.run(addMonth(page.model, { report, month: '2023-07', stores })))).toEqual(['write']);
  const sales = (agreed: string) => [{ store: '甲店', months: [{ month: '2023-06', sales: 911, agreed }] }];
  const again = openPage(book);
  again.run(previewSales(again.model, { report, store: '甲店', months: ['2023-06'] }));
  again.asked.splice(0);
  again.run(fillSales(again.model, { report, stores: sales('50000') }));
  expect(namesOf(again)).toEqual(['write']);
});

test('a plan is one write, made or refreshed; where nothing has changed the server compares, so that this is true', async () => {
  const book = await open();
  const wish = { report: choiceIn(book, { date: '2023-08-15' }), stores: ['甲店'], anew: false };
  const page = openPage(book);
  const asks = (request: typeof wish) => {
    page.asked.splice(0);
    page.run(planStores(page.model, request));
    return namesOf(page);
  };
  expect(asks(wish)).toEqual(['write']);
  // What was just written is read once before it is written again.
  expect(asks({ ...wish, stores: ['甲店', '乙店'] })).toEqual(['read', 'write']);
  const again = openPage(book);
  again.asked.splice(0);
  again.run(planStores(again.model, { ...wish, report: { ...wish.report, date: '2023-09-15' } }));
  expect(namesOf(again)).toEqual(['write']);
  const third = openPage(book);
  third.asked.splice(0);
  const { writes } = book.countCalls(() =>
    third.run(planStores(third.model, { ...wish, report: { ...wish.report, date: '2023-09-15' } })),
  );
  expect(namesOf(third)).toEqual(['write']);
  expect(writes).toBe(0);
});

test('where something had changed, one reading and one write more', async () => {
  const book = await open();
  const choice = choiceIn(book);
  const page = openPage(book);
  book.type('月度数据!E2', '1');
  page.asked.splice(0);
  page.run(placeReport(page.model, choice));
  expect(namesOf(page)).toEqual(['write', 'read', 'write']);
});
