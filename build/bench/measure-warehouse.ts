import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { bundleLibrary, LIBRARY } from '../bigquery/bundle-library';
import { type Figure, inCount, inMilliseconds } from './figure';
import { dayAfter } from './sample-days';
import { plainMonthlyTable, REPORT_DAY } from './sample-stores';

/** The number of days, up to that of the report, that are asked about for each store. */
const DAYS = 200;
const MONTHS = 25;

const SUMS = { trial_3: 100_000, trial_6: 250_000, trial_9: 400_000, trial_12: 550_000, formal_12: 600_000 };
const TARGETS = Array.from({ length: 20 }, (_, index) => ({
  ...{
    category: `类目${index + 1}`,
    standard: null,
    ...SUMS,
    score: 3,
    failed_month_limit: 6,
    warning_line: '3.2',
  },
  ...{ not_applicable: [], source: null, copied_on: null },
}));

/**
 * The code of a thread, which loads the library into a context that has nothing but the language, and answers its
 * questions there.
 */
const THREAD = `
const { parentPort, workerData: { code, inRealm, rows, targets, kind } } = require('node:worker_threads');
const { createContext, runInContext, constants } = require('node:vm');
const context = createContext(constants.DONT_CONTEXTIFY);
runInContext(code, context);
const questions = runInContext(inRealm, context)(rows, targets);
parentPort.on('message', (asked) => {
  const answers = questions[kind](asked);
  parentPort.postMessage({ answers, heap: require('node:v8').getHeapStatistics().used_heap_size });
});
parentPort.postMessage('ready');
`;

/**
 * The code of the questions. The values have BigQuery's shapes: a date is midnight in UTC, a NUMERIC with a fraction is
 * text.
 */
const IN_REALM = `(rows, targets) => {
  const structs = (json) => JSON.parse(json, (_, value) =>
    typeof value === 'string' && /^\\d{4}-\\d\\d-\\d\\d$/.test(value) ? new Date(value) : value);
  const table = structs(targets);
  const stores = rows.map(structs);
  return {
    status(days) {
      let failed = 0;
      for (const months of stores) {
        const [{ onboard, category }] = months;
        for (const day of days) {
          const date = new Date(day);
          failed += ${LIBRARY}.status(onboard, date, months, table, category, 'zh', null, null) === '不达标';
        }
      }
      return failed;
    },
    report(names) {
      let told = 0;
      names.forEach((store, index) => {
        const monthly = structs(rows[index % rows.length]).map((row) => ({ ...row, store }));
        told += ${LIBRARY}.report(monthly, table, new Date('${REPORT_DAY}'), 'zh', null).length;
      });
      return told;
    },
  };
}`;

/**
 * Measures the status of so many stores on so many days, in one thread and in two, and a report of more rows than a
 * sheet holds.
 */
export async function measureWarehouse(storeDays: number): Promise<Figure[]> {
  const { code } = await bundleLibrary();
  const stores = storesAsJson(Math.ceil(storeDays / DAYS), MONTHS);
  const days = Array.from({ length: DAYS }, (_, index) => dayAfter(REPORT_DAY, -index));
  const halves = [stores.slice(0, stores.length / 2), stores.slice(stores.length / 2)];
  const one = await inThreads(code, [stores], 'status', days);
  const two = await inThreads(code, halves, 'status', days);
  if (one.answers !== two.answers) throw new Error(`${one.answers} failed, then ${two.answers}`);
  const rate = (seconds: number) => `${inCount(Math.round(storeDays / seconds))} a second`;
  const what = `${inCount(storeDays)} store-days of STATUS in BigQuery’s shapes`;

  const names = Array.from({ length: 10_000 }, (_, index) => `店铺${index}`);
  const report = await inThreads(code, [storesAsJson(100, 60)], 'report', names);
  if (report.answers !== names.length) throw new Error(`${report.answers} of ${names.length} stores`);
  const reported = `${inCount(names.length)} stores × 60 months reported, a store a call`;
  return [
    { what: `${what}: one core`, ours: rate(one.processorSeconds), against: '' },
    {
      what: `${what}: processor time of two threads`,
      ours: inMilliseconds(1000 * two.processorSeconds),
      against: `${inMilliseconds(1000 * one.processorSeconds)}, one thread`,
      ratio: two.processorSeconds / one.processorSeconds,
    },
    {
      what: `${what}: two threads, on the wall`,
      ours: rate(two.seconds),
      against: `${rate(one.seconds)}, one thread`,
      ratio: one.seconds / two.seconds,
    },
    { what: reported, ours: inMilliseconds(1000 * report.processorSeconds), against: '' },
    {
      what: `${reported}: heap at the last store`,
      ours: `${inCount(Math.round(report.heap / 1e6))} MB`,
      against: '',
    },
  ];
}

interface Timed {
  readonly answers: number;
  /** The seconds on the wall, from the question to the last thread's answer. */
  readonly seconds: number;
  /** The seconds of processor time of all threads, the collector's and the compiler's included. */
  readonly processorSeconds: number;
  /** The bytes of the heap of the fullest thread. */
  readonly heap: number;
}

/** Asks in several threads. Each of them has a part of the stores, and all are asked at once when they have loaded. */
async function inThreads(
  code: string,
  parts: readonly (readonly string[])[],
  kind: 'status' | 'report',
  asked: readonly string[],
): Promise<Timed> {
  const targets = JSON.stringify(TARGETS);
  const threads = parts.map(
    (rows) =>
      new Worker(THREAD, { eval: true, workerData: { code, inRealm: IN_REALM, rows, targets, kind } }),
  );
  await Promise.all(threads.map((thread) => once(thread, 'message')));
  const start = performance.now();
  const used = process.cpuUsage();
  for (const thread of threads) thread.postMessage(asked);
  const replies = await Promise.all(threads.map((thread) => once(thread, 'message')));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  await Promise.all(threads.map((thread) => thread.terminate()));
  const [answers, heaps] = ['answers', 'heap'].map((key) => replies.map(([reply]) => Number(reply[key])));
  return {
    answers: (answers ?? []).reduce((sum, one) => sum + one, 0),
    seconds,
    processorSeconds: (user + system) / 1e6,
    heap: Math.max(...(heaps ?? [])),
  };
}

/** The months of each store, as JSON. */
const storesAsJson = (stores: number, months: number): string[] => {
  const [, ...rows] = plainMonthlyTable(stores, months);
  const structs = rows.map(([store, onboard, category, month, sales = '', score = '']) => ({
    ...{ store, onboard, category, month: `${month}-01`, sales: numeric(sales), score: numeric(score) },
    ...{
      no_score: null,
      listings: null,
      official_sales: null,
      cycle_start: null,
      standard: null,
      cycle_result: null,
    },
  }));
  return Array.from({ length: stores }, (_, index) =>
    JSON.stringify(structs.slice(index * months, (index + 1) * months)),
  );
};

const numeric = (cell: string | number): string | number | null => {
  if (cell === '') return null;
  return Number.isInteger(cell) ? cell : String(cell);
};
