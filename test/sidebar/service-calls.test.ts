/** What a build costs: each call is a round trip at Google, so their number may not grow with the stores. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { openPage } from '../../build/local/headless/page';
import { LARGEST_PIECE } from '../../src/sidebar/contract/read';
import { placeReport } from '../../src/sidebar/model/place-report';
import { inPlan, planRequest, storeOf, WEAK } from '../support/plan-workbook';
import { type AskName, answerOf, ask } from '../support/report-workbook';
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

test('a build of 90 stores makes the same calls as one of 9: at most 10 reads and 25 writes', async () => {
  const few = MONTHS.slice(-2);
  const [some, many] = [await callsFor(9, few), await callsFor(90, few)];
  for (const { reads, writes } of [some.first, some.rebuild]) {
    expect(reads).toBeLessThanOrEqual(10);
    expect(writes).toBeLessThanOrEqual(25);
    expect(writes).toBeGreaterThan(5);
  }
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
});

test('a new month for 300 stores makes the same calls as one for 9: at most 6 reads and 6 writes', async () => {
  const cost = async (count: number) => {
    const book = await openStores(count, MONTHS.slice(-2));
    const report = choiceIn(book, { date: '2024-01-15' });
    const stores = Array.from({ length: count }, (_, store) => `店 ${store}`);
    return {
      preview: book.countCalls(() => answerOf(book, 'previewMonth', { report, month: null })),
      add: book.countCalls(() => {
        expect(answerOf(book, 'addMonth', { report, month: '2024-01', stores })).toMatchObject({
          added: count,
        });
      }),
    };
  };
  const [few, many] = [await cost(9), await cost(300)];
  expect(few.preview).toMatchObject({ reads: 2, writes: 0 });
  expect(few.add.reads).toBeLessThanOrEqual(6);
  expect(few.add.writes).toBeLessThanOrEqual(6);
  expect(many).toEqual(few);
});

test('of 300 stores one is shown and exported with the calls of one of 9, and weights are inserted with as many', async () => {
  const few = MONTHS.slice(-3);
  const costOf = async (count: number) => {
    const book = await openStores(count, few);
    const language = 'zh' as const;
    const cost = (name: AskName, request: unknown) =>
      book.countCalls(() => expect(ask(book, name, request as never)).toMatchObject({ ok: true }));
    const insert = cost('insertWeights', { language });
    const sheets = answerOf(book, 'start', null).sheets;
    const weightsSheet = sheets.find(({ kind }) => kind === 'weights')?.id ?? null;
    const report = choiceIn(book, { date: '2023-12-15', weightsSheet });
    const choice = { report, store: '店 1', expected: null };
    return { insert, view: cost('viewStore', choice), out: cost('exportStore', choice) };
  };
  const [some, most] = [await costOf(9), await costOf(300)];
  expect(most).toEqual(some);
  // The rows, the targets and the weights.
  expect(some.view).toMatchObject({ reads: 3, writes: 0 });
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
    return book.countCalls(() => answerOf(book, 'planStores', request));
  };
  const choice = choiceIn(book);
  const first = cost('2023-07-15');
  inPlan(book, `plan.getRange('C7:C9').setValue('x')`);
  return {
    first,
    refresh: cost('2023-08-15'),
    again: cost('2023-08-15'),
    ahead: book.countCalls(() => answerOf(book, 'lookAhead', choice)),
  };
}

test('a plan of 300 stores makes few calls, and a refresh of it as few as one of 50', async () => {
  const [few, many] = [await planCallsFor(50), await planCallsFor(300)];
  expect(many.first.writes).toBeLessThanOrEqual(25);
  expect(many.first.reads).toBeLessThanOrEqual(5);
  expect(many.refresh).toEqual({ ...few.refresh, calls: expect.any(Number), writes: expect.any(Number) });
  expect(many.refresh.reads).toBeLessThanOrEqual(8);
  expect(many.refresh.writes).toBeLessThanOrEqual(20);
  expect(many.again.writes).toBe(0);
  expect(many.ahead).toMatchObject({ reads: 3, writes: 0 });
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
    return book.countCalls(() => answerOf(book, 'exportNodes', choice));
  };
  const [few, many] = [await costOf(9), await costOf(300)];
  expect(few.reads).toBeLessThanOrEqual(4);
  expect(few.writes).toBeLessThanOrEqual(20);
  expect(many).toEqual(few);
});
