/** What a build costs: each call is a round trip at Google, so their number may not grow with the stores. */
import { expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
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

/** The calls of a first build, of a rebuild with the team's words in it, and of a check. */
async function callsFor(count: number, months?: readonly string[]) {
  const book = await openStores(count, months);
  const choice = choiceIn(book, { span: '24', monthCells: 'both', date: '2023-12-15' });
  const cost = (name: 'buildReport' | 'checkRows') => book.countCalls(() => answerOf(book, name, choice));
  const costs = { check: cost('checkRows'), first: cost('buildReport') };
  writeTeam(book, '店 0', '李', '=1+1');
  return { ...costs, rebuild: cost('buildReport') };
}

test('a build of 300 stores over 24 months makes the same calls as one of 9: at most 6 reads and 20 writes', async () => {
  const [few, many] = [await callsFor(9), await callsFor(300)];
  for (const { reads, writes } of [few.first, few.rebuild]) {
    expect(reads).toBeLessThanOrEqual(6);
    expect(writes).toBeLessThanOrEqual(20);
    expect(writes).toBeGreaterThan(5);
  }
  expect(few.check).toMatchObject({ reads: 2, writes: 0 });
  expect(many).toEqual(few);
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

test('more rows than a new sheet has cost one call to make room, and one to ask how many there are', async () => {
  const few = MONTHS.slice(-2);
  const [some, most] = [await callsFor(300, few), await callsFor(1200, few)];
  expect(most.first.calls - some.first.calls).toBe(2);
  expect(most.first.writes - some.first.writes).toBe(1);
  expect(most.first.writes).toBeLessThanOrEqual(20);
  expect(most.rebuild.writes).toBeLessThanOrEqual(20);
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

test('a day is asked for once, however many cells hold it', async () => {
  const book = await openStores(30);
  const choice = choiceIn(book, { date: '2023-12-15' });
  const before = book.serviceCalls()['Utilities.formatDate'] ?? 0;
  expect(ask(book, 'checkRows', choice)).toMatchObject({ ok: true });
  const asked = (book.serviceCalls()['Utilities.formatDate'] ?? 0) - before;
  expect(asked).toBe(MONTHS.length + ONBOARD.length);
});

test('the table of nodes of 300 stores costs what that of 9 costs: at most 4 reads and 20 writes', async () => {
  const costOf = async (count: number) => {
    const book = await openStores(count);
    return book.countCalls(() => answerOf(book, 'exportNodes', choiceIn(book, { date: '2023-12-15' })));
  };
  const [few, many] = [await costOf(9), await costOf(300)];
  expect(few.reads).toBeLessThanOrEqual(4);
  expect(few.writes).toBeLessThanOrEqual(20);
  expect(many).toEqual(few);
});
