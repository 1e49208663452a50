/**
 * Google refuses: others have protected the cells, the file is full, a quota is used up, the time is over, a right is lost.
 * Whatever is done, the user reads what is the matter and what to do, and all is as it was before.
 */
import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../build/local/headless';
import { type HeadlessPage, openPage } from '../../build/local/headless/page';
import type { Bilingual } from '../../src/messages/language';
import { refusals } from '../../src/messages/refusals';
import type { ReportChoice } from '../../src/sidebar/contract';
import { freezeFormulas, insertFormula } from '../../src/sidebar/model/act-on-selection';
import { addMonth } from '../../src/sidebar/model/add-month';
import type { Asking } from '../../src/sidebar/model/asking';
import { exportNodes } from '../../src/sidebar/model/export-nodes';
import { exportStore } from '../../src/sidebar/model/export-store';
import { fillSales } from '../../src/sidebar/model/fill-sales';
import { insertSamples } from '../../src/sidebar/model/insert-tables';
import { keepSnapshot } from '../../src/sidebar/model/keep-snapshot';
import { placeReport } from '../../src/sidebar/model/place-report';
import { planStores } from '../../src/sidebar/model/plan-stores';
import { refusalOf } from '../../src/workbook/google-refusals';
import { attempt } from '../support/attempt';
import { PLAN, plan, storeOf, WEAK } from '../support/plan-workbook';
import {
  build,
  byHand,
  choiceOnce,
  GRID,
  openBook,
  ROWS,
  reopening,
  rowsSheet,
  TARGETS_SHEET,
} from '../support/small-report';

const FORMULA = '=TMALL_PHASE("2023-03-10","2023-07-15")';
const STORES = ['甲店', '乙店'];

const open = () =>
  openBook([
    rowsSheet(...STORES.flatMap((store) => storeOf(store, 50_000, WEAK))),
    TARGETS_SHEET,
    { name: 'S', rows: [[FORMULA, '']] },
  ]);
const openFile = reopening(open);
const openBuilt = reopening(async () => {
  const book = await open();
  build(book);
  return book;
});
const openPlanned = reopening(async () => {
  const book = await open();
  plan(book);
  return book;
});
const openEmptied = reopening(async () => {
  const book = await open();
  plan(book);
  byHand(book, `ss.getSheetByName('${PLAN}').getDataRange().clearContent()`);
  return book;
});
const choiceOf = choiceOnce({ date: '2023-08-15' });

interface Action {
  readonly opens: () => Promise<Workbook>;
  readonly asks: (page: HeadlessPage, report: ReportChoice) => Asking<unknown>;
  /** Cells that it would write, which others have protected; left out where nothing of others can be in its way. */
  readonly protects?: { readonly sheet: string; readonly range?: string };
  /** Whether it needs cells that the file does not have yet. */
  readonly grows: boolean;
}

const SALES = [{ store: '甲店', months: [{ month: '2023-05', sales: 911, agreed: '50000' }] }];
const MONTH = [{ store: '甲店', months: [{ month: '2023-08', sales: 911, agreed: '' }] }];

const ACTIONS: Readonly<Record<string, Action>> = {
  'a first build': {
    opens: openFile,
    asks: ({ model }, report) => placeReport(model, report),
    grows: true,
  },
  'a rebuild': {
    opens: openBuilt,
    asks: ({ model }, report) => placeReport(model, report),
    protects: { sheet: GRID, range: 'A7:B7' },
    grows: true,
  },
  'a snapshot': { opens: openBuilt, asks: ({ model }) => keepSnapshot(model, null), grows: true },
  'a new month': {
    opens: openFile,
    asks: ({ model }, report) => addMonth(model, { report, month: '2023-07', stores: STORES }),
    protects: { sheet: ROWS, range: 'A1:A20' },
    grows: true,
  },
  'a new month of stores below each other': {
    opens: openFile,
    asks: ({ model }, report) => addMonth(model, { report, month: '2023-07', stores: STORES }),
    // The lower store's row is inserted first, and has to be taken away again.
    protects: { sheet: ROWS, range: 'C2:C5' },
    grows: true,
  },
  'filling sales': {
    opens: openFile,
    asks: ({ model }, report) => fillSales(model, { report, stores: SALES }),
    protects: { sheet: ROWS, range: 'E2:E20' },
    grows: false,
  },
  'filling sales of a month without a row': {
    opens: openFile,
    asks: ({ model }, report) => fillSales(model, { report, stores: MONTH }),
    protects: { sheet: ROWS },
    grows: true,
  },
  'a first plan': {
    opens: openFile,
    asks: ({ model }, report) => planStores(model, { report, stores: STORES, anew: false }),
    grows: true,
  },
  'refreshing a plan': {
    opens: openPlanned,
    asks: ({ model }, report) => planStores(model, { report, stores: STORES, anew: false }),
    protects: { sheet: PLAN },
    grows: true,
  },
  'a plan on its sheet, which somebody has emptied': {
    opens: openEmptied,
    asks: ({ model }, report) => planStores(model, { report, stores: STORES, anew: false }),
    protects: { sheet: PLAN, range: 'A1:C9' },
    grows: false,
  },
  'exporting a store': {
    opens: openFile,
    asks: ({ model }, report) => exportStore(model, { report, store: '甲店', expected: null }),
    grows: true,
  },
  'exporting the nodes': {
    opens: openFile,
    asks: ({ model }, report) => exportNodes(model, report),
    grows: true,
  },
  'inserting the samples': {
    opens: openFile,
    asks: ({ model }) => insertSamples(model, { language: 'zh' }),
    grows: true,
  },
  'inserting a formula': {
    opens: openFile,
    asks: ({ model }) => insertFormula(model, { formula: FORMULA, agreed: null }),
    protects: { sheet: 'S', range: 'B1' },
    grows: false,
  },
  'freezing formulas': {
    opens: openFile,
    *asks({ model }) {
      const { agreement } = yield* freezeFormulas(model, { agreed: null });
      return yield* freezeFormulas(model, { agreed: agreement });
    },
    protects: { sheet: 'S', range: 'A1' },
    grows: false,
  },
};

