/** What a build costs: each call is a round trip at Google, so their number may not grow with the stores. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openPage } from '../../build/local/headless/page';
import { LARGEST_PIECE } from '../../src/sidebar/contract/read';
import { addMonth } from '../../src/sidebar/model/add-month';
import { exportNodes } from '../../src/sidebar/model/export-nodes';
import { exportStore } from '../../src/sidebar/model/export-store';
import { lookAhead } from '../../src/sidebar/model/look-ahead';
import { placeReport } from '../../src/sidebar/model/place-report';
import { planStores } from '../../src/sidebar/model/plan-stores';
import { previewMonth } from '../../src/sidebar/model/preview-month';
import { showStore } from '../../src/sidebar/model/show-store';
import { MOST_PLACES } from '../../src/sidebar/model/write-in-portions';
import { inPlan, planRequest, storeOf, WEAK } from '../support/plan-workbook';
import { answerOf, ask } from '../support/report-workbook';
import { choiceIn, openBook, rowsSheet, storeRows, TARGETS_SHEET, writeTeam } from '../support/small-report';

const MONTHS = Array.from(
  { length: 24 },
  (_, month) => `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
);
const ONBOARD = ['2018-01-05', '2022-07-08', '2023-03-10'];

/** The stores opened on few days, one of them too early to be judged, so that the days are the same for any number of stores. */
const openStores = (count: number, months: readonly string[] = MONTHS): Promise<Workbook> =>
  openBook([
    rowsSheet(
      ...Array.from({ length: count }, (_, store) => store).flatMap((store) =>
        storeRows(`店 ${store}`, months).map((row) => row.with(1, ONBOARD[store % ONBOARD.length] ?? '')),
      ),
    ),
    TARGETS_SHEET,
  ]);

/** The calls of a first build, and of a rebuild with the team's words in it, in a page that has read the file. */
async function callsFor(count: number, months?: readonly string[]) {
  const book = await openStores(count, months);
  const choice = choiceIn(book, { span: '24', monthCells: 'both', date: '2023-12-15' });
  const cost = () => {
    const page = openPage(book);
    page.asked.splice(0);
    const traffic = book.countCalls(() => void page.run(placeReport(page.model, choice)));
    return { ...traffic, requests: page.asked };
  };
  const first = cost();
  writeTeam(book, '店 0', '李', '=1+1');
  return { first, rebuild: cost() };
}

test('a build of 90 stores makes the same calls as one of 9: at most 6 reads, and 20 writes where one stands', async () => {
  const few = MONTHS.slice(-2);
  const [some, many] = [await callsFor(9, few), await callsFor(90, few)];
  expect(some.first.reads).toBeLessThanOrEqual(3);
  // Each width of columns, and each thing that stands still or is hidden or guarded, is a call of its own.
  expect(some.first.writes).toBeLessThanOrEqual(30);
  expect(some.rebuild.reads).toBeLessThanOrEqual(6);
  expect(some.rebuild.writes).toBeLessThanOrEqual(20);
  for (const { writes } of [some.first, some.rebuild]) expect(writes).toBeGreaterThan(5);
  const traffic = ({ calls, reads, writes }: Awaited<ReturnType<typeof callsFor>>['first']) => ({
    calls,
    reads,
    writes,
  });
  expect(traffic(many.first)).toEqual(traffic(some.first));
  expect(traffic(many.rebuild)).toEqual(traffic(some.rebuild));
});

test('the grid of 600 stores travels in pieces that are not too large, each for a few calls more', async () => {
  const few = MONTHS.slice(-2);
  const [small, large] = [await callsFor(9, few), await callsFor(600, few)];
  expect(small.first.requests.map(({ name }) => name)).toEqual(['write']);
  const pieces = large.first.requests;
  expect(pieces.length).toBeGreaterThan(2);
  for (const { name, sent } of pieces) {
    expect(name).toBe('write');
    expect(sent).toBeLessThanOrEqual(LARGEST_PIECE);
  }
  expect(large.first.calls - small.first.calls).toBeLessThanOrEqual(40 * pieces.length);
  // Whether all is as it was read is asked once, however many pieces there are.
  expect(large.first.reads).toBe(small.first.reads);
  // The notes of a draft that came in pieces are read before they are written on the report.
  expect(large.rebuild.reads).toBe(small.rebuild.reads + 1);
});

test('tables that fit one by one, but not together, are read in answers of which none is too large', async () => {
  const book = await openStores(250);
  const page = openPage(book);
  page.run(placeReport(page.model, choiceIn(book, { span: '24', date: '2023-12-15' })));
  const sizes = openPage(book).asked.map(({ got }) => got);
  expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThan(LARGEST_PIECE);
  // What comes beside the cells is little.
  for (const size of sizes) expect(size).toBeLessThanOrEqual(1.05 * LARGEST_PIECE);
});