const ALL = Object.entries(ACTIONS);

async function ready({ opens, asks }: Action) {
  const book = await opens();
  const report = choiceOf(book);
  byHand(
    book,
    `ss.getSheetByName('S').getRange('${asks === ACTIONS['inserting a formula']?.asks ? 'B1' : 'A1'}').activate()`,
  );
  const page = openPage(book);
  const act = () => attempt(() => page.run(asks(page, report)));
  return { book, act, before: book.snapshot() };
}

const refused = (message: Bilingual) => ({ ok: false, message });

test.each(ALL.flatMap(([name, action]) => (action.protects ? [[name, action] as const] : [])))(
  '%s: cells that others have protected',
  async (_, action) => {
    const { book, act, before } = await ready(action);
    if (action.protects) book.surroundings.protectedByOthers = [action.protects];
    expect(act()).toEqual(refused(refusals.isProtected));
    expect(book.snapshot()).toEqual(before);
  },
);

test.each(ALL)('%s: a file that is full', async (_, action) => {
  const { book, act, before } = await ready(action);
  const { getters } = book.model;
  const here = getters.getSheetIds().map((id) => getters.getNumberRows(id) * getters.getNumberCols(id));
  book.surroundings.cellsElsewhere = 10_000_000 - here.reduce((sum, one) => sum + one);
  if (!action.grows) expect(act().ok).toBe(true);
  else {
    expect(act()).toEqual(refused(refusals.tooManyCells));
    expect(book.snapshot()).toEqual(before);
  }
});

const firstWrites = new Map<Action, number>();

/** The number of the first call that writes. */
async function firstWrite(action: Action): Promise<number> {
  const known = firstWrites.get(action);
  if (known !== undefined) return known;
  const { book, act } = await ready(action);
  const calls = book.traceCalls(() => void act());
  const write = calls.findIndex(({ access }) => access === 'write') + 1;
  firstWrites.set(action, write);
  return write;
}

/** What Google says, in its words, and what the user reads. */
const SAYS: readonly (readonly [string, Bilingual])[] = [
  ['Service invoked too many times for one day: spreadsheet write.', refusals.quotaIsUsedUp],
  ['Exceeded maximum execution time', refusals.tookTooLong],
  ['You do not have permission to perform that action.', refusals.permissionIsLost],
];

describe.each(ALL)('%s', (_, action) => {
  test.each(SAYS)('%s', async (says, sentence) => {
    const write = await firstWrite(action);
    expect(write).toBeGreaterThan(0);
    const { book, act, before } = await ready(action);
    expect(book.failServiceCall(write, says, act).value).toEqual(refused(sentence));
    expect(book.snapshot()).toEqual(before);
  });
});

test.each([
  'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
  'There are too many scripts running simultaneously for this Google user account.',
  "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'",
])('what is over in a minute is no quota of the day: %s', (says) => {
  expect(refusalOf(new Error(says))).toBe(refusals.askedTooOften);
});

test.each([
  refusals.isProtected,
  refusals.tooManyCells,
  refusals.quotaIsUsedUp,
  refusals.askedTooOften,
  refusals.tookTooLong,
  refusals.permissionIsLost,
])('the sentence says what to do: $en', ({ zh, en }) => {
  expect(zh).toMatch(/请|可以继续/);
  expect(en).toMatch(/Ask|Delete|Do it again|goes on tomorrow/);
});