test('a new month is read by as many calls for 200 stores as for 9, and written by four calls for each', async () => {
  const cost = async (count: number) => {
    const book = await openStores(count, MONTHS.slice(-2));
    const page = openPage(book);
    const report = choiceIn(book, { date: '2024-01-15' });
    const stores = Array.from({ length: count }, (_, store) => `店 ${store}`);
    return {
      preview: book.countCalls(() => page.run(previewMonth(page.model, { report, month: null }))),
      add: book.countCalls(() => {
        expect(page.run(addMonth(page.model, { report, month: '2024-01', stores })).added).toBe(count);
      }),
    };
  };
  const [few, many] = [await cost(9), await cost(MOST_PLACES)];
  expect(few.preview).toMatchObject({ reads: 5, writes: 0 });
  expect(many.preview).toEqual(few.preview);
  expect(many.add.reads).toBe(few.add.reads);
  expect(few.add.reads).toBeLessThanOrEqual(10);
  expect(few.add.writes).toBe(9 * 4);
  expect(many.add.writes).toBe(MOST_PLACES * 4);
});

test('a new month of stores that stand month by month is written by as many calls for 300 as for 9', async () => {
  const cost = async (count: number) => {
    const stores = Array.from({ length: count }, (_, store) => `店 ${store}`);
    const rows = MONTHS.slice(-2).flatMap((month) => stores.flatMap((store) => storeRows(store, [month])));
    const book = await openBook([rowsSheet(...rows), TARGETS_SHEET]);
    const page = openPage(book);
    const report = choiceIn(book, { date: '2024-01-15' });
    return book.countCalls(() => {
      expect(page.run(addMonth(page.model, { report, month: '2024-01', stores })).added).toBe(count);
    });
  };
  const few = await cost(9);
  expect(few.writes).toBeLessThanOrEqual(6);
  expect(await cost(300)).toEqual(few);
});

test('one store is shown without a call once the page has read the tables; of 300 it is exported with the calls of one of 9, and weights are inserted with as many', async () => {
  const few = MONTHS.slice(-3);
  const costOf = async (count: number) => {
    const book = await openStores(count, few);
    const language = 'zh' as const;
    const insert = book.countCalls(() => answerOf(book, 'insertWeights', { language }));
    const sheets = answerOf(book, 'start', null).sheets;
    const weightsSheet = sheets.find(({ kind }) => kind === 'weights')?.id ?? null;
    const report = choiceIn(book, { date: '2023-12-15', weightsSheet });
    const choice = { report, store: '店 1', expected: null };
    const page = openPage(book);
    const first = book.countCalls(() => page.run(showStore(page.model, choice)));
    return {
      insert,
      first,
      again: book.countCalls(() => page.run(showStore(page.model, { ...choice, store: '店 2' }))),
      out: book.countCalls(() => page.run(exportStore(page.model, choice))),
    };
  };
  const [some, most] = [await costOf(9), await costOf(300)];
  expect(most).toEqual(some);
  // The rows, the targets and the weights.
  expect([some.first.calls, some.again.calls]).toEqual([0, 0]);
  expect(some.out.reads).toBe(3);
});

/** The calls of a first plan, of a refresh where all of it changes and something is added, and of what is ahead. */
async function planCallsFor(count: number) {
  const book = await openBook([
    rowsSheet(...Array.from({ length: count }, (_, store) => storeOf(`店 ${store}`, 50_000, WEAK)).flat()),
    TARGETS_SHEET,
  ]);
  const stores = Array.from({ length: count }, (_, store) => `店 ${store}`);
  const cost = (date: string) => {
    const request = planRequest(book, stores, { date });
    const page = openPage(book);
    return book.countCalls(() => page.run(planStores(page.model, request)));
  };
  const choice = choiceIn(book);
  const first = cost('2023-07-15');
  inPlan(book, `plan.getRange('C7:C9').setValue('x')`);
  const page = openPage(book);
  return {
    first,
    refresh: cost('2023-08-15'),
    again: cost('2023-08-15'),
    ahead: book.countCalls(() => page.run(lookAhead(page.model, choice))),
  };
}

test('a plan of 300 stores makes few calls, and a refresh of it as few as one of 50', async () => {
  const [few, many] = [await planCallsFor(50), await planCallsFor(300)];
  expect(many.first.writes).toBeLessThanOrEqual(25);
  expect(many.first.reads).toBeLessThanOrEqual(5);
  expect(many.refresh).toEqual({ ...few.refresh, calls: expect.any(Number), writes: expect.any(Number) });
  expect(many.refresh.reads).toBeLessThanOrEqual(16);
  expect(many.refresh.writes).toBeLessThanOrEqual(20);
  expect(many.again.writes).toBe(0);
  expect(many.ahead.calls).toBe(0);
});

test('Google is not asked for days: the page knows them by the zone', async () => {
  const book = await openStores(30);
  const choice = choiceIn(book, { date: '2023-12-15' });
  expect(ask(book, 'checkRows', choice)).toMatchObject({ ok: true });
  expect(book.serviceCalls()['Utilities.formatDate']).toBeUndefined();
});

test('the table of nodes of 300 stores costs what that of 9 costs: at most 4 reads and 20 writes', async () => {
  const costOf = async (count: number) => {
    const book = await openStores(count);
    const choice = choiceIn(book, { date: '2023-12-15' });
    const page = openPage(book);
    return book.countCalls(() => page.run(exportNodes(page.model, choice)));
  };
  const [few, many] = [await costOf(9), await costOf(300)];
  expect(few.reads).toBeLessThanOrEqual(4);
  expect(few.writes).toBeLessThanOrEqual(20);
  expect(many).toEqual(few);
});
